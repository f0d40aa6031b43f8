package org.khronika.release;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.dataset.Column;
import org.khronika.dataset.ColumnType;
import org.khronika.dataset.ForeignKey;
import org.khronika.dataset.Table;

/** {@code data-dictionary.md}: every table and column and what it means, for people. */
final class DataDictionary implements Part {
    @Override
    public String file() {
        return "data-dictionary.md";
    }

    @Override
    public String description() {
        return "every table and column and what it means";
    }

    @Override
    public String content(Draft draft) {
        StringBuilder out = new StringBuilder("# Data dictionary\n\n");
        out.append("Schema ")
                .append(draft.schema().version())
                .append(". A column is never dropped and never changes its")
                .append(" meaning while the first number of the schema stays; new ones may come.\n")
                .append("Texts are UTF-8 in Unicode normal form C. A list is never null, only empty.\n");
        for (Table table : draft.schema().tables()) {
            out.append("\n## ").append(table.name()).append("\n\n");
            out.append(table.description())
                    .append(". File: `")
                    .append(table.fileName())
                    .append("`. Key: ");
            out.append(code(table.primaryKey()))
                    .append(". Sorted by: ")
                    .append(code(table.sortOrder()))
                    .append(".\n\n");
            MarkdownTable columns = new MarkdownTable("column", "type", "may be null", "meaning");
            for (Column column : table.columns()) {
                columns.row(
                        Markdown.code(column.name()),
                        column.type().label(),
                        column.nullable() ? "yes" : "no",
                        Markdown.text(meaning(table, column)));
            }
            out.append(columns).append('\n');
        }
        return out.toString();
    }

    /** What a column means, which values it may have and which column they come from. */
    static String meaning(Table table, Column column) {
        String refers = table.foreignKeys().stream()
                .filter(key -> key.column().equals(column.name()))
                .findFirst()
                .map(DataDictionary::refers)
                .orElse("");
        // What may stand in a list is said nowhere else; what may stand in a cell too, where people read.
        String allowed = column.allowed().isEmpty()
                ? ""
                : ". " + (column.type() == ColumnType.STRING_LIST ? "Any" : "One") + " of: "
                        + String.join(", ", column.allowed());
        return column.description() + allowed + refers;
    }

    private static String refers(ForeignKey key) {
        return ". Refers to " + key.table() + "." + key.target();
    }

    private static String code(List<String> names) {
        return names.stream().map(Markdown::code).collect(Collectors.joining(", "));
    }
}
