package org.khronika.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.khronika.dataset.EntryRows;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.Offsets;
import org.khronika.dataset.ParquetTableWriter;
import org.khronika.dataset.ReportTables;
import org.khronika.dataset.Rows;
import org.khronika.dataset.Summary;
import org.khronika.dataset.Table;
import org.khronika.model.Alias;
import org.khronika.model.Reject;
import org.khronika.store.EntryStaging;
import org.khronika.store.LinkStaging;
import org.khronika.store.ReportStaging;
import org.khronika.store.StagedReport;

/** Writes the release's tables from what is staged, each in one pass and in memory that does not grow with it. */
final class ReleaseTables {
    /** What {@link #writeEntries()} writes. */
    static final List<Table> OF_ENTRIES =
            List.of(EntryTables.ENTRIES, EntryTables.CITATIONS, ReportTables.REPORTS, ReportTables.REJECTS);
    /** What {@link #writeMentions()} writes. */
    static final List<Table> OF_MENTIONS = List.of(
            EntryTables.MENTIONS, EntryTables.CHARGES, EntryTables.SANCTIONS, EntryTables.DATES, EntryTables.EVIDENCE);
    /** What {@link #writeIdentities()} writes. */
    static final List<Table> OF_IDENTITIES =
            List.of(IdentityTables.EVENTS, IdentityTables.PERSONS, IdentityTables.ALIASES, IdentityTables.LINKS);

    private final RunPlan plan;
    private final ReleaseFacts facts;
    private final DataSource dataSource;
    private final Progress progress;

    ReleaseTables(RunPlan plan, ReleaseFacts facts, DataSource dataSource, Progress progress) {
        this.plan = plan;
        this.facts = facts;
        this.dataSource = dataSource;
        this.progress = progress;
    }

    /** Entries, their citations, the reports and what could not be read in them. */
    void writeEntries() throws SQLException, IOException {
        try (Connection connection = open();
                LinkStaging links = new LinkStaging(connection);
                ParquetTableWriter entries = writer(EntryTables.ENTRIES);
                ParquetTableWriter citations = writer(EntryTables.CITATIONS);
                ParquetTableWriter reports = writer(ReportTables.REPORTS);
                ParquetTableWriter rejects = writer(ReportTables.REJECTS)) {
            EntryStaging staging = new EntryStaging(connection);
            Map<String, Object[]> reportRows = new TreeMap<>();
            for (StagedReport report : new ReportStaging(connection).run()) {
                long before = citations.rows();
                staging.forEach(report, staged -> {
                    EntryRows rows = new EntryRows(staged.entryId(), staged.extracted());
                    entries.write(rows.entry(staged.reportId(), links.eventOf(staged.entryId()), staged.published()));
                    rows.citations().forEach(citations::write);
                });
                for (Reject reject : new ReportStaging(connection).rejects(report.key())) {
                    rejects.write(Rows.reject(report.reportId(), reject, Offsets.of("")));
                }
                reportRows.put(report.header().period().start() + " " + report.reportId(), row(report, (int)
                        (citations.rows() - before)));
            }
            reportRows.values().forEach(reports::write);
            finish(entries, citations, reports, rejects);
            progress.end(
                    "entries",
                    entries.rows() + " entries of " + reports.rows() + " reports, " + citations.rows() + " citations, "
                            + rejects.rows() + " rejects");
        }
    }

    /** Mentions, charges, sanctions and dates, and the evidence of what else was read in the entries. */
    void writeMentions() throws SQLException, IOException {
        try (Connection connection = open();
                LinkStaging links = new LinkStaging(connection);
                ParquetTableWriter mentions = writer(EntryTables.MENTIONS);
                ParquetTableWriter charges = writer(EntryTables.CHARGES);
                ParquetTableWriter sanctions = writer(EntryTables.SANCTIONS);
                ParquetTableWriter dates = writer(EntryTables.DATES);
                ParquetTableWriter evidence = writer(EntryTables.EVIDENCE)) {
            new EntryStaging(connection).forEach(staged -> {
                IntFunction<String> persons = links.persons(staged)::get;
                EntryRows rows = new EntryRows(staged.entryId(), staged.extracted());
                rows.mentions(persons).forEach(mentions::write);
                rows.charges(persons).forEach(charges::write);
                rows.sanctions(persons).forEach(sanctions::write);
                rows.dates().forEach(dates::write);
                rows.evidence().forEach(evidence::write);
            });
            finish(mentions, charges, sanctions, dates, evidence);
            progress.end(
                    "mentions",
                    mentions.rows() + " mentions, " + charges.rows() + " charges, " + sanctions.rows() + " sanctions, "
                            + dates.rows() + " dates");
        }
    }

    /** Events, persons, the ids that others have taken the place of, and what joined or kept apart. */
    void writeIdentities() throws SQLException, IOException {
        try (Connection connection = open();
                LinkStaging links = new LinkStaging(connection);
                ParquetTableWriter events = writer(IdentityTables.EVENTS);
                ParquetTableWriter persons = writer(IdentityTables.PERSONS);
                ParquetTableWriter aliases = writer(IdentityTables.ALIASES);
                ParquetTableWriter decisions = writer(IdentityTables.LINKS)) {
            links.forEachEvent(event -> events.write(Rows.event(
                    event.eventId(),
                    event.start(),
                    event.end(),
                    event.place(),
                    event.types(),
                    Summary.of(event.fullest()),
                    event.entryIds(),
                    event.reportIds(),
                    event.personIds(),
                    event.urls())));
            links.forEachPerson(person -> persons.write(Rows.person(
                    person.id(),
                    person.name(),
                    person.surname(),
                    person.given(),
                    person.patronymic(),
                    person.initials(),
                    person.forms(),
                    person.entries(),
                    person.first(),
                    person.last())));
            for (Alias alias : links.aliases()) {
                aliases.write(Rows.alias(alias.kind(), alias.oldId(), alias.newId(), alias.change()));
            }
            links.forEachDecision(decision -> decisions.write(Rows.link(decision)));
            finish(events, persons, aliases, decisions);
            progress.end(
                    "identities",
                    events.rows() + " events, " + persons.rows() + " persons, " + aliases.rows() + " aliases, "
                            + decisions.rows() + " links");
        }
    }

    private Connection open() throws SQLException, IOException {
        Files.createDirectories(plan.tables());
        return dataSource.getConnection();
    }

    private ParquetTableWriter writer(Table table) throws SQLException {
        return new ParquetTableWriter(plan.tables(), table, facts.info());
    }

    private static void finish(ParquetTableWriter... writers) {
        for (ParquetTableWriter writer : writers) {
            writer.commit();
        }
    }

    private static Object[] row(StagedReport report, int citations) {
        return Rows.report(
                report.reportId(),
                report.header().sourceUri(),
                report.header().sha256(),
                report.header().title(),
                report.header().frequency(),
                report.header().period(),
                report.header().evidence(),
                report.header().language(),
                report.header().entries(),
                citations,
                report.warnings());
    }
}
