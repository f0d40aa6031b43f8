package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.python.Python;

/** {@code khronika evaluate}, as its users call it. */
class EvaluateCommandTest {
    private static final Path SHARED = Path.of("../shared");

    @TempDir
    private Path folder;

    @Test
    void figuresEqualThoseOfThePythonScript() {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no gold annotations beside this checkout");
        Python interpreter = Python.orSkip();
        Path release = folder.resolve("release");
        assertThat(Program.run(
                                "run",
                                "--quiet",
                                "--reports",
                                SHARED.resolve("reports").toString(),
                                "--release",
                                release.toString())
                        .exitCode())
                .isZero();
        for (String reports : List.of("", "w01", "000,002")) {
            List<String> some = reports.isEmpty() ? List.of() : List.of("--reports", reports);
            List<String> theirs = new java.util.ArrayList<>(List.of(
                    SHARED.resolve("eval/evaluate.py").toString(),
                    release.toString(),
                    SHARED.resolve("gold").toString()));
            theirs.addAll(some);
            List<String> ours = new java.util.ArrayList<>(List.of(
                    "evaluate",
                    "--release",
                    release.toString(),
                    "--gold",
                    SHARED.resolve("gold").toString()));
            ours.addAll(some);
            Python.Said python = interpreter.run(theirs.toArray(String[]::new));
            assertThat(python.exitCode()).as(python.text()).isZero();
            assertThat(Program.run(ours.toArray(String[]::new)).out().replaceAll("  f1_95%=\\S+", ""))
                    .isEqualTo(python.text());
        }
    }

    @Test
    void whatIsNoReleaseIsNamed() {
        Program.Ending ending = Program.run(
                "evaluate",
                "--release",
                folder.toString(),
                "--gold",
                Path.of("src/test/resources/evaluation/gold").toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains("reports.parquet").doesNotContain("fault of its own");
    }

    @Test
    void writesThePageAndTheDocument() throws IOException {
        Path release = folder.resolve("release");
        Program.run("run", "--quiet", "--reports", Program.SAMPLES.toString(), "--release", release.toString());
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("w1-.gold.jsonl"), """
                {"n": 1, "text": "No such entry.", "date_start": "2025-03-01", "date_end": "2025-03-01", "types": ["other"]}
                """);
        Path page = folder.resolve("new/page.html");
        Path document = folder.resolve("new/figures.json");
        Program.Ending ending = Program.run(
                "evaluate",
                "--release",
                release.toString(),
                "--gold",
                gold.toString(),
                "--html",
                page.toString(),
                "--json",
                document.toString(),
                "--errors",
                "3");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.out()).contains("types w1-#1 (entry not found): missed [“other”] extra []");
        assertThat(page)
                .content(StandardCharsets.UTF_8)
                .startsWith("<!DOCTYPE html>")
                .contains("w1-#1");
        assertThat(document).content(StandardCharsets.UTF_8).contains("\"entries\"", "\"errors\"");
    }
}
