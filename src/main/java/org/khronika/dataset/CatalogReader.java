package org.khronika.dataset;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks rows up in the catalog of a release, by its indexes. */
public final class CatalogReader implements Closeable {
    private final Path catalog;
    private final Connection connection;

    private CatalogReader(Path catalog, Connection connection) {
        this.catalog = catalog;
        this.connection = connection;
    }

    /** @throws DatasetException where the folder has no catalog, or it cannot be opened */
    public static CatalogReader open(Path release) {
        Path catalog = release.resolve(Schema.CATALOG);
        if (!Files.isRegularFile(catalog)) {
            throw new DatasetException(Schema.CATALOG + " is missing from " + release);
        }
        try {
            return new CatalogReader(catalog, CatalogFile.openToRead(catalog));
        } catch (SQLException e) {
            throw new DatasetException(catalog + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /**
     * The rows that have a value in a column, in the order of the table's file; cells by the names of their columns, days in ISO
     * 8601, lists as JSON.
     *
     * @throws DatasetException where the release has no such table (it is of an older version), or the catalog is damaged
     */
    public List<Map<String, Object>> rows(Table table, String column, String value) {
        String sql = "SELECT * FROM " + table.name() + " WHERE "
                + table.column(column).name() + " = ? ORDER BY " + CatalogDdl.FILE_ROW;
        List<Map<String, Object>> rows = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet results = select.executeQuery()) {
                while (results.next()) {
                    Map<String, Object> row = new LinkedHashMap<>();
                    for (Column cell : table.columns()) {
                        row.put(cell.name(), results.getObject(cell.name()));
                    }
                    rows.add(row);
                }
            }
        } catch (SQLException e) {
            throw new DatasetException(
                    catalog + " cannot tell the rows of " + table.name()
                            + " (it may be damaged, or of an older version of this program): " + e.getMessage(),
                    e);
        }
        return rows;
    }

    /**
     * The rows of a query over the catalog's tables, cells as SQLite has them: text, whole numbers, numbers and null.
     *
     * @throws DatasetException where the catalog cannot answer it
     */
    public List<List<Object>> select(String sql) {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(results.getObject(i));
                }
                rows.add(row);
            }
        } catch (SQLException e) {
            throw new DatasetException(catalog + " cannot answer " + sql + ": " + e.getMessage(), e);
        }
        return rows;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatasetException(catalog + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
