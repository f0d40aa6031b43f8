package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParquetTableTest {
    @TempDir
    private Path folder;

    static Stream<Table> tables() {
        return Schema.current().tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void randomRowsComeBackAsTheyWere(Table table) {
        for (int seed = 0; seed < 3; seed++) {
            List<Object[]> rows = new RandomRows(seed).of(table, 500);
            write(table, rows, 20_000);
            assertThat(read(table)).usingRecursiveComparison().isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableWithoutRowsIsAFile(Table table) {
        write(table, List.of(), ParquetTableWriter.ROW_GROUP_BYTES);
        assertThat(read(table)).isEmpty();
        assertThat(ParquetFooter.read(folder.resolve(table.fileName())).schema())
                .isEqualTo(ParquetSchema.of(table));
    }

    /** A gigabyte through a heap of one: only a few rows can be in memory at a time. */
    @Test
    void textsOfAMegabyteDoNotPileUp() {
        int count = 600;
        try (ParquetTableWriter writer =
                new ParquetTableWriter(folder, ReportTables.REJECTS, SampleRelease.INFO, 4 << 20)) {
            for (int i = 0; i < count; i++) {
                writer.write(new Object[] {"report", i, i + 1, megabyte(i), "a line of a megabyte"});
            }
            writer.commit();
        }
        try (ParquetTableReader reader = ParquetTableReader.open(folder, ReportTables.REJECTS)) {
            for (int i = 0; i < count; i++) {
                assertThat(reader.next().orElseThrow()[3].equals(megabyte(i))).isTrue();
            }
            assertThat(reader.next()).isEmpty();
        }
    }

    private static String megabyte(int seed) {
        String text = "ә" + new RandomRows(seed).text();
        return text.repeat((1 << 20) / text.length());
    }

    @Test
    void idsHaveBloomFiltersAndAllColumnsAPageIndex() throws IOException {
        write(EntryTables.ENTRIES, SampleRelease.rows(1, 10, 100).get("entries"), 20_000);
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        Path file = folder.resolve("entries.parquet");
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            assertThat(reader.getRowGroups()).hasSizeGreaterThan(1);
            for (BlockMetaData group : reader.getRowGroups()) {
                for (ColumnChunkMetaData column : group.getColumns()) {
                    assertThat(reader.readOffsetIndex(column)).as("%s", column).isNotNull();
                    assertThat(reader.readColumnIndex(column)).as("%s", column).isNotNull();
                    assertThat(column.getStatistics().isEmpty())
                            .as("%s", column)
                            .isFalse();
                    boolean key = column.getPath().toDotString().equals("entry_id");
                    assertThat(reader.readBloomFilter(column) != null || !key).isTrue();
                }
            }
        }
    }

    @Test
    void metadataNamesDatasetTableAndColumns() {
        write(IdentityTables.PERSONS, List.of(), 1 << 20);
        assertThat(ParquetFooter.read(folder.resolve("persons.parquet")).metadata())
                .containsEntry(Schema.DATASET_KEY, "khronika")
                .containsEntry(Schema.TABLE_KEY, "persons")
                .containsEntry("khronika.pipeline_version", "1.0.0")
                .containsEntry("khronika.column.forms", "Every written form of the name");
    }

    @Test
    void leavesNothingButTheFileItself() throws IOException {
        write(IdentityTables.ALIASES, List.<Object[]>of(Rows.alias("person", "a", "b", "merge")), 1 << 20);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("aliases.parquet");
        }
    }

    @Test
    void aFileThatIsNotCommittedIsDeleted() {
        try (ParquetTableWriter writer = new ParquetTableWriter(folder, IdentityTables.ALIASES, SampleRelease.INFO)) {
            writer.write(Rows.alias("person", "a", "b", "merge"));
        }
        assertThat(folder.resolve("aliases.parquet")).doesNotExist();
    }

    @Test
    void refusesRowsThatAreNotAsDeclared() {
        try (ParquetTableWriter writer = new ParquetTableWriter(folder, IdentityTables.ALIASES, SampleRelease.INFO)) {
            writer.write(Rows.alias("person", "b", "x", "merge"));
            assertRefused(writer, Rows.alias("person", "b", "x", "merge"), "aliases[person, b, x] is there twice");
            assertRefused(
                    writer,
                    Rows.alias("person", "a", "x", "merge"),
                    "aliases[person, a, x] comes after aliases[person, b, x]");
            assertRefused(
                    writer,
                    new Object[] {"person", "c", null, "merge"},
                    "aliases[person, c, null], column new_id: is null");
            assertRefused(
                    writer,
                    new Object[] {"city", "c", "d", "merge"},
                    "column kind: 'city' is none of the declared values");
            assertRefused(
                    writer, new Object[] {"person", "c", 4, "merge"}, "column new_id: is a Integer, not a string");
            assertRefused(writer, new Object[] {"person", "c"}, "has 2 cells, 4 declared");
            assertRefused(writer, Rows.alias("person", "c", "\uD83D", "merge"), "lone surrogate");
        }
    }

    @Test
    void namesTheFileAndTheColumnThatCannotBeRead() throws IOException {
        assertThatThrownBy(() -> read(IdentityTables.ALIASES))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("aliases.parquet is missing");
        Path file = Files.writeString(folder.resolve("aliases.parquet"), "no table", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(IdentityTables.ALIASES))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("aliases.parquet is no readable Parquet file");
        write(IdentityTables.PERSONS, List.of(), 1 << 20);
        Files.move(folder.resolve("persons.parquet"), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> read(IdentityTables.ALIASES))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("column kind is missing");
    }

    @Test
    void someColumnsAreReadInTheOrderAskedFor() {
        write(IdentityTables.ALIASES, List.<Object[]>of(Rows.alias("event", "a", "b", "merge")), 1 << 20);
        try (ParquetTableReader reader =
                ParquetTableReader.open(folder, IdentityTables.ALIASES, List.of("new_id", "kind"))) {
            assertThat(reader.next()).hasValueSatisfying(row -> assertThat(row).containsExactly("b", "event"));
            assertThat(reader.next()).isEmpty();
        }
    }

    @Test
    void textsSortByCodePoint() {
        List<String> texts = Arrays.asList("", "a", "ab", "b", "\uFFFD", "🙂", "🙂a", "\uDBFF\uDFFF");
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < texts.size(); j++) {
                assertThat(Integer.signum(RowOrder.compareTexts(texts.get(i), texts.get(j))))
                        .isEqualTo(Integer.signum(Integer.compare(i, j)));
            }
        }
    }

    private static void assertRefused(ParquetTableWriter writer, Object[] row, String message) {
        assertThatThrownBy(() -> writer.write(row))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining(message);
    }

    private void write(Table table, List<Object[]> rows, long rowGroupBytes) {
        try (ParquetTableWriter writer = new ParquetTableWriter(folder, table, SampleRelease.INFO, rowGroupBytes)) {
            rows.forEach(writer::write);
            writer.commit();
            assertThat(writer.rows()).isEqualTo(rows.size());
        }
    }

    private List<Object[]> read(Table table) {
        List<Object[]> rows = new ArrayList<>();
        try (ParquetTableReader reader = ParquetTableReader.open(folder, table)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
