package org.khronika.dataset;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The catalog's tables about the release itself: what it has, what that means, and which program made it. */
final class CatalogIndex {
    private static final String TABLES = """
            CREATE TABLE tables ( -- The tables of this release
              name TEXT PRIMARY KEY, -- Name of the table
              file TEXT NOT NULL, -- Its Parquet file
              description TEXT NOT NULL, -- What one row is
              primary_key TEXT NOT NULL, -- Columns that together name a row
              sorted_by TEXT NOT NULL -- Columns that the file's rows are sorted by
            ) STRICT, WITHOUT ROWID""";
    private static final String COLUMNS = """
            CREATE TABLE columns ( -- The columns of the tables
              table_name TEXT NOT NULL REFERENCES tables (name), -- The table
              position INTEGER NOT NULL, -- Place of the column, from 1
              name TEXT NOT NULL, -- Name of the column
              type TEXT NOT NULL, -- string, date, int32, double or list of string
              nullable INTEGER NOT NULL, -- 1 where a cell may be null, else 0
              description TEXT NOT NULL, -- Its meaning
              allowed TEXT, -- The only values there are, with commas; null where any will do
              refers_to TEXT, -- table.column whose values it holds
              PRIMARY KEY (table_name, position)
            ) STRICT, WITHOUT ROWID""";
    private static final String FILES = """
            CREATE TABLE files ( -- The files of this release beside this catalog
              name TEXT PRIMARY KEY, -- Name of the file
              table_name TEXT NOT NULL REFERENCES tables (name), -- The table in it
              size INTEGER NOT NULL, -- Bytes
              "rows" INTEGER NOT NULL, -- Rows
              sha256 TEXT NOT NULL -- SHA-256 of the file, hexadecimal
            ) STRICT, WITHOUT ROWID""";
    private static final String ABOUT = """
            CREATE TABLE about ( -- What this release is and how to search it
              key TEXT PRIMARY KEY, -- What is told
              value TEXT NOT NULL -- What is told of it
            ) STRICT, WITHOUT ROWID""";

    private final Connection connection;

    CatalogIndex(Connection connection) {
        this.connection = connection;
    }

    void write(Schema schema, ReleaseInfo info) throws SQLException {
        for (String table : new String[] {TABLES, COLUMNS, FILES, ABOUT}) {
            CatalogFile.run(connection, table);
        }
        for (Table table : schema.tables()) {
            insert(
                    "INSERT INTO tables VALUES (?, ?, ?, ?, ?)",
                    table.name(),
                    table.fileName(),
                    table.description(),
                    String.join(", ", table.primaryKey()),
                    String.join(", ", table.sortOrder()));
            for (int i = 0; i < table.columns().size(); i++) {
                writeColumn(table, i);
            }
        }
        for (Map.Entry<String, String> fact : facts(schema, info).entrySet()) {
            insert("INSERT INTO about VALUES (?, ?)", fact.getKey(), fact.getValue());
        }
    }

    private void writeColumn(Table table, int position) throws SQLException {
        Column column = table.columns().get(position);
        insert(
                "INSERT INTO columns VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                table.name(),
                position + 1,
                column.name(),
                column.type().label(),
                column.nullable() ? 1 : 0,
                column.description(),
                column.allowed().isEmpty() ? null : String.join(", ", column.allowed()),
                table.foreignKeys().stream()
                        .filter(key -> key.column().equals(column.name()))
                        .map(key -> key.table() + "." + key.target())
                        .findFirst()
                        .orElse(null));
    }

    private static SortedMap<String, String> facts(Schema schema, ReleaseInfo info) {
        SortedMap<String, String> facts = new TreeMap<>(info.about());
        facts.put("dataset", schema.name());
        facts.put("version", info.version());
        facts.put("schema_version", schema.version());
        facts.put("pipeline_version", info.pipelineVersion());
        facts.put("reference_version", info.referenceVersion());
        facts.putAll(CatalogSearch.EXAMPLES);
        return facts;
    }

    private void insert(String sql, Object... cells) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < cells.length; i++) {
                statement.setObject(i + 1, cells[i]);
            }
            statement.executeUpdate();
        }
    }
}
