package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogWriterTest {
    @TempDir
    private Path release;

    @BeforeEach
    void write() throws Exception {
        SampleRelease.write(release, 3, 4, 40);
    }

    @Test
    void hasEveryTableWithItsRowsItsColumnsAndItsFile() throws Exception {
        for (Table table : Schema.current().tables()) {
            long rows = ParquetFooter.read(release.resolve(table.fileName())).rows();
            assertThat(query("SELECT count(*) FROM " + table.name())).containsExactly(String.valueOf(rows));
            assertThat(query("SELECT \"rows\", size, sha256 FROM files WHERE table_name = '" + table.name() + "'"))
                    .containsExactly(rows + " | " + Files.size(release.resolve(table.fileName())) + " | "
                            + Sha256.of(release.resolve(table.fileName())));
            assertThat(query("SELECT name FROM columns WHERE table_name = '" + table.name() + "' ORDER BY position"))
                    .isEqualTo(table.columns().stream().map(Column::name).toList());
        }
        assertThat(query("SELECT name FROM tables"))
                .hasSameSizeAs(Schema.current().tables());
        assertThat(query("SELECT value FROM about WHERE key = 'licence'")).containsExactly("CC BY 4.0");
        assertThat(query("SELECT refers_to FROM columns WHERE table_name = 'charges' AND name = 'person_id'"))
                .containsExactly("persons.person_id");
    }

    @Test
    void isMarkedAsOursAndHoldsTogether() throws Exception {
        assertThat(query("PRAGMA user_version")).containsExactly("1");
        assertThat(query("PRAGMA application_id")).containsExactly(String.valueOf(CatalogFile.APPLICATION_ID));
        assertThat(query("PRAGMA integrity_check")).containsExactly("ok");
        assertThat(query("PRAGMA foreign_key_check")).isEmpty();
        assertThat(query("PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void searchFindsAPersonUnderAnotherSpelling() throws Exception {
        List<String> asWritten = query("SELECT person_id FROM persons WHERE surname = 'Toktarbaev' ORDER BY 1");
        assertThat(asWritten).isNotEmpty();
        for (String spelling : List.of("toktarbaev", "toktarbayev", "TOKTARBAYEV", "tokhtarbaev", "toktarbai*")) {
            assertThat(query("SELECT person_id FROM persons_search WHERE persons_search MATCH '" + spelling
                            + "' ORDER BY 1"))
                    .as(spelling)
                    .isEqualTo(asWritten);
        }
        assertThat(query("SELECT person_id FROM persons_search WHERE persons_search MATCH 'toktarbakov'"))
                .isEmpty();
        assertThat(query("SELECT word FROM name_spellings WHERE spelling = 'toktarbayev'"))
                .containsExactly("toktarbaev");
    }

    @Test
    void searchFindsEntriesByTextAndByOtherSpellingsOfTheNamesInThem() throws Exception {
        List<String> asWritten = query("SELECT entry_id FROM entries WHERE text LIKE '%Toktarbaev%' ORDER BY 1");
        assertThat(asWritten).isNotEmpty();
        for (String words : List.of("toktarbaev", "toktarbayev", "toktarbayev AND court", "қазақша toktarbaiev")) {
            assertThat(query("SELECT entry_id FROM entries_search WHERE entries_search MATCH '" + words
                            + "' ORDER BY 1"))
                    .as(words)
                    .isEqualTo(asWritten);
        }
        assertThat(query("SELECT snippet(entries_search, 1, '[', ']', '…', 5) FROM entries_search"
                        + " WHERE entries_search MATCH 'court' LIMIT 1"))
                .allSatisfy(snippet -> assertThat(snippet).contains("[court]"));
    }

    @Test
    void theExampleQueriesInItRun() throws Exception {
        for (String sql : query("SELECT value FROM about WHERE key LIKE 'search%'")) {
            assertThat(query(sql)).as(sql).isNotEmpty();
        }
    }

    @Test
    void everyViewCanBeRead() throws Exception {
        List<String> views = query("SELECT name FROM sqlite_schema WHERE type = 'view'");
        assertThat(views).contains("event_list", "person_history", "prosecutions", "penalties", "event_sources");
        for (String view : views) {
            assertThat(query("SELECT * FROM " + view)).as(view).isNotEmpty();
        }
    }

    @Test
    void leavesNoFileBehindAndReplacesAnOlderCatalog() throws Exception {
        String before = Sha256.of(release.resolve(Schema.CATALOG));
        Files.writeString(release.resolve(Schema.CATALOG + ".building"), "left by a killed run");
        new CatalogWriter(Schema.current(), SampleRelease.INFO, SampleRelease.SPELLINGS).write(release);
        assertThat(Sha256.of(release.resolve(Schema.CATALOG))).isEqualTo(before);
        try (Stream<Path> files = Files.list(release)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".parquet")))
                    .containsExactly(Schema.CATALOG);
        }
    }

    @Test
    void isRefusedWhereAReferencePointsNowhere() {
        SortedMap<String, List<Object[]>> rows = SampleRelease.rows(3, 4, 40);
        rows.get("charges").get(5)[2] = "p-nobody";
        SampleRelease.writeTables(release, rows);
        CatalogWriter writer = new CatalogWriter(Schema.current(), SampleRelease.INFO, Spellings.NONE);
        assertThatThrownBy(() -> writer.write(release))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("charges.parquet")
                .hasMessageContaining("column person_id: p-nobody is not in persons.parquet");
        assertThat(release.resolve(Schema.CATALOG)).doesNotExist();
    }

    @Test
    void isRefusedWhereAKeyIsThereTwice() {
        SortedMap<String, List<Object[]>> rows = SampleRelease.rows(3, 4, 40);
        List<Object[]> events = rows.get("events");
        events.get(events.size() - 1)[0] = events.get(0)[0];
        SampleRelease.writeTables(release, rows);
        CatalogWriter writer = new CatalogWriter(Schema.current(), SampleRelease.INFO, Spellings.NONE);
        assertThatThrownBy(() -> writer.write(release))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("events.parquet: event_id " + events.get(0)[0] + " is there twice");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = CatalogFile.openToRead(release.resolve(Schema.CATALOG))) {
            return CatalogFile.rows(connection, sql);
        }
    }
}
