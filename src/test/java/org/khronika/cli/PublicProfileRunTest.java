package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.dataset.CatalogReader;

/** {@code --profile public} of a run: no masked name and no key survives anywhere, and nothing else is lost. */
class PublicProfileRunTest {
    private static final String KEY = "5f2c9a7be10d48c6b3a1907e4d6c8f25aa17c3e9d05b4f68";
    private static final String OTHER_KEY = "00112233445566778899aabbccddeeff0011223344556677";

    @TempDir
    private static Path folder;

    private static Path full;
    private static Path masked;

    @BeforeAll
    static void makeBoth() throws IOException {
        full = folder.resolve("full");
        masked = folder.resolve("masked");
        Files.writeString(folder.resolve("key"), KEY + "\n");
        Files.writeString(folder.resolve("other-key"), OTHER_KEY);
        assertThat(run(full).exitCode()).isZero();
        Program.Ending ending = run(masked, "--profile", "public", "--key", key("key"));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.err()).containsPattern("mask: \\d+ persons under pseudonyms, \\d+ named");
    }

    private static String key(String name) {
        return folder.resolve(name).toString();
    }

    private static Program.Ending run(Path release, String... more) {
        return Program.run(Stream.concat(
                        Stream.of(
                                "run",
                                "--reports",
                                Program.SAMPLES.toString(),
                                "--release",
                                release.toString(),
                                "--state",
                                release.resolveSibling(release.getFileName() + "-state")
                                        .toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static List<List<Object>> select(Path release, String sql) {
        try (CatalogReader catalog = CatalogReader.open(release)) {
            return catalog.select(sql);
        }
    }

    /** By the roles and charges of the full release, and not by what the mask made of them. */
    private static String names(boolean officials) {
        return "SELECT value FROM persons, json_each(forms) WHERE " + (officials ? "NOT" : "")
                + " (person_id IN (SELECT person_id FROM mentions WHERE role <> 'official')"
                + " OR person_id IN (SELECT person_id FROM charges WHERE person_id IS NOT NULL)"
                + " OR person_id IN (SELECT person_id FROM sanctions WHERE person_id IS NOT NULL))";
    }

    private static Set<String> privateWords() {
        Set<String> words = new TreeSet<>();
        select(full, names(false)).forEach(row -> words.addAll(NameScan.words((String) row.get(0))));
        select(full, "SELECT given_evidence FROM mentions WHERE given_evidence IS NOT NULL")
                .forEach(row -> words.addAll(NameScan.words((String) row.get(0))));
        return words;
    }

    @Test
    void noWordOfAPrivateNameSurvivesInAnyByte() throws IOException, SQLException {
        Set<String> words = privateWords();
        assertThat(words).hasSizeGreaterThan(40);
        assertThat(new NameScan(words).of(full).keySet()).containsAll(words);
        Set<String> officials = new TreeSet<>();
        select(full, names(true)).forEach(row -> officials.addAll(NameScan.words((String) row.get(0))));
        Map<String, Object> found = new TreeMap<>(new NameScan(words).of(masked));
        // an official's longer name may begin as a private person's
        found.keySet().removeIf(word -> officials.stream().anyMatch(name -> name.contains(word)));
        assertThat(found).isEmpty();
    }

    @Test
    void theKeyIsWrittenNowhere() throws IOException {
        byte[] raw = HexFormat.of().parseHex(KEY);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(folder.resolve("key")))
                    .toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(content.contains(KEY) || content.contains(new String(raw, StandardCharsets.ISO_8859_1)))
                        .as(file.toString())
                        .isFalse();
            }
        }
        assertThat(folder.resolve("masked-state")).isDirectoryNotContaining("glob:**unmasked");
    }

    @Test
    void theSameKeyGivesTheSameBytesAndAnotherOthers() throws IOException {
        Path again = folder.resolve("again");
        assertThat(run(again, "--profile", "public", "--key", key("key")).exitCode())
                .isZero();
        Releases.assertSame(masked, again);
        Path other = folder.resolve("other");
        assertThat(run(other, "--profile", "public", "--key", key("other-key")).exitCode())
                .isZero();
        String masks = "SELECT person_id FROM persons UNION SELECT event_id FROM events"
                + " UNION SELECT name FROM persons WHERE name LIKE 'Person %'";
        assertThat(select(other, masks))
                .hasSameSizeAs(select(masked, masks))
                .doesNotContainAnyElementsOf(select(masked, masks));
        assertThat(Arrays.asList(run(other, "--profile", "public", "--key", key("other-key"))
                                .out()
                                .split("\n"))
                        .get(0))
                .startsWith("Nothing has changed");
    }

    /** Killed before the mask, between mask and catalog, and at the end; and what a job file says is as what options say. */
    @ParameterizedTest
    @ValueSource(ints = {5, 7, 8, 10})
    void killedAndStartedAgainItGivesTheSameRelease(int lines) throws Exception {
        Path cut = folder.resolve("cut-" + lines);
        Path job = Files.writeString(
                folder.resolve("job-" + lines + ".yml"),
                "reports: ['" + Program.SAMPLES + "']\nrelease: '" + cut + "'\nstate: '" + cut
                        + "-state'\nprofile: public\nkey: '" + key("key") + "'\n");
        Program.startAndKill(lines, 0, "run", "--job", job.toString());
        Program.Ending ending = Program.run("run", "--job", job.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        Releases.assertSame(masked, cut);
        assertThat(folder.resolve("cut-" + lines + "-state")).isDirectoryNotContaining("glob:**unmasked");
    }

    @Test
    void everyRowIsThereAndEveryPersonIsOne() {
        for (String table :
                List.of("reports", "entries", "events", "persons", "mentions", "charges", "sanctions", "links")) {
            String count = "SELECT count(*) FROM " + table;
            assertThat(select(masked, count)).as(table).isEqualTo(select(full, count));
        }
        for (String grouped : List.of("mentions", "charges", "sanctions")) {
            String key = grouped.substring(0, grouped.length() - 1) + "_id";
            String groups = "SELECT group_concat(" + key + ", ' ') AS ids FROM (SELECT * FROM " + grouped + " ORDER BY "
                    + key + ") GROUP BY person_id ORDER BY ids";
            assertThat(select(masked, groups)).as(grouped).isEqualTo(select(full, groups));
        }
        assertThat(select(masked, "SELECT DISTINCT text FROM entries")).containsExactly(List.of("[withheld]"));
        assertThat(select(masked, "SELECT count(url), count(domain) > 50 FROM citations"))
                .containsExactly(List.of(0, 1));
    }

    @Test
    void officialsKeepTheirNames() {
        List<List<Object>> officials = select(full, names(true));
        assertThat(officials).isNotEmpty();
        assertThat(select(masked, "SELECT value FROM persons, json_each(forms) WHERE name NOT LIKE 'Person %'"))
                .hasSameElementsAs(officials);
        assertThat(select(masked, "SELECT count(*) > 20 FROM persons WHERE name LIKE 'Person %'"))
                .containsExactly(List.of(1));
    }

    @Test
    void theReleaseSaysWhatItMasksAndIsWhole() throws IOException {
        assertThat(Program.run("verify", masked.toString()).exitCode()).isZero();
        assertThat(Files.readString(masked.resolve("README.md")))
                .contains(
                        "## This is the public profile",
                        "What this does not protect against",
                        "at least 5 private",
                        "| smallest group | 5 |\n\n## What is in it");
        assertThat(Files.readString(full.resolve("README.md"))).doesNotContain("public profile", "{{");
        assertThat(Files.readString(masked.resolve("quality.json")))
                .contains("\"profile\" : \"public\"", "\"smallest_group\" : 5")
                .containsPattern("\"persons_masked\" : [1-9]\\d");
        assertThat(select(masked, "SELECT value FROM about WHERE key = 'profile'"))
                .containsExactly(List.of("public"));
        assertThat(Files.readString(masked.resolve("data-dictionary.md")))
                .contains("withheld, always '\\[withheld\\]'");
    }

    @Test
    void aPublicReleaseKeepsTheIdsOfThePublicReleaseBefore() throws IOException {
        Path next = folder.resolve("next");
        assertThat(run(next, "--profile", "public", "--key", key("key"), "--previous", masked.toString())
                        .exitCode())
                .isZero();
        Releases.assertSame(masked, next);
    }

    @Test
    void profilesAndKeysDoNotMix() throws IOException {
        Path none = folder.resolve("none");
        assertRefused(
                "a full one, and this run makes a public",
                run(none, "--profile", "public", "--key", key("key"), "--previous", full.toString()));
        assertRefused("a public one, and this run makes a full", run(none, "--previous", masked.toString()));
        assertRefused(
                "made with another key",
                run(none, "--profile", "public", "--key", key("other-key"), "--previous", masked.toString()));
        assertRefused("stands a public release, and this run makes a full one", run(masked));
        assertRefused("stands a full release", run(full, "--profile", "public", "--key", key("key")));
        assertRefused("A key is named, but not the public profile", run(none, "--key", key("key")));
        assertRefused("needs a key for its pseudonyms", run(none, "--profile", "public"));
        assertRefused(
                "Leave out --gold", run(none, "--profile", "public", "--key", key("key"), "--gold", folder.toString()));
        assertRefused("'open' is no profile", run(none, "--profile", "open"));
        assertThat(Program.run("diff", full.toString(), masked.toString()).err())
                .contains("cannot be compared");
        assertThat(Program.run("review", "--release", masked.toString(), "--out", none.toString())
                        .err())
                .contains("is a public release");
        Path gold = Files.createDirectories(folder.resolve("gold"));
        assertThat(Program.run("evaluate", "--release", masked.toString(), "--gold", gold.toString())
                        .err())
                .contains("is a public release");
        assertThat(none).doesNotExist();
    }

    private static void assertRefused(String message, Program.Ending ending) {
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains(message).doesNotContain("\tat ", KEY);
    }
}
