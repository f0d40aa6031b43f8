package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Inserts rows in bulk, some at a time, so that neither the calls nor the memory grow with the rows. */
final class Insert implements AutoCloseable {
    private static final int AT_A_TIME = 500;

    private final PreparedStatement statement;
    private int waiting;

    /** @param sql an INSERT with a {@code ?} for each value */
    Insert(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    /** Adds a row; it stands in the table at the latest after {@link #finish()}. */
    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == AT_A_TIME) {
            finish();
        }
    }

    /** Writes the rows that wait. */
    void finish() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
