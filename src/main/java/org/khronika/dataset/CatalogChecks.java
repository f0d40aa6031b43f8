package org.khronika.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether a catalog holds together: pages, keys, references. */
final class CatalogChecks {
    /** Of one kind of problem, this many rows are named. */
    private static final int NAMED = 5;

    private CatalogChecks() {}

    /** Everything that can be wrong, in words; empty where nothing is. */
    static List<String> problems(Path catalog, Schema schema) throws SQLException {
        List<String> problems = new ArrayList<>(unsound(catalog, schema));
        try (Connection connection = CatalogFile.openToRead(catalog)) {
            for (Table table : schema.tables()) {
                problems.addAll(duplicates(connection, table));
            }
            problems.addAll(CrossChecks.problems(connection));
        }
        return problems;
    }

    /** Damaged pages and references that point nowhere. */
    static List<String> unsound(Path catalog, Schema schema) throws SQLException {
        List<String> problems = new ArrayList<>();
        try (Connection connection = CatalogFile.openToRead(catalog)) {
            for (String row : CatalogFile.rows(connection, "PRAGMA integrity_check(" + NAMED + ")")) {
                if (!row.equals("ok")) {
                    problems.add(Schema.CATALOG + " is damaged: " + row);
                }
            }
            for (Table table : schema.tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    problems.addAll(dangling(connection, table, key));
                }
            }
        }
        return problems;
    }

    /** Keys of a table that are there twice. */
    static List<String> duplicates(Connection connection, Table table) throws SQLException {
        String key = String.join(", ", table.primaryKey());
        return CatalogFile.rows(
                        connection,
                        "SELECT " + key + " FROM " + table.name() + " GROUP BY " + key
                                + " HAVING count(*) > 1 ORDER BY " + key + " LIMIT " + NAMED)
                .stream()
                .map(row -> table.fileName() + ": " + key + " " + row + " is there twice")
                .toList();
    }

    private static List<String> dangling(Connection connection, Table table, ForeignKey key) throws SQLException {
        boolean list = table.column(key.column()).type() == ColumnType.STRING_LIST;
        String value = list ? "json_each.value" : table.name() + "." + key.column();
        String from = list ? table.name() + ", json_each(" + table.name() + "." + key.column() + ")" : table.name();
        String names = String.join(" || ' ' || ", qualified(table));
        return CatalogFile.rows(
                        connection,
                        "SELECT " + names + ", " + value + " FROM " + from + " WHERE " + value
                                + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + key.table()
                                + " AS target WHERE target."
                                + key.target() + " = " + value + ") LIMIT " + NAMED)
                .stream()
                .map(row -> table.fileName() + ": row " + row.replace(" | ", ", column " + key.column() + ": ")
                        + " is not in " + key.table() + ".parquet")
                .toList();
    }

    private static List<String> qualified(Table table) {
        return table.primaryKey().stream()
                .map(column -> table.name() + "." + column)
                .toList();
    }
}
