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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
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

    private static final Pattern TABLE = Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+)");

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

    /** Makes the tables; those of another version of the program go, for they are a cache of what it read. */
    private static void createTables(DataSource pool) throws SQLException, IOException {
        try (InputStream in = StateDatabase.class.getResourceAsStream("schema.sql");
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int version = version(schema);
            if (statement.executeQuery("PRAGMA user_version").getInt(1) != version) {
                Matcher table = TABLE.matcher(schema);
                while (table.find()) {
                    statement.executeUpdate("DROP TABLE IF EXISTS " + table.group(1));
                }
            }
            statement.executeUpdate(schema);
            statement.executeUpdate("PRAGMA user_version = " + version);
        }
    }

    /** A number for the tables as they are declared. */
    private static int version(String schema) {
        CRC32 sum = new CRC32();
        sum.update(schema.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & Integer.MAX_VALUE);
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
