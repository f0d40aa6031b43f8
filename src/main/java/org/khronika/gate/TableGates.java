package org.khronika.gate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.Table;
import org.khronika.model.Period;
import org.khronika.release.Draft;
import org.khronika.release.Quality;

/** The gates that look at the release alone: rows, fill rates, months, rejects. */
final class TableGates {
    private static final String ENTRIES = "entries";
    private static final int EXAMPLES = 5;
    private static final int MONTHS_SHOWN = 24;

    private final Draft draft;
    private final Quality quality;
    private final CatalogReader catalog;

    TableGates(Draft draft, CatalogReader catalog) {
        this.draft = draft;
        this.quality = draft.quality();
        this.catalog = catalog;
    }

    List<GateResult> check(Gates gates) {
        List<GateResult> results = new ArrayList<>();
        gates.rows().forEach((table, wanted) -> results.add(rows(table, wanted)));
        gates.filled()
                .forEach((table, columns) ->
                        columns.forEach((column, share) -> results.add(filled(table, column, share))));
        gates.entriesAMonth().ifPresent(wanted -> results.add(months(wanted)));
        gates.rejected().characters().ifPresent(share -> results.add(rejectedCharacters(share)));
        gates.rejected().pieces().ifPresent(share -> results.add(rejectedPieces(share)));
        return results;
    }

    private GateResult rows(String table, long wanted) {
        long rows = quality.rows(table);
        return new GateResult(
                "rows." + table,
                String.format(Locale.ROOT, "%,d rows", rows),
                String.format(Locale.ROOT, "at least %,d", wanted),
                rows >= wanted,
                draft.schema().table(table).fileName() + "; the run read " + quality.rows("reports")
                        + " reports, see reports.parquet");
    }

    private GateResult filled(String tableName, String column, double share) {
        Table table = draft.schema().table(tableName);
        long cells = quality.tables().stream()
                .filter(figures -> figures.table().equals(tableName))
                .flatMap(figures -> figures.filled().stream())
                .filter(filled -> filled.column().equals(column))
                .mapToLong(Quality.Filled::cells)
                .sum();
        String empty = table.column(column).type() == ColumnType.STRING_LIST ? column + " = '[]'" : column + " IS NULL";
        String key = String.join(" || ' ' || ", table.primaryKey());
        String rows = strings("SELECT " + key + " FROM " + tableName + " WHERE " + empty + " ORDER BY "
                + String.join(", ", table.primaryKey()) + " LIMIT " + EXAMPLES);
        return GateResult.atLeast(
                "filled." + tableName + "." + column,
                cells,
                quality.rows(tableName),
                "rows have a value",
                share,
                table.fileName() + ", rows without: " + rows);
    }

    private GateResult months(long wanted) {
        Period period = quality.period();
        List<String> lacking = new ArrayList<>();
        int months = 0;
        for (YearMonth month = YearMonth.from(period.start());
                !month.isAfter(YearMonth.from(period.end()));
                month = month.plusMonths(1)) {
            months++;
            long entries = quality.months().get(month.toString()).getOrDefault(ENTRIES, 0L);
            if (entries < wanted) {
                lacking.add(month + " (" + entries + ")");
            }
        }
        return new GateResult(
                "entries-a-month",
                lacking.size() + " of " + months + " months from " + period.start() + " to " + period.end()
                        + " with fewer",
                "at least " + wanted + " in each",
                lacking.isEmpty(),
                "whether the reports of these months were given, and their headings read: "
                        + lacking.stream().limit(MONTHS_SHOWN).collect(Collectors.joining(", "))
                        + (lacking.size() > MONTHS_SHOWN ? " …" : ""));
    }

    private GateResult rejectedCharacters(double share) {
        long rejected = number("SELECT coalesce(sum(char_end - char_start), 0) FROM rejects");
        long read = number("SELECT coalesce(sum(char_end - char_start), 0) FROM entries");
        return GateResult.atMost(
                "rejected.characters", rejected, rejected + read, "characters were rejected", share, mostRejected());
    }

    private GateResult rejectedPieces(double share) {
        long pieces = quality.rows("rejects");
        return GateResult.atMost(
                "rejected.pieces",
                pieces,
                pieces + quality.rows(ENTRIES),
                "pieces of reports were rejected",
                share,
                mostRejected());
    }

    private String mostRejected() {
        return "rejects.parquet; most is of the reports "
                + strings("SELECT report_id || ' (' || sum(char_end - char_start) || ' characters)' FROM rejects"
                        + " GROUP BY report_id ORDER BY sum(char_end - char_start) DESC, report_id LIMIT " + EXAMPLES);
    }

    private long number(String sql) {
        return ((Number) catalog.select(sql).get(0).get(0)).longValue();
    }

    private String strings(String sql) {
        return catalog.select(sql).stream()
                .map(row -> String.valueOf(row.get(0)))
                .collect(Collectors.joining(", "));
    }
}
