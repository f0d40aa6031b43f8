package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.ParquetTableReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code khronika explain} on a release of the samples. */
class ExplainCommandTest {
    @TempDir
    private static Path folder;

    private static Path release;

    @BeforeAll
    static void run() {
        release = folder.resolve("release");
        assertThat(Program.run(
                                "run",
                                "--quiet",
                                "--reports",
                                Program.SAMPLES.toString(),
                                "--release",
                                release.toString())
                        .exitCode())
                .isZero();
    }

    private static String sanctionedEntry() {
        try (ParquetTableReader reader = ParquetTableReader.open(release, EntryTables.SANCTIONS, List.of("entry_id"))) {
            return (String) reader.next().orElseThrow()[0];
        }
    }

    private static Program.Ending explain(String... args) {
        List<String> all = new java.util.ArrayList<>(List.of("explain", "--release", release.toString()));
        all.addAll(List.of(args));
        return Program.run(all.toArray(String[]::new));
    }

    @Test
    void everyValueLeadsBackToItsWords() {
        JsonNode document = JsonMapper.shared()
                .readTree(explain(sanctionedEntry(), "--json").out());
        String text = document.at("/entry/text").asString();
        List<String> fields = new java.util.ArrayList<>();
        for (JsonNode value : document.get("values")) {
            fields.add(value.get("field").asString());
            int start = text.offsetByCodePoints(0, value.get("start").asInt());
            int end = text.offsetByCodePoints(0, value.get("end").asInt());
            assertThat(value.get("words").asString()).isEqualTo(text.substring(start, end));
            assertThat(value.get("rule").asString()).contains(".");
        }
        assertThat(fields).contains("date", "country", "event_type", "sanction", "citation");
        assertThat(document.toString()).contains("type-cues.tsv:", "sanction-words.tsv:", "countries.tsv:");
    }

    @Test
    void theTextIsMarked() {
        Program.Ending ending = explain(sanctionedEntry());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.out()).contains("⟦", "⟧", "sanction    ", "by sanction.", "by date.heading");
    }

    @Test
    void nestedAndEmptySpansAreMarkedInOrder() {
        assertThat(ExplanationText.marked(
                        "a🙂bcdefgh",
                        List.of(value(0, 0), value(1, 3), value(1, 2), value(1, 2), value(3, 4), value(0, 9))))
                .isEqualTo("a⟦⟦🙂⟧b⟧⟦c⟧defgh");
    }

    private static EntryExplanation.Value value(int start, int end) {
        return new EntryExplanation.Value("f", "v", Optional.empty(), start, end, "", "r.x", List.of());
    }

    @Test
    void anUnknownEntryAndAFolderThatIsNoReleaseAreNamed() {
        Program.Ending unknown = explain("no-such-entry");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unknown.err()).contains("has no entry no-such-entry");
        Program.Ending noRelease = Program.run("explain", "x", "--release", folder.toString());
        assertThat(noRelease.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(noRelease.err()).contains("catalog.sqlite is missing").doesNotContain("fault of its own");
    }
}
