package org.khronika.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Copies the tables of a release from their Parquet files into the catalog, and lists the files. */
final class CatalogLoader {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final Path release;

    CatalogLoader(Connection connection, Path release) {
        this.connection = connection;
        this.release = release;
    }

    /** Makes a table and fills it. */
    void load(Table table) throws SQLException, IOException {
        CatalogFile.run(connection, CatalogDdl.create(table));
        int count = 0;
        try (ParquetTableReader reader = ParquetTableReader.open(release, table);
                PreparedStatement insert = connection.prepareStatement(CatalogDdl.insert(table))) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                bind(insert, table, row.get(), ++count);
                insert.addBatch();
                if (count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        recordFile(table, count);
    }

    private void recordFile(Table table, int rows) throws SQLException, IOException {
        Path file = release.resolve(table.fileName());
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO files VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, table.fileName());
            insert.setString(2, table.name());
            insert.setLong(3, Files.size(file));
            insert.setLong(4, rows);
            insert.setString(5, Sha256.of(file));
            insert.executeUpdate();
        }
    }

    private static void bind(PreparedStatement insert, Table table, Object[] row, int fileRow) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, cell(row[i]));
        }
        insert.setInt(row.length + 1, fileRow);
    }

    /** A cell as the catalog holds it: days in ISO 8601, lists as JSON. */
    static Object cell(Object value) {
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value instanceof List<?> list ? JsonMapper.shared().writeValueAsString(list) : value;
    }
}
