package org.khronika.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.Table;
import org.khronika.evaluation.Measure;

/** The figures of a release as its README tells them. */
final class ReadMeFigures {
    private ReadMeFigures() {}

    static String counts(Quality quality) {
        MarkdownTable out = new MarkdownTable("what", "how many", "counted");
        quality.counts()
                .forEach((count, number) ->
                        out.row(count.label().replace('_', ' '), number(number), Markdown.text(count.meaning())));
        return out.toString();
    }

    static String months(Draft draft) {
        List<String> tables = draft.schema().tables().stream()
                .map(Table::name)
                .filter(table -> draft.quality().months().values().stream().anyMatch(rows -> rows.containsKey(table)))
                .toList();
        List<String> heads = new ArrayList<>(List.of("month"));
        heads.addAll(tables);
        MarkdownTable out = new MarkdownTable(heads.toArray(String[]::new));
        draft.quality().months().forEach((month, rows) -> {
            List<String> cells = new ArrayList<>(List.of(month));
            tables.forEach(table -> cells.add(number(rows.getOrDefault(table, 0L))));
            out.row(cells.toArray(String[]::new));
        });
        return out.toString();
    }

    /** Of each table, the columns in which a cell may hold nothing. */
    static String fill(Draft draft) {
        MarkdownTable out = new MarkdownTable("table", "cells that hold something");
        for (Quality.TableFigures figures : draft.quality().tables()) {
            Table table = draft.schema().table(figures.table());
            String columns = figures.filled().stream()
                    .filter(filled -> mayHoldNothing(table.column(filled.column())))
                    .map(filled -> Markdown.code(filled.column()) + " " + percent(filled.cells(), figures.rows()))
                    .collect(Collectors.joining(", "));
            if (!columns.isEmpty() && figures.rows() > 0) {
                out.row(Markdown.code(figures.table()), columns);
            }
        }
        return out.toString();
    }

    private static boolean mayHoldNothing(Column column) {
        return column.nullable() || column.type() == ColumnType.STRING_LIST;
    }

    static String evaluation(Quality quality) {
        if (quality.measures().isEmpty()) {
            return "This release was not measured against annotations by people.";
        }
        MarkdownTable out = new MarkdownTable("field", "precision", "recall", "F1", "95 % interval of F1", "counted");
        for (Measure measure : quality.measures()) {
            out.row(
                    measure.name().replace('_', ' '),
                    share(measure.figures().precision()),
                    share(measure.figures().recall()),
                    share(measure.figures().f1()),
                    share(measure.low().f1()) + " to " + share(measure.high().f1()),
                    number(measure.count()) + " " + measure.counted());
        }
        return "Measured against entries that people annotated:\n\n" + out;
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String share(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static String percent(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
