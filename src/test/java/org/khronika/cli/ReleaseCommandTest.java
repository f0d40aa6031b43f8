package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.CatalogReader;

/** {@code khronika release}: a run that is published under a version, and only through its gates. */
class ReleaseCommandTest {
    private static final String STRICT = "gates:\n  rows:\n    entries: 100000\n  entries-a-month: 1\n";

    @TempDir
    private Path folder;

    private Path release;

    @BeforeEach
    void nameTheRelease() {
        release = folder.resolve("release");
    }

    private Program.Ending release(String... more) {
        List<String> args = new java.util.ArrayList<>(List.of(
                "release",
                "--release",
                release.toString(),
                "--state",
                folder.resolve("state").toString()));
        args.addAll(Arrays.asList(more));
        return Program.run(args.toArray(String[]::new));
    }

    private String version() {
        try (CatalogReader catalog = CatalogReader.open(release)) {
            return (String) catalog.select("SELECT value FROM about WHERE key = 'version'")
                    .get(0)
                    .get(0);
        }
    }

    private Path job(String yaml) throws IOException {
        Path job = folder.resolve("job.yml");
        Files.writeString(job, "reports: ['" + Program.SAMPLES + "']\nprevious: replaced\n" + yaml);
        return job;
    }

    @Test
    void theBundledJobPublishesTheSamplesUnderAVersion() throws IOException {
        Program.Ending ending = release("--version", "2026.11");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.err()).containsPattern("gates: all \\d\\d passed").contains("version 2026.11");
        assertThat(version()).isEqualTo("2026.11");
        assertThat(release.resolve("CHANGES.md")).content().contains("Version 2026.11 is the first release");
        assertThat(release("--version", "2026.11").out()).startsWith("Nothing has changed");
        Program.Ending next = release("--version", "2026.12");
        assertThat(next.exitCode()).as(next.err()).isZero();
        assertThat(version()).isEqualTo("2026.12");
        assertThat(release.resolve("CHANGES.md"))
                .content()
                .contains("version 2026.12 against version 2026.11")
                .contains("No row and no column differs");
    }

    @Test
    void aGateThatFailsRefusesTheReleaseAndLeavesTheOldOne() throws IOException {
        assertThat(release("--version", "1").exitCode()).isZero();
        Path before = folder.resolve("before");
        Files.createDirectories(before);
        Program.files(release).forEach((name, bytes) -> {
            try {
                Files.write(before.resolve(name), bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        String strict = job(STRICT).toString();
        for (int i = 0; i < 2; i++) {
            Program.Ending ending = release("--version", "2", "--job", strict);
            assertThat(ending.exitCode()).isEqualTo(ExitCode.GATE_REFUSED);
            assertThat(ending.err())
                    .contains("The release was refused by 1 of 2 gates of the job 'run':\n  rows.entries: ")
                    .contains("wanted at least 100,000. Look at entries.parquet")
                    .contains("Nothing was published; " + release + " is as it was")
                    .doesNotContain("\tat ");
            Releases.assertSame(before, release);
        }
        Program.Ending mended = release(
                "--version", "2", "--job", job("gates: {rows: {entries: 1}}\n").toString());
        assertThat(mended.exitCode()).as(mended.err()).isZero();
        assertThat(version()).isEqualTo("2");
    }

    @Test
    void gatesOfAJobHoldForItsRunsAsWell() throws IOException {
        Program.Ending ending = Program.run("run", "--job", job(STRICT).toString(), "--release", release.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.GATE_REFUSED);
        assertThat(release).doesNotExist();
    }

    /** Gates that were changed are looked at, though nothing else has changed. */
    @Test
    void aReleaseThatStandsIsHeldAgainstOtherGates() throws IOException {
        String lenient = job("gates: {rows: {entries: 1}}\n").toString();
        assertThat(release("--version", "1", "--job", lenient).exitCode()).isZero();
        assertThat(release("--version", "1", "--job", lenient).out()).startsWith("Nothing has changed");
        assertThat(release("--version", "1", "--job", job(STRICT).toString()).exitCode())
                .isEqualTo(ExitCode.GATE_REFUSED);
    }

    @Test
    void whatCannotBeAReleaseIsSaid() throws IOException {
        assertThat(release().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(release("--version", "the first").err()).contains("'the first' is no version of a release");
        assertThat(release("--version", "1", "--job", job("").toString()).err()).contains("has no gates");
        assertThat(release(
                                "--version",
                                "1",
                                "--job",
                                job("gates: {figures: {date: 1}}\n").toString())
                        .err())
                .contains("--gold");
        assertThat(release).doesNotExist();
        assertThat(Program.run("release", "--help").out()).contains("--version", "gate that fails");
    }
}
