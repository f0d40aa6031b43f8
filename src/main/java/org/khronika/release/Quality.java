package org.khronika.release;

import java.nio.file.Path;
import java.util.Optional;
import org.khronika.dataset.Schema;
import org.khronika.model.Period;

/**
 * The figures of a release.
 *
 * @param period from the first day that any of its reports covers to the last
 */
public record Quality(Period period) {
    /**
     * Reads the figures out of finished tables.
     *
     * @param gold annotations to measure the release against
     */
    public static Quality of(Path release, Schema schema, Optional<Path> gold) {
        return new QualityReader(release, schema).read();
    }
}
