package org.khronika.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that make the catalog's tables, from the declared schema. */
final class CatalogDdl {
    /** Every table has the place of its row in the table's file, from 1: it stays when SQLite copies the file. */
    static final String FILE_ROW = "file_row";

    private CatalogDdl() {}

    /** The statement that makes a table; the columns' meanings stand in it as comments, and SQLite keeps them. */
    static String create(Table table) {
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            lines.add("  " + column.name() + " " + type(column.type()) + (column.nullable() ? "" : " NOT NULL")
                    + ", -- " + comment(column));
        }
        String foreignKeys = table.foreignKeys().stream()
                .filter(key -> table.column(key.column()).type() != ColumnType.STRING_LIST)
                .map(key ->
                        ",\n  FOREIGN KEY (" + key.column() + ") REFERENCES " + key.table() + " (" + key.target() + ")")
                .collect(Collectors.joining());
        return "CREATE TABLE " + table.name() + " ( -- " + table.description() + "\n" + String.join("\n", lines)
                + "\n  "
                + FILE_ROW + " INTEGER PRIMARY KEY -- Place of the row in " + table.fileName() + ", from 1"
                + (foreignKeys.isEmpty() ? "" : "\n  " + foreignKeys.strip()) + "\n) STRICT";
    }

    /** The statements that make a table's indexes: its key first, then one for each column that refers to another table. */
    static List<String> indexes(Table table) {
        List<String> indexes = new ArrayList<>();
        indexes.add("CREATE UNIQUE INDEX " + table.name() + "_key ON " + table.name() + " ("
                + String.join(", ", table.primaryKey()) + ")");
        for (ForeignKey key : table.foreignKeys()) {
            boolean scalar = table.column(key.column()).type() != ColumnType.STRING_LIST;
            if (scalar && !table.primaryKey().get(0).equals(key.column())) {
                indexes.add("CREATE INDEX " + table.name() + "_" + key.column() + " ON " + table.name() + " ("
                        + key.column() + ")");
            }
        }
        return indexes;
    }

    /** The statement that adds a row, {@link #FILE_ROW} last. */
    static String insert(Table table) {
        String marks = "?, ".repeat(table.columns().size());
        return "INSERT INTO " + table.name() + " VALUES (" + marks + "?)";
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case STRING, DATE, STRING_LIST -> "TEXT";
            case INT32 -> "INTEGER";
            case DOUBLE -> "REAL";
        };
    }

    private static String comment(Column column) {
        String kind =
                switch (column.type()) {
                    case DATE -> " (ISO 8601 date)";
                    case STRING_LIST -> " (JSON array of strings)";
                    case STRING, INT32, DOUBLE -> "";
                };
        String allowed = column.allowed().isEmpty() ? "" : "; one of " + String.join(", ", column.allowed());
        return column.description().replace('\n', ' ') + allowed + kind;
    }
}
