package org.khronika.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;

/** The SQLite file of the state folder, with its pool of connections; it holds the job repository and the staging tables. */
public final class StateDatabase implements AutoCloseable {
    /** Its name in the state folder. */
    public static final String FILE = "state.db";

    /** Writers wait for each other this long before they give up. */
    private static final int BUSY_TIMEOUT_MILLIS = 120_000;
    /** A step's transaction, its job repository's own, and a cursor for each table written side by side. */
    private static final int CONNECTIONS = 8;

    private final HikariDataSource pool;

    private StateDatabase(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Opens the file, or makes it, with all staging tables.
     *
     * @throws SQLException where it is no database or cannot be written
     */
    public static StateDatabase open(Path file) throws SQLException, IOException {
        SQLiteConfig sqlite = new SQLiteConfig();
        sqlite.setJournalMode(SQLiteConfig.JournalMode.WAL);
        sqlite.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        sqlite.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        // A transaction that starts by reading could not be raised to a writing one while another writes.
        sqlite.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        HikariConfig config = new HikariConfig();
        config.setPoolName("khronika-state");
        // As a URI, for a "?" in a path would start the options of the address.
        config.setJdbcUrl("jdbc:sqlite:" + file.toUri());
        config.setDataSourceProperties(sqlite.toProperties());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        HikariDataSource pool = new HikariDataSource(config);
        try {
            createTables(pool);
        } catch (SQLException | IOException | RuntimeException e) {
            pool.close();
            throw e;
        }
        return new StateDatabase(pool);
    }

    private static void createTables(DataSource pool) throws SQLException, IOException {
        try (InputStream in = StateDatabase.class.getResourceAsStream("schema.sql");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The pool; its connections start writing transactions at once. */
    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
