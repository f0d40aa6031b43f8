package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A query that is asked again and again: prepared when it is first asked, once. */
final class Query implements AutoCloseable {
    private final Connection connection;
    private final String sql;
    private PreparedStatement prepared;

    Query(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** The rows for these values; they are to be closed before the query is asked again. */
    ResultSet ask(Object... values) throws SQLException {
        if (prepared == null) {
            prepared = connection.prepareStatement(sql);
        }
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
        return prepared.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        if (prepared != null) {
            prepared.close();
        }
    }
}
