package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose inputs are those of the release that stands leaves it as it is; any other makes it anew. */
class UnchangedRunTest {
    private static final String NOTHING = "Nothing has changed";

    @TempDir
    private Path folder;

    private Path job;
    private Path release;
    private Path reports;

    @BeforeEach
    void makeTheRelease() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : List.of("w5-2025-04-01.txt", "w6-2025-04-08.txt")) {
            Files.copy(Program.SAMPLES.resolve(name), reports.resolve(name));
        }
        release = folder.resolve("release");
        job = folder.resolve("job.yml");
        Files.writeString(
                job,
                "reports: ['" + reports + "']\nrelease: '" + release + "'\nstate: '" + folder.resolve("state")
                        + "'\nprevious: replaced\n");
        assertThat(run().out()).contains("read 2 files");
    }

    private Program.Ending run(String... more) {
        Program.Ending ending = Program.run(Stream.concat(Stream.of("run", "--job", job.toString()), Stream.of(more))
                .toArray(String[]::new));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        return ending;
    }

    private Map<String, Object> stamps() throws IOException {
        Map<String, Object> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.list(release)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                stamps.put(file.getFileName().toString(), Files.readAttributes(file, "unix:ino,lastModifiedTime"));
            }
        }
        return stamps;
    }

    @Test
    void theSameInputsLeaveTheReleaseAsItStands() throws IOException {
        Map<String, Object> before = stamps();
        for (int i = 0; i < 2; i++) {
            Program.Ending ending = run();
            assertThat(ending.out()).startsWith(NOTHING).contains(release.toString());
            assertThat(ending.err()).isEmpty();
        }
        assertThat(stamps()).isEqualTo(before);
        assertThat(run("--quiet").out()).isEmpty();
    }

    @Test
    void withoutItsNotesARunFindsTheSameBytesAndLeavesThem() throws IOException {
        Map<String, Object> before = stamps();
        Program.Ending ending = run("--state", folder.resolve("elsewhere").toString());
        assertThat(ending.out()).doesNotContain(NOTHING);
        assertThat(ending.err()).contains("publish: " + release + " has these very bytes already");
        assertThat(stamps()).isEqualTo(before);
    }

    @Test
    void aReportThatChangedIsNoSuchRun() throws IOException {
        Files.copy(Program.SAMPLES.resolve("w7-2025-04-15.txt"), reports.resolve("w7-2025-04-15.txt"));
        assertThat(run().out()).contains("read 3 files");
        assertThat(run().out()).startsWith(NOTHING);
        assertThat(release.resolve("CHANGES.md")).content().contains("| reports | 2 | 3 | 1 | 0 | 0 |");
        Files.writeString(reports.resolve("w7-2025-04-15.txt"), "\n", java.nio.file.StandardOpenOption.APPEND);
        assertThat(run().out()).contains("read 3 files");
    }

    @Test
    void decisionsAreAnInput() throws IOException {
        Path decisions = Files.createDirectories(folder.resolve("decisions"));
        Files.writeString(decisions.resolve("persons.csv"), "left,right,verdict,who,when,why\n");
        assertThat(run("--decisions", decisions.toString()).out()).contains("read 2 files");
        assertThat(run("--decisions", decisions.toString()).out()).startsWith(NOTHING);
        assertThat(run().out()).contains("read 2 files");
    }

    @Test
    void aReleaseThatIsNoLongerWholeIsMadeAnew() throws IOException {
        Map<String, byte[]> before = Program.files(release);
        Files.writeString(release.resolve("CHANGES.md"), "something else");
        assertThat(run().out()).contains("read 2 files");
        assertThat(release.resolve("CHANGES.md")).content().contains("No row and no column differs");
        assertThat(Program.files(release).get("entries.parquet")).isEqualTo(before.get("entries.parquet"));
        Files.delete(release.resolve("catalog.sqlite"));
        assertThat(run().out()).contains("read 2 files");
        assertThat(release.resolve("catalog.sqlite")).hasBinaryContent(before.get("catalog.sqlite"));
    }

    @Test
    void aNoteThatIsDamagedIsNone() throws IOException {
        Path note = folder.resolve("state/published");
        byte[] bytes = Files.readAllBytes(note);
        bytes[3] = (byte) 0xFF;
        Files.write(note, bytes);
        assertThat(run().out()).contains("read 2 files");
        assertThat(run().out()).startsWith(NOTHING);
    }

    @Test
    void withoutThePreviousReleaseThatItHadItIsAnotherRun() throws IOException {
        Path previous = folder.resolve("previous");
        Files.move(release, previous);
        assertThat(run("--previous", previous.toString()).out()).contains("read 2 files");
        assertThat(run("--previous", previous.toString()).out()).startsWith(NOTHING);
        assertThat(run().out()).startsWith(NOTHING);
    }
}
