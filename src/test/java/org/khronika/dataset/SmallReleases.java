package org.khronika.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.model.Place;

/** Releases put together by hand: who is named in which entry, and which entries tell which event. */
final class SmallReleases {
    private static final LocalDate DAY = LocalDate.of(2031, 5, 1);

    private final SortedMap<String, List<Object[]>> rows = new TreeMap<>();

    SmallReleases() {
        Schema.current().tables().forEach(table -> rows.put(table.name(), new ArrayList<>()));
    }

    /** A report of which nothing but its entries matters. */
    SmallReleases report(String id) {
        return row(
                ReportTables.REPORTS,
                id,
                id + ".txt",
                "0".repeat(64),
                null,
                "weekly",
                DAY,
                DAY.plusDays(6),
                "title",
                "en",
                1,
                0,
                List.of());
    }

    /** The entry "REPORT-ORDINAL" that tells an event. */
    SmallReleases entry(String report, int ordinal, String event) {
        return row(
                EntryTables.ENTRIES,
                report + "-" + ordinal,
                report,
                event,
                ordinal,
                "Something happened.",
                ordinal * 100,
                ordinal * 100 + 19,
                DAY,
                DAY,
                "heading",
                "Aktau",
                null,
                null,
                null,
                List.of("other"),
                List.of());
    }

    /** The mention "ENTRY-NUMBER" of a person by a form. */
    SmallReleases mention(String entry, int number, String form, String person) {
        return row(
                EntryTables.MENTIONS,
                entry + "-m" + number,
                entry,
                person,
                form,
                number * 10,
                number * 10 + 5,
                "target",
                "name.x",
                "role.x",
                null,
                null);
    }

    /** A person of that name. */
    SmallReleases person(String id, String name) {
        rows.get("persons")
                .add(Rows.person(
                        id,
                        name,
                        name,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(name),
                        1,
                        DAY,
                        DAY));
        return this;
    }

    /** An event of that day of May. */
    SmallReleases event(String id, int day) {
        LocalDate date = DAY.plusDays(day - 1);
        rows.get("events")
                .add(Rows.event(
                        id,
                        date,
                        date,
                        new Place(Optional.of("Aktau"), Optional.empty(), Optional.empty(), List.of()),
                        List.of(),
                        "Something happened.",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
        return this;
    }

    /** An id that was given up. */
    SmallReleases alias(String kind, String oldId, String newId) {
        return row(IdentityTables.ALIASES, kind, oldId, newId, "merge");
    }

    /** Any row, as it stands. */
    SmallReleases row(Table table, Object... cells) {
        rows.get(table.name()).add(cells);
        return this;
    }

    /** Writes all tables, sorted as the files want them. */
    Path write(Path folder) throws IOException {
        return write(folder, Schema.current().tables());
    }

    /** Writes these tables only, with their columns: an older program knew no others. */
    Path write(Path folder, List<Table> tables) throws IOException {
        Files.createDirectories(folder);
        for (Table table : tables) {
            Table whole = Schema.current().table(table.name());
            int[] kept =
                    whole.indexesOf(table.columns().stream().map(Column::name).toList());
            List<Object[]> sorted = new ArrayList<>(rows.get(table.name()));
            sorted.sort(RowOrder.comparator(whole));
            try (ParquetTableWriter writer = new ParquetTableWriter(folder, table, SampleRelease.INFO)) {
                for (Object[] row : sorted) {
                    writer.write(
                            java.util.Arrays.stream(kept).mapToObj(i -> row[i]).toArray());
                }
                writer.commit();
            }
        }
        return folder;
    }

    /** All rows by table, to be changed. */
    static void write(Path folder, Map<String, List<Object[]>> rows) throws IOException {
        SmallReleases release = new SmallReleases();
        rows.forEach((table, of) -> release.rows.get(table).addAll(of));
        release.write(folder);
    }
}
