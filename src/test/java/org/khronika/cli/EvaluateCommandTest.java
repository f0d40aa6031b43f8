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

/** {@code khronika evaluate}, as its users call it. */
class EvaluateCommandTest {
    private static final Path SHARED = Path.of("../shared");
    /** An interpreter that has pyarrow, if "python3" has not. */
    private static final String PYTHON = System.getProperty("khronika.python", "python3");

    @TempDir
    private Path folder;

    private record Said(int exitCode, String text) {}

    private static Said python(String... args) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }

    private static boolean hasPyarrow() throws InterruptedException {
        try {
            return python("-c", "import pyarrow.parquet").exitCode() == 0;
        } catch (IOException e) {
            // No such interpreter on this machine.
            return false;
        }
    }

    @Test
    void figuresEqualThoseOfThePythonScript() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold")), "no gold annotations beside this checkout");
        assumeTrue(hasPyarrow(), PYTHON + " has no pyarrow: name one that has with -Dkhronika.python=…");
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
            Said python = python(theirs.toArray(String[]::new));
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
