package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.DiffParquet;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code khronika diff} and the release's own list of changes, on releases of the samples. */
class DiffCommandTest {
    @TempDir
    private static Path folder;

    private static Path april;
    private static Path all;

    @BeforeAll
    static void makeTwoReleases() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : List.of("2025-04-monitoring.txt", "w5-2025-04-01.txt", "w6-2025-04-08.txt")) {
            Files.copy(Program.SAMPLES.resolve(name), reports.resolve(name));
        }
        april = release("april", "--reports", reports.toString());
        all = release("all", "--reports", Program.SAMPLES.toString(), "--previous", april.toString());
    }

    private static Path release(String name, String... more) {
        Path release = folder.resolve(name);
        List<String> args = new java.util.ArrayList<>(List.of("run", "--release", release.toString(), "--quiet"));
        args.addAll(Arrays.asList(more));
        Program.Ending ending = Program.run(args.toArray(String[]::new));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        return release;
    }

    private static Program.Ending diff(Object... args) {
        List<String> all = new java.util.ArrayList<>(List.of("diff"));
        Arrays.stream(args).map(Object::toString).forEach(all::add);
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void tellsPeopleWhatDiffers() {
        Program.Ending ending = diff(april, all);
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.out())
                .containsPattern("reports +3 +10 +7 +0 +0\n")
                .containsPattern("persons renamed: \\d+\n  p-\\w+: \"[^\"]+\" is now \"[^\"]+\"\n")
                .containsPattern("changed: entries \\d+, entry_ids \\d+");
        assertThat(diff(all, all).out()).isEqualTo("No row, no column and no id differs.\n");
    }

    @Test
    void filesForProgramsTellEveryRow() throws IOException {
        Path json = folder.resolve("out/diff.json");
        Path parquet = folder.resolve("out/changes.parquet");
        assertThat(diff(april, all, "--json", json, "--parquet", parquet).exitCode())
                .isZero();
        JsonNode document = JsonMapper.shared().readTree(Files.readString(json));
        for (JsonNode table : document.get("tables")) {
            Table declared = Schema.current().table(table.get("table").asString());
            assertThat(table.get("new_rows").asLong()).isEqualTo(ParquetTableReader.rowCount(all, declared));
            long rows = document.get("rows")
                    .valueStream()
                    .filter(row -> row.get("table").asString().equals(declared.name()))
                    .count();
            assertThat(rows)
                    .as(declared.name())
                    .isEqualTo(table.get("added").asLong()
                            + table.get("removed").asLong()
                            + table.get("changed").asLong());
        }
        List<Object[]> rows = RunCommandTest.rows(parquet.getParent(), DiffParquet.CHANGES);
        assertThat(rows)
                .hasSize(
                        document.get("rows").size() + document.get("identities").size());
        assertThat(ids(rows, "persons", "added")).isEqualTo(idsMissing(IdentityTables.PERSONS, april, all));
        Path again = folder.resolve("again/changes.parquet");
        Path jsonAgain = folder.resolve("again/diff.json");
        diff(april, all, "--json", jsonAgain, "--parquet", again);
        assertThat(again).hasSameBinaryContentAs(parquet);
        assertThat(jsonAgain).hasSameBinaryContentAs(json);
    }

    private static TreeSet<String> ids(List<Object[]> rows, String table, String change) {
        TreeSet<String> ids = new TreeSet<>();
        for (Object[] row : rows) {
            if (table.equals(row[2]) && change.equals(row[3])) {
                ids.add(((List<?>) row[5]).get(0).toString());
            }
        }
        return ids;
    }

    private static TreeSet<String> idsMissing(Table table, Path before, Path after) {
        TreeMap<String, Object[]> ids = new TreeMap<>();
        RunCommandTest.rows(after, table).forEach(row -> ids.put((String) row[0], row));
        RunCommandTest.rows(before, table).forEach(row -> ids.remove((String) row[0]));
        return new TreeSet<>(ids.keySet());
    }

    @Test
    void whatIsNoReleaseIsSaidAndLeavesNoFile() {
        Path json = folder.resolve("none.json");
        Program.Ending ending = diff(all, folder.resolve("nowhere"), "--json", json);
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err())
                .startsWith("The two releases cannot be compared: " + folder.resolve("nowhere"))
                .doesNotContain("\tat ");
        assertThat(json).doesNotExist();
        assertThat(diff(all).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        Program.Ending unwritable = diff(april, all, "--json", folder);
        assertThat(unwritable.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unwritable.err()).startsWith(folder + " cannot be created").doesNotContain("\tat ");
    }

    @Test
    void aReleaseTellsWhatIsNewInIt() throws IOException {
        assertThat(april.resolve("CHANGES.md")).content().contains("is the first release", "| reports | 3 |");
        String changes = Files.readString(all.resolve("CHANGES.md"));
        assertThat(changes)
                .contains("| reports | 3 | 10 | 7 | 0 | 0 |")
                .contains("## Persons renamed: ")
                .contains("- events: `entries` ");
    }

    @Test
    void namesThatAReleaseNoLongerTellsAreNotToldByItsChanges() throws IOException {
        String changes = Files.readString(all.resolve("CHANGES.md"));
        TreeSet<String> gone = new TreeSet<>();
        RunCommandTest.rows(april, IdentityTables.PERSONS).forEach(row -> gone.add((String) row[1]));
        RunCommandTest.rows(all, IdentityTables.PERSONS).forEach(row -> gone.remove((String) row[1]));
        assertThat(gone).isNotEmpty();
        assertThat(changes).doesNotContain(gone);
    }

    /** A release made again with its own ids is the same release, its list of changes included. */
    @Test
    void madeAgainWithItsOwnIdsAReleaseKeepsItsChanges() throws IOException {
        Path again = release("again-all", "--reports", Program.SAMPLES.toString(), "--previous", all.toString());
        Releases.assertSame(all, again);
    }

    @Test
    void aPreviousReleaseOfALaterSchemaIsRefusedBeforeAnythingIsRead() throws IOException {
        Path later = copyOfApril("later");
        byte[] links = Files.readAllBytes(later.resolve("links.parquet"));
        int version = indexOf(links, Schema.current().version(), indexOf(links, Schema.VERSION_KEY, 0));
        links[version] = '9';
        Files.write(later.resolve("links.parquet"), links);
        Path release = folder.resolve("refused");
        Program.Ending ending = runAfter(later, release);
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err())
                .startsWith("The previous release cannot be used: " + later + " has version 9.")
                .contains("--previous");
        assertThat(release).doesNotExist();
        assertThat(diff(later, april).exitCode()).isEqualTo(ExitCode.FAILED);
    }

    /** Of all tables, links alone is read by nothing but the comparison. */
    @Test
    void aPreviousReleaseThatCannotBeComparedStopsTheRunBeforeItPublishes() throws IOException {
        Path damaged = copyOfApril("damaged");
        byte[] links = Files.readAllBytes(damaged.resolve("links.parquet"));
        for (int i = 40; i < 80; i++) {
            links[i] ^= 0x55;
        }
        Files.write(damaged.resolve("links.parquet"), links);
        Path release = folder.resolve("not-made");
        Program.Ending ending = runAfter(damaged, release);
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err())
                .contains("what is new against the previous release " + damaged + " cannot be told: links.parquet is"
                        + " damaged")
                .contains("Nothing was published")
                .doesNotContain("\tat ");
        assertThat(release).doesNotExist();
    }

    private static Program.Ending runAfter(Path previous, Path release) {
        return Program.run(
                "run",
                "--reports",
                Program.SAMPLES.toString(),
                "--release",
                release.toString(),
                "--previous",
                previous.toString());
    }

    private static Path copyOfApril(String name) throws IOException {
        Path copy = Files.createDirectories(folder.resolve(name));
        Program.files(april).forEach((file, bytes) -> write(copy.resolve(file), bytes));
        return copy;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int indexOf(byte[] bytes, String text, int from) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(text, from);
    }
}
