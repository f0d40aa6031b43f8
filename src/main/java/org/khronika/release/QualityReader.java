package org.khronika.release;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.evaluation.Measure;
import org.khronika.model.Period;

/** Reads the figures of a release out of its catalog. */
final class QualityReader {
    /** Columns that say which day a row is of, where it is not that of its entry or report. */
    private static final List<String> DAYS = List.of("date_start", "first_date", "period_start");

    private final CatalogReader catalog;
    private final Schema schema;

    QualityReader(CatalogReader catalog, Schema schema) {
        this.catalog = catalog;
        this.schema = schema;
    }

    Quality read(List<Measure> measures) {
        Period period = period();
        SortedMap<Count, Long> counts = new TreeMap<>();
        for (Count count : Count.values()) {
            counts.put(count, number(catalog.select(count.query()).get(0).get(0)));
        }
        return new Quality(
                period,
                schema.tables().stream().map(this::figures).toList(),
                months(period),
                counts,
                byName("SELECT reason, count(*) FROM rejects GROUP BY reason"),
                measures);
    }

    private Period period() {
        List<Object> ends = catalog.select("SELECT min(period_start), max(period_end) FROM reports")
                .get(0);
        if (ends.get(0) == null) {
            throw new DatasetException("the release has no report, so it has no figures");
        }
        return new Period(LocalDate.parse((String) ends.get(0)), LocalDate.parse((String) ends.get(1)));
    }

    private Quality.TableFigures figures(Table table) {
        String filled = table.columns().stream().map(QualityReader::filled).collect(Collectors.joining(", "));
        List<Object> numbers = catalog.select("SELECT count(*), " + filled + " FROM " + table.name())
                .get(0);
        List<Quality.Filled> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            columns.add(new Quality.Filled(table.columns().get(i).name(), number(numbers.get(i + 1))));
        }
        return new Quality.TableFigures(table.name(), number(numbers.get(0)), columns);
    }

    private static String filled(Column column) {
        return column.type() == ColumnType.STRING_LIST
                ? "count(nullif(" + column.name() + ", '[]'))"
                : "count(" + column.name() + ")";
    }

    private SortedMap<String, SortedMap<String, Long>> months(Period period) {
        SortedMap<String, SortedMap<String, Long>> months = new TreeMap<>();
        for (YearMonth month = YearMonth.from(period.start());
                !month.isAfter(YearMonth.from(period.end()));
                month = month.plusMonths(1)) {
            months.put(month.toString(), new TreeMap<>());
        }
        for (Table table : schema.tables()) {
            day(table).ifPresent(day -> byName(
                            "SELECT substr(" + day + ", 1, 7), count(*) FROM " + joined(table) + " GROUP BY 1")
                    .forEach((month, rows) ->
                            months.computeIfAbsent(month, m -> new TreeMap<>()).put(table.name(), rows)));
        }
        return months;
    }

    /** The column that says which day a row is of: that of its entry, else its own, else that of its report. */
    private static Optional<String> day(Table table) {
        if (refers(table, "entries")) {
            return Optional.of("entries.date_start");
        }
        Optional<String> own = DAYS.stream()
                .filter(day -> table.columns().stream()
                        .anyMatch(column -> column.name().equals(day)))
                .findFirst()
                .map(day -> table.name() + "." + day);
        return own.isPresent() || !refers(table, "reports") ? own : Optional.of("reports.period_start");
    }

    private static String joined(Table table) {
        if (refers(table, "entries")) {
            return table.name() + " JOIN entries USING (entry_id)";
        }
        return refers(table, "reports") ? table.name() + " JOIN reports USING (report_id)" : table.name();
    }

    /** Whether each row of a table is of one row of another. */
    private static boolean refers(Table table, String other) {
        return table.foreignKeys().stream()
                .anyMatch(key ->
                        key.table().equals(other) && table.column(key.column()).type() != ColumnType.STRING_LIST);
    }

    private SortedMap<String, Long> byName(String sql) {
        SortedMap<String, Long> numbers = new TreeMap<>();
        catalog.select(sql).forEach(row -> numbers.put((String) row.get(0), number(row.get(1))));
        return numbers;
    }

    private static long number(Object cell) {
        return ((Number) cell).longValue();
    }
}
