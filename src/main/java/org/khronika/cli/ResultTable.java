package org.khronika.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.khronika.batch.RunResult;

/** The short table that a run ends with. */
final class ResultTable {
    private ResultTable() {}

    static String of(RunResult result) {
        if (result.unchanged()) {
            return "Nothing has changed: the reports, the reference data and decisions, the previous release and the program"
                    + " are those that the release was made from.\nIt stands as it was in " + result.release() + "\n";
        }
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%n%-20s %10s %12s%n", "file", "rows", "bytes"));
        for (RunResult.TableResult table : result.tables()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-20s %10s %,12d%n",
                    table.file(),
                    table.rows().isEmpty()
                            ? ""
                            : String.format(Locale.ROOT, "%,d", table.rows().getAsLong()),
                    table.bytes()));
        }
        Path events = result.release().resolve("events.parquet");
        out.append(String.format(
                Locale.ROOT, "%nread %d files; the release stands in %s%n", result.inputs(), result.release()));
        out.append(String.format(Locale.ROOT, "  pandas   pd.read_parquet(\"%s\")%n", events));
        out.append(String.format(Locale.ROOT, "  DuckDB   SELECT * FROM '%s'%n", events));
        return out.toString();
    }
}
