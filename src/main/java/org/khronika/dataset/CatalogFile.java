package org.khronika.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** Opens SQLite files and runs small statements on them. */
final class CatalogFile {
    /** "KHRO": what {@code file} and SQLite tools tell a catalog of ours by. */
    static final int APPLICATION_ID = 0x4B48524F;

    private static final int CACHE_KIB = 32_768;

    private CatalogFile() {}

    /** A new file that nobody else sees: no journal, no waiting for the disk, one writer. */
    static Connection openToBuild(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(4096);
        config.setEncoding(SQLiteConfig.Encoding.UTF8);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setCacheSize(-CACHE_KIB);
        config.enforceForeignKeys(false);
        return config.createConnection(address(file));
    }

    static Connection openToRead(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-CACHE_KIB);
        return config.createConnection(address(file));
    }

    /** As a URI, for a "?" in a path would start the options of the address. */
    private static String address(Path file) {
        return "jdbc:sqlite:" + file.toUri();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, their cells as text between " | "; for short results. */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            int columns = results.getMetaData().getColumnCount();
            while (results.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(results.getString(i)));
                }
                rows.add(String.join(" | ", cells));
            }
            return rows;
        }
    }
}
