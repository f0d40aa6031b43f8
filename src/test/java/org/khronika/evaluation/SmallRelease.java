package org.khronika.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.ParquetTableWriter;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.ReportTables;
import org.khronika.dataset.Table;

/** A release of four entries with mistakes of every kind, measured by hand against {@code evaluation/gold}. */
final class SmallRelease {
    private static final ReleaseInfo INFO = new ReleaseInfo("1.0.0", "1.0.0", "test");

    private SmallRelease() {}

    static void write(Path folder) {
        LocalDate first = LocalDate.of(2030, 5, 1);
        write(
                folder,
                ReportTables.REPORTS,
                row(
                                "r",
                                "a/T01-weekly.txt",
                                "0".repeat(64),
                                null,
                                "weekly",
                                first,
                                first.plusDays(6),
                                "title",
                                "en",
                                4,
                                3)
                        .with(List.of()));
        write(
                folder,
                EntryTables.ENTRIES,
                entry(
                        1,
                        "e-1",
                        "May 1, Taraz, Ospanov K.  was fined 20 MCI under Article 488,\nPart 6; <Ospanov> & his"
                                + " sister left. [7]",
                        1,
                        "Taraz",
                        "KZ-31",
                        "fine"),
                entry(
                        2,
                        "e-2",
                        "May 2, Uralsk, Bekova D. and judge Aliyeva S. met.",
                        3,
                        "Oral",
                        "KZ-27",
                        "trial",
                        "other"),
                entry(
                        3,
                        "e-2",
                        "May 3, a letter came from the ministry to all members of the band.",
                        3,
                        null,
                        null,
                        "other"),
                entry(4, "e-3", "May 9, another thing entirely.", 9, "Aktobe", "KZ-15", "release"));
        write(
                folder,
                EntryTables.MENTIONS,
                mention(1, 1, "p-1", "Ospanov K.", 14, "target"),
                mention(1, 2, "p-1", "Ospanov", 71, "target"),
                mention(2, 1, "p-2", "Bekova D.", 15, "target"),
                mention(2, 2, "p-2", "Aliyeva S.", 35, "target"),
                mention(2, 3, "p-3", "Oralbek", 40, "other"));
        write(
                folder,
                EntryTables.CHARGES,
                row(
                        "r-1-c01",
                        "r-1",
                        "p-1",
                        "administrative",
                        "KZ",
                        "488",
                        "6",
                        "Article 488, Part 6",
                        46,
                        65,
                        "charge.x"),
                row("r-2-c01", "r-2", "p-3", "administrative", "KZ", "100", null, "judge", 29, 34, "charge.x"));
        write(
                folder,
                EntryTables.SANCTIONS,
                row("r-1-s01", "r-1", "p-1", "fine", 20.0, "MCI", "fined 20 MCI", 30, 42, "sanction.x"));
        write(folder, EntryTables.CITATIONS, citation(1, 1), citation(2, 2), citation(2, 3));
    }

    /** A row that grows. */
    private record Row(List<Object> cells) {
        Row with(Object cell) {
            cells.add(cell);
            return this;
        }
    }

    private static Row row(Object... cells) {
        return new Row(new ArrayList<>(java.util.Arrays.asList(cells)));
    }

    private static Row entry(
            int ordinal, String event, String text, int day, String settlement, String region, String... types) {
        LocalDate date = LocalDate.of(2030, 5, day);
        String country = region == null ? null : "KZ";
        return row("r-" + ordinal, "r", event, ordinal, text, ordinal * 100, ordinal * 100 + text.length(), date, date)
                .with("heading")
                .with(settlement)
                .with(region)
                .with(country)
                .with(null)
                .with(List.of(types))
                .with(List.of());
    }

    private static Row mention(int entry, int number, String person, String form, int start, String role) {
        String entryId = "r-" + entry;
        return row(
                entryId + "-m0" + number,
                entryId,
                person,
                form,
                start,
                start + form.length(),
                role,
                "name.x",
                "role.x",
                null,
                null);
    }

    private static Row citation(int entry, int number) {
        return row("r-" + entry, number, null, null, null, "missing");
    }

    private static void write(Path folder, Table table, Row... rows) {
        try (ParquetTableWriter writer = new ParquetTableWriter(folder, table, INFO)) {
            for (Row row : rows) {
                writer.write(row.cells().toArray());
            }
            writer.commit();
        }
    }
}
