package org.khronika.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.ReportTables;
import org.khronika.dataset.Table;

/** Reads of a release what is told of the reports that gold annotations exist for. */
final class FoundRelease {
    static final List<String> ENTRY_COLUMNS = List.of(
            "entry_id",
            "report_id",
            "event_id",
            "ordinal",
            "text",
            "date_start",
            "date_end",
            "settlement",
            "region",
            "country",
            "event_types");
    private static final int NAME = 3;

    private final Map<String, List<FoundEntry>> byReport = new HashMap<>();
    private final Map<String, FoundEntry> byId = new HashMap<>();

    /**
     * Reads a release.
     *
     * @param wanted the first three characters of the names of the reports' files
     * @throws org.khronika.dataset.DatasetException where a table is missing or damaged
     */
    static FoundRelease read(Path release, Set<String> wanted) {
        FoundRelease found = new FoundRelease();
        Map<String, String> reports = new HashMap<>();
        forEach(release, ReportTables.REPORTS, List.of("report_id", "source_uri"), row -> {
            String name = nameOf((String) row[1]);
            if (wanted.contains(name)) {
                reports.put((String) row[0], name);
            }
        });
        forEach(release, EntryTables.ENTRIES, ENTRY_COLUMNS, row -> {
            String name = reports.get((String) row[1]);
            if (name != null) {
                FoundEntry entry = new FoundEntry(row);
                found.byReport.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
                found.byId.put(entry.id, entry);
            }
        });
        found.byReport.values().forEach(list -> list.sort(Comparator.comparingInt(entry -> entry.ordinal)));
        found.readParts(release);
        return found;
    }

    /** The entries of a report, in printed order; none where the release does not have it. */
    List<FoundEntry> entries(String report) {
        return byReport.getOrDefault(report, List.of());
    }

    private void readParts(Path release) {
        forEach(release, EntryTables.MENTIONS, List.of("entry_id", "form", "person_id", "role"), row -> entry(row)
                .ifPresent(entry ->
                        entry.mentions.add(new FoundEntry.Mention((String) row[1], (String) row[2], (String) row[3]))));
        forEach(
                release,
                EntryTables.CHARGES,
                List.of("entry_id", "person_id", "law", "country", "article", "part"),
                row -> entry(row)
                        .ifPresent(entry -> entry.charges.add(new FoundEntry.Linked(
                                Item.of(row[2], row[3], row[4], row[5]), Optional.ofNullable((String) row[1])))));
        forEach(
                release,
                EntryTables.SANCTIONS,
                List.of("entry_id", "person_id", "type", "amount", "unit"),
                row -> entry(row)
                        .ifPresent(entry -> entry.sanctions.add(new FoundEntry.Linked(
                                Item.of(row[2], row[3], row[4]), Optional.ofNullable((String) row[1])))));
        forEach(release, EntryTables.CITATIONS, List.of("entry_id", "number"), row -> entry(row)
                .ifPresent(entry -> entry.citations.add(Item.of(row[1]))));
    }

    private Optional<FoundEntry> entry(Object[] row) {
        return Optional.ofNullable(byId.get((String) row[0]));
    }

    /** The first characters of a file's name, by which gold annotations name its report. */
    static String nameOf(String sourceUri) {
        int end = sourceUri.length();
        while (end > 0 && sourceUri.charAt(end - 1) == '/') {
            end--;
        }
        return Squash.start(sourceUri.substring(sourceUri.lastIndexOf('/', end - 1) + 1, end), NAME);
    }

    private static void forEach(Path release, Table table, List<String> columns, Consumer<Object[]> consumer) {
        try (ParquetTableReader reader = ParquetTableReader.open(release, table, columns)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                consumer.accept(row.get());
            }
        }
    }
}
