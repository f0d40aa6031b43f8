package org.khronika.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.RowChange;

/**
 * What is other in a release than in the one before.
 *
 * @param diff the differences
 * @param examples by table, the keys of a few of the rows that were removed
 */
public record ReleaseChanges(ReleaseDiff diff, SortedMap<String, List<String>> examples) {
    private static final int EXAMPLES = 5;

    /** @throws org.khronika.dataset.DatasetException where one of the two cannot be read */
    static ReleaseChanges of(Path previous, Path release) {
        SortedMap<String, List<String>> examples = new TreeMap<>();
        try {
            ReleaseDiff diff = ReleaseDiff.between(previous, release, row -> {
                if (row.kind() == RowChange.Kind.REMOVED) {
                    List<String> keys = examples.computeIfAbsent(row.table(), table -> new ArrayList<>());
                    if (keys.size() < EXAMPLES) {
                        keys.add(String.join(" ", row.key()));
                    }
                }
            });
            return new ReleaseChanges(diff, examples);
        } catch (DatasetException e) {
            throw new DatasetException(
                    "what is new against the previous release " + previous + " cannot be told: " + e.getMessage()
                            + ". Name a whole release with --previous, or leave it out",
                    e);
        }
    }

    /** The keys of a few rows of a table that were removed; none where none was. */
    public List<String> removed(String table) {
        return examples.getOrDefault(table, List.of());
    }
}
