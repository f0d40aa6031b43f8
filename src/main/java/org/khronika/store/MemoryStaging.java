package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What a linkage of the last run decided, in rows of a few parts, for the next run to take over. */
public final class MemoryStaging {
    private final Connection connection;
    private final String kind;

    /**
     * @param connection on the state database; the caller's transaction, if it has one, is the writes' transaction
     * @param kind of linkage
     */
    public MemoryStaging(Connection connection, String kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /** Hands over the rows of a part, by their keys. */
    public <T> void forEach(String part, Class<T> type, RowConsumer<T> consumer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT left_key, right_key, payload FROM memory"
                + " WHERE kind = ? AND part = ? ORDER BY left_key, right_key")) {
            select.setString(1, kind);
            select.setString(2, part);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    consumer.accept(row.getString(1), row.getString(2), Payload.read(row.getBytes(3), type));
                }
            }
        }
    }

    /** Replaces the rows of a part. */
    public void replace(String part, Iterable<Row> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM memory WHERE kind = ? AND part = ?")) {
            delete.setString(1, kind);
            delete.setString(2, part);
            delete.executeUpdate();
        }
        try (Insert insert = new Insert(connection, "INSERT INTO memory VALUES (?, ?, ?, ?, ?)")) {
            for (Row row : rows) {
                insert.row(kind, part, row.left(), row.right(), Payload.write(row.payload()));
            }
            insert.finish();
        }
    }

    /**
     * A row.
     *
     * @param left its first key
     * @param right its second key, "" where one is enough
     * @param payload what it says
     */
    public record Row(String left, String right, Object payload) {}

    /** Takes one row. */
    @FunctionalInterface
    public interface RowConsumer<T> {
        void accept(String left, String right, T payload) throws SQLException;
    }
}
