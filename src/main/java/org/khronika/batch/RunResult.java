package org.khronika.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run read and wrote.
 *
 * @param inputs how many files it was given
 * @param release where the release stands
 * @param tables its tables, in the order of the contract
 */
public record RunResult(int inputs, Path release, List<TableResult> tables) {
    /**
     * One table of the release.
     *
     * @param file its file's name
     * @param rows how many rows it has
     * @param bytes its file's size
     */
    public record TableResult(String file, long rows, long bytes) {}

    public RunResult {
        tables = List.copyOf(tables);
    }
}
