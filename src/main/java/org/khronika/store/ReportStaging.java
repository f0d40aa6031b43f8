package org.khronika.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Reject;
import org.khronika.model.Span;

/** The staged reports: which are known, which belong to the run at hand, and what could not be read in them. */
public final class ReportStaging {
    private final Connection connection;

    /** @param connection on the state database; the caller's transaction, if it has one, is the writes' transaction */
    public ReportStaging(Connection connection) {
        this.connection = connection;
    }

    /** The header of a report whose entries are staged in part or whole, if it is known. */
    public Optional<ReportHeader> header(String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT header FROM report WHERE report_key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(Payload.read(row.getBytes(1), ReportHeader.class)) : Optional.empty();
            }
        }
    }

    /**
     * Stages a report's header and what could not be read in it; a report without entries is complete at once.
     *
     * @param rejects what could not be read, with their spans counted as they are published, in code points
     */
    public ReportHeader add(String key, ReportHeader header, List<Reject> rejects) throws SQLException {
        try (Insert insert = new Insert(connection, "INSERT OR REPLACE INTO report VALUES (?, ?, ?)")) {
            insert.row(key, Payload.write(header), header.entries() == 0 ? 1 : 0);
            insert.finish();
        }
        try (Insert insert = new Insert(connection, "INSERT OR REPLACE INTO reject VALUES (?, ?, ?, ?, ?, ?)")) {
            int number = 0;
            for (Reject reject : rejects) {
                insert.row(key, ++number, reject.span().start(), reject.span().end(), reject.text(), reject.reason());
            }
            insert.finish();
        }
        return header;
    }

    /** Makes these, and no others, the reports of the run at hand, and forgets what is staged for any other. */
    public void startRun(List<StagedReport> reports) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table :
                    List.of("run_report", "person_link", "person", "event_link", "event", "alias", "link")) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
        try (Insert insert = new Insert(connection, "INSERT INTO run_report VALUES (?, ?, ?)")) {
            for (StagedReport report : reports) {
                insert.row(
                        report.reportId(),
                        report.key(),
                        Payload.write(report.warnings().toArray(String[]::new)));
            }
            insert.finish();
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("report", "entry", "reject")) {
                statement.executeUpdate(
                        "DELETE FROM " + table + " WHERE report_key NOT IN (SELECT report_key FROM run_report)");
            }
        }
    }

    /** The reports of the run at hand, by id. */
    public List<StagedReport> run() throws SQLException {
        return run("");
    }

    private List<StagedReport> run(String where) throws SQLException {
        List<StagedReport> reports = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT report_id, report_key, header, warnings FROM run_report"
                        + " JOIN report USING (report_key) " + where + " ORDER BY report_id")) {
            while (row.next()) {
                reports.add(new StagedReport(
                        row.getString(1),
                        row.getString(2),
                        Payload.read(row.getBytes(3), ReportHeader.class),
                        List.of(Payload.read(row.getBytes(4), String[].class))));
            }
        }
        return reports;
    }

    /** The run's reports whose entries are not all staged yet, by id. */
    public List<StagedReport> incomplete() throws SQLException {
        return run("WHERE NOT complete");
    }

    /** What could not be read in a report, in printed order. */
    public List<Reject> rejects(String key) throws SQLException {
        List<Reject> rejects = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT char_start, char_end, text, reason FROM reject WHERE report_key = ? ORDER BY number")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rejects.add(new Reject(new Span(row.getInt(1), row.getInt(2)), row.getString(3), row.getString(4)));
                }
            }
        }
        return rejects;
    }
}
