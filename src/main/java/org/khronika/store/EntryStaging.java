package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Ids;
import org.khronika.model.Span;

/** The staged entries of the reports. */
public final class EntryStaging {
    private final Connection connection;

    /** @param connection on the state database; the caller's transaction, if it has one, is the writes' transaction */
    public EntryStaging(Connection connection) {
        this.connection = connection;
    }

    /** Stages entries of one report; a staged entry of the same ordinal is replaced. */
    public void add(String key, List<ReadEntry> entries) throws SQLException {
        try (Insert insert = new Insert(connection, "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?)")) {
            for (ReadEntry entry : entries) {
                insert.row(
                        key,
                        entry.extracted().entry().ordinal(),
                        entry.published().start(),
                        entry.published().end(),
                        Payload.write(entry.extracted()));
            }
            insert.finish();
        }
    }

    /** Notes that all of a report's entries are staged. */
    public void complete(String key) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE report SET complete = 1 WHERE report_key = ?")) {
            update.setString(1, key);
            update.executeUpdate();
        }
    }

    /** Hands over all entries of the run at hand, in the order of their ids, one at a time. */
    public void forEach(EntryConsumer consumer) throws SQLException {
        for (StagedReport report : new ReportStaging(connection).run()) {
            forEach(report, consumer);
        }
    }

    /** Hands over the entries of one report in printed order, one at a time. */
    public void forEach(StagedReport report, EntryConsumer consumer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT ordinal, char_start, char_end, payload FROM entry WHERE report_key = ? ORDER BY ordinal")) {
            select.setString(1, report.key());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    consumer.accept(new StagedEntry(
                            Ids.entry(report.reportId(), row.getInt(1)),
                            report.reportId(),
                            Payload.read(row.getBytes(4), ExtractedEntry.class),
                            new Span(row.getInt(2), row.getInt(3))));
                }
            }
        }
    }

    /** The events of the run at hand by id, each with its entries in the order of their ids, one event at a time. */
    public void forEachEvent(EventConsumer consumer) throws SQLException {
        String sql =
                "SELECT event_link.event_id, event_link.entry_id, event_link.report_id, run_report.report_key, event_link.ordinal"
                        + " FROM event_link JOIN run_report ON run_report.report_id = event_link.report_id"
                        + " ORDER BY event_link.event_id, event_link.entry_id";
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            String eventId = null;
            List<EventMember> members = new ArrayList<>();
            while (row.next()) {
                if (!row.getString(1).equals(eventId)) {
                    if (eventId != null) {
                        consumer.accept(eventId, members);
                    }
                    eventId = row.getString(1);
                    members = new ArrayList<>();
                }
                members.add(new EventMember(row.getString(2), row.getString(3), row.getString(4), row.getInt(5)));
            }
            if (eventId != null) {
                consumer.accept(eventId, members);
            }
        }
    }

    /** What was read in an event's entry. */
    public ExtractedEntry read(EventMember member) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT payload FROM entry WHERE report_key = ? AND ordinal = ?")) {
            select.setString(1, member.reportKey());
            select.setInt(2, member.ordinal());
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("entry " + member.entryId() + " is not staged");
                }
                return Payload.read(row.getBytes(1), ExtractedEntry.class);
            }
        }
    }

    /** Takes one entry. */
    @FunctionalInterface
    public interface EntryConsumer {
        void accept(StagedEntry entry) throws SQLException;
    }

    /** Takes one event with its entries. */
    @FunctionalInterface
    public interface EventConsumer {
        void accept(String eventId, List<EventMember> entries) throws SQLException;
    }
}
