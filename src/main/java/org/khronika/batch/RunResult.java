package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/**
 * What a run read and wrote.
 *
 * @param inputs how many files it was given
 * @param release where the release stands
 * @param tables its tables, in the order of the contract
 * @param unchanged whether nothing was done, for the release that stood there had been made from these very inputs
 */
public record RunResult(int inputs, Path release, List<TableResult> tables, boolean unchanged) {
    /**
     * One table of the release.
     *
     * @param file its file's name
     * @param rows how many rows it has; none of the catalog
     * @param bytes its file's size
     */
    public record TableResult(String file, OptionalLong rows, long bytes) {}

    public RunResult {
        tables = List.copyOf(tables);
    }

    /** Of a run whose release is published. */
    static RunResult of(RunPlan plan, boolean unchanged) throws IOException {
        List<TableResult> results = new ArrayList<>();
        for (Table table : Schema.current().tables()) {
            results.add(new TableResult(
                    table.fileName(),
                    OptionalLong.of(ParquetTableReader.rowCount(plan.release(), table)),
                    Files.size(plan.release().resolve(table.fileName()))));
        }
        results.add(new TableResult(
                Schema.CATALOG, OptionalLong.empty(), Files.size(plan.release().resolve(Schema.CATALOG))));
        return new RunResult(plan.inputs().size(), plan.release(), results, unchanged);
    }
}
