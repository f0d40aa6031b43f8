package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseCheckerTest {
    private final ReleaseChecker checker = new ReleaseChecker(Schema.current());

    @TempDir
    private Path release;

    @Test
    void findsNothingInASoundRelease() throws Exception {
        for (int seed = 1; seed < 4; seed++) {
            SampleRelease.write(release, seed, 5, 20);
            assertThat(checker.check(release)).isEmpty();
        }
    }

    @Test
    void aReleaseWithoutRowsIsSound() throws Exception {
        SampleRelease.write(release, 1, 0, 0);
        assertThat(checker.check(release)).isEmpty();
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        "charges",
                        rows -> rows.get(3)[5] = "999",
                        "charges[",
                        "column article: the catalog has another"),
                change(
                        "sanctions",
                        rows -> rows.get(0)[4] = 7.0,
                        "sanctions[",
                        "column amount: the catalog has another"),
                change("persons", rows -> rows.get(0)[6] = List.of("X"), "persons[", "column forms: the catalog has"),
                change("mentions", rows -> rows.remove(rows.size() - 1), "mentions.parquet", "has fewer rows than"),
                change(
                        "citations",
                        rows -> rows.add(new Object[] {"z", 1, null, null, null, "missing"}),
                        "citations[z, 1]",
                        "is not in the catalog"),
                change("rejects", rows -> rows.get(0)[4] = "other", "rejects.parquet", "SHA-256"));
    }

    private static Arguments change(String table, Consumer<List<Object[]>> change, String where, String what) {
        return Arguments.of(table, change, where, what);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void findsAFileThatTheCatalogDoesNotKnow(String table, Consumer<List<Object[]>> change, String where, String what)
            throws Exception {
        SampleRelease.write(release, 1, 3, 20);
        SortedMap<String, List<Object[]>> rows = SampleRelease.rows(1, 3, 20);
        change.accept(rows.get(table));
        SampleRelease.writeTables(release, rows);
        assertThat(checker.check(release))
                .anySatisfy(problem -> assertThat(problem).contains(where, what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE entries SET event_id = (SELECT max(event_id) FROM events WHERE event_id <> entries.event_id)"
                        + " WHERE file_row = 1 | entries.parquet: event_id names an event whose entry_ids lack the entry",
                "UPDATE events SET entry_ids = '[\"nothing\"]' WHERE file_row = 1 | column entry_ids: nothing is not in",
                "UPDATE events SET person_ids = '[]' WHERE file_row = 1 | person_ids are not those its entries mention",
                "UPDATE events SET report_ids = '[]' WHERE file_row = 1 | report_ids are not those of its entries",
                "UPDATE reports SET entries = 99 WHERE file_row = 1 | entries is not the number of the report's entries",
                "UPDATE reports SET citations = 99 WHERE file_row = 1 | citations is not the number",
                "UPDATE persons SET entries = 99 WHERE file_row = 1 | persons.parquet: entries is not the number",
                "UPDATE mentions SET char_start = char_start + 1 WHERE file_row = 1 | is not the form",
                "UPDATE mentions SET form = 'X' WHERE file_row = 1 | form is not among the person's forms",
                "UPDATE mentions SET entry_id = 'nowhere' WHERE file_row = 1 | column entry_id: nowhere is not in",
                "UPDATE entries SET date_end = '1999-01-01' WHERE file_row = 1 | date_end is before date_start",
                "UPDATE sanctions SET unit = NULL WHERE file_row = 1 | amount and unit go together",
                "UPDATE charges SET person_id = (SELECT min(person_id) FROM persons WHERE person_id NOT IN"
                        + " (SELECT person_id FROM mentions WHERE mentions.entry_id = charges.entry_id))"
                        + " WHERE file_row = 1 | charges.parquet: person_id is not mentioned in the entry",
                "UPDATE aliases SET new_id = 'nobody' | new_id is no id in use",
                "UPDATE links SET verdict = 'different' WHERE kind = 'event' | verdict on two entries is not what",
                "UPDATE links SET right_id = 'nobody' WHERE kind = 'person' | verdict on two mentions is not what",
                "UPDATE aliases SET old_id = new_id | old_id is still in use",
                "DELETE FROM files WHERE name = 'events.parquet' | table files: events.parquet is missing",
                "PRAGMA user_version = 7 | another version of the schema",
                "PRAGMA application_id = 7 | no catalog of this program",
            })
    void findsTablesThatDoNotAgree(String sql, String problem) throws Exception {
        SampleRelease.write(release, 1, 3, 20);
        try (Connection connection = CatalogFile.openToBuild(release.resolve(Schema.CATALOG))) {
            CatalogFile.run(connection, sql);
        }
        assertThat(checker.check(release)).anySatisfy(found -> assertThat(found).contains(problem));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCatalogHoldsAnyRowAsItIs(Table table) throws Exception {
        try (ParquetTableWriter writer = new ParquetTableWriter(release, table, SampleRelease.INFO)) {
            new RandomRows(11).of(table, 500).forEach(writer::write);
            writer.commit();
        }
        try (Connection connection = CatalogFile.openToBuild(release.resolve("some.sqlite"))) {
            CatalogFile.run(connection, "CREATE TABLE files (a, b, c, d, e)");
            new CatalogLoader(connection, release).load(table);
            assertThat(TableChecker.against(connection, release, table)).isEmpty();
        }
    }

    static Stream<Table> tables() {
        return Schema.current().tables().stream();
    }

    @Test
    void namesFilesThatAreMissingOrDamaged() throws Exception {
        SampleRelease.write(release, 1, 3, 20);
        Files.delete(release.resolve("charges.parquet"));
        Path events = release.resolve("events.parquet");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length / 3] ^= 1;
        Files.write(events, bytes);
        assertThat(checker.check(release))
                .anySatisfy(problem -> assertThat(problem).startsWith("charges.parquet is missing"))
                .anySatisfy(problem -> assertThat(problem).startsWith("events.parquet"));
        Files.write(release.resolve(Schema.CATALOG), new byte[] {1, 2, 3, 4, 5});
        assertThat(checker.check(release))
                .anySatisfy(problem -> assertThat(problem).startsWith("catalog.sqlite is damaged"));
        Files.delete(release.resolve(Schema.CATALOG));
        assertThat(checker.check(release))
                .contains("catalog.sqlite is missing")
                .anySatisfy(problem -> assertThat(problem).startsWith("charges.parquet is missing"));
    }

    @Test
    void namesATableOfOtherColumns() throws Exception {
        SampleRelease.write(release, 1, 3, 20);
        Files.copy(
                release.resolve("events.parquet"),
                release.resolve("persons.parquet"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(checker.check(release))
                .anySatisfy(problem -> assertThat(problem).startsWith("persons.parquet: has the columns"));
    }
}
