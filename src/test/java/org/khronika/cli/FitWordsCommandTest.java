package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code khronika fit-words} on the first texts of the bundled ones. */
class FitWordsCommandTest {
    private static final Path TEXTS = Path.of("data", "training", "monthly-b.tsv");

    @TempDir
    private Path folder;

    @BeforeEach
    void putsSomeTextsIntoAFolder() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        Files.write(
                folder.resolve("texts").resolve("some.tsv"),
                Files.readAllLines(TEXTS).stream().limit(120).toList());
    }

    private Program.Ending fit(String model, Path out) {
        return Program.run(
                "fit-words",
                "--model",
                model,
                "--texts",
                folder.resolve("texts").toString(),
                "--out",
                out.toString());
    }

    @ParameterizedTest
    @CsvSource({"type, 118 examples", "role, 4 labels"})
    void writesATableThatReadsLikeTheFrozenOne(String model, String said) throws IOException {
        Path out = folder.resolve("weights.tsv");
        Program.Ending fit = fit(model, out);
        assertThat(fit.exitCode()).as(fit.err()).isZero();
        assertThat(fit.out()).contains(said).contains(out.toString());
        List<String> table = Files.readAllLines(out);
        List<String> frozen = Files.readAllLines(Path.of("data", "reference", model + "-weights.tsv"));
        assertThat(table.get(2))
                .startsWith("kind\twords\t")
                .hasSizeLessThanOrEqualTo(frozen.get(2).length());
        assertThat(table).hasSizeGreaterThan(200);
        Path again = folder.resolve("again.tsv");
        fit(model, again);
        assertThat(again).hasSameBinaryContentAs(out);
    }

    @Test
    void saysWhichLineIsWrong() throws IOException {
        Files.writeString(folder.resolve("texts").resolve("wrong.tsv"), "# Source: this test\nmarriage\tA text.\n");
        Program.Ending fit = fit("type", folder.resolve("weights.tsv"));
        assertThat(fit.exitCode()).isNotZero();
        assertThat(fit.err()).contains("wrong.tsv:2").contains("marriage");
        assertThat(folder.resolve("weights.tsv")).doesNotExist();
    }
}
