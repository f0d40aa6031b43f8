package org.khronika.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.dataset.Column;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.ParquetTableWriter;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/** Tables of a full release, of which a test says only the cells that matter to it. */
final class FullTables {
    static final PseudonymKey KEY = PseudonymKey.of("a key of a test, which is long enough", "the test");
    static final ReleaseInfo INFO = new ReleaseInfo("1", "1", "1");

    private static final LocalDate DAY = LocalDate.of(2025, 5, 5);

    private final Map<String, List<Object[]>> rows = new HashMap<>();

    /** Adds a row: names of columns and their cells in turn. */
    FullTables row(String tableName, Object... cells) {
        Table table = Schema.current().table(tableName);
        Object[] row = table.columns().stream().map(FullTables::unsaid).toArray();
        for (int i = 0; i < cells.length; i += 2) {
            row[table.indexOf((String) cells[i])] = cells[i + 1];
        }
        rows.computeIfAbsent(tableName, name -> new ArrayList<>()).add(row);
        return this;
    }

    /** A person with one mention in an entry. */
    FullTables person(String id, String surname, String given, String initials, String role, String entryId) {
        row(
                "persons",
                "person_id",
                id,
                "name",
                name(surname, given, initials),
                "surname",
                surname,
                "given_name",
                given,
                "initials",
                initials,
                "forms",
                List.of(surname));
        return row(
                "mentions",
                "mention_id",
                entryId + "-" + id,
                "entry_id",
                entryId,
                "person_id",
                id,
                "form",
                surname,
                "role",
                role);
    }

    /** The display name of a person. */
    static String name(String surname, String given, String initials) {
        return given != null ? given + " " + surname : initials != null ? initials + " " + surname : surname;
    }

    /** An entry and the event that it alone tells. */
    FullTables entry(String entryId, String settlement, String region) {
        row(
                "entries",
                "entry_id",
                entryId,
                "event_id",
                "e-" + entryId,
                "settlement",
                settlement,
                "region",
                region,
                "country",
                "KZ");
        return row("events", "event_id", "e-" + entryId, "settlement", settlement, "region", region, "country", "KZ");
    }

    /** Masks them. @return the public rows of each table */
    Map<String, List<Map<String, Object>>> masked(Path folder) {
        Path full = folder.resolve("full");
        Path target = folder.resolve("public");
        try {
            Files.createDirectories(full);
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Table table : Schema.current().tables()) {
            try (ParquetTableWriter writer = new ParquetTableWriter(full, table, INFO)) {
                rows.getOrDefault(table.name(), List.of()).stream()
                        .sorted(table.rowOrder())
                        .forEach(writer::write);
                writer.commit();
            }
        }
        PublicRelease.write(full, target, INFO, KEY);
        Map<String, List<Map<String, Object>>> masked = new HashMap<>();
        for (Table table : Schema.current().tables()) {
            masked.put(table.name(), read(target, table));
        }
        return masked;
    }

    private static List<Map<String, Object>> read(Path folder, Table table) {
        List<Map<String, Object>> found = new ArrayList<>();
        try (ParquetTableReader reader = ParquetTableReader.open(folder, table)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                Map<String, Object> cells = new HashMap<>();
                for (int i = 0; i < row.get().length; i++) {
                    cells.put(table.columns().get(i).name(), row.get()[i]);
                }
                found.add(cells);
            }
        }
        return found;
    }

    private static Object unsaid(Column column) {
        if (column.nullable()) {
            return null;
        }
        return switch (column.type()) {
            case STRING -> column.allowed().isEmpty() ? "-" : column.allowed().get(0);
            case DATE -> DAY;
            case INT32 -> 7;
            case DOUBLE -> 1.5;
            case STRING_LIST -> List.of();
        };
    }
}
