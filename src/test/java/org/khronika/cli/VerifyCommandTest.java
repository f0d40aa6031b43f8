package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.Schema;
import org.khronika.release.Packaging;
import org.khronika.release.ReleaseVerifier;

/** {@code khronika verify}, as its users call it, and what it must find. */
class VerifyCommandTest {
    /** How many copies of a release are damaged; {@code -Dkhronika.flips=1000} takes some minutes. */
    private static final int FLIPS = Integer.getInteger("khronika.flips", 60);

    @TempDir
    private static Path shared;

    private static Path release;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publish() {
        release = shared.resolve("release");
        Program.Ending ending =
                Program.run("run", "--quiet", "--reports", Program.SAMPLES.toString(), "--release", release.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    @Test
    void aReleaseAsPublishedIsSound() {
        Program.Ending ending = Program.run("verify", release.toString());
        assertThat(ending.exitCode()).as(ending.out()).isZero();
        assertThat(ending.out()).contains("is whole and sound");
        assertThat(Program.run("verify", "--quiet", release.toString()).out()).isEmpty();
    }

    @Test
    void oneFlippedByteIsFoundWhereverItIs() throws IOException {
        ReleaseVerifier verifier = new ReleaseVerifier(Schema.current());
        Map<String, byte[]> files = Program.files(release);
        List<String> names = List.copyOf(files.keySet());
        Random random = new Random(20260301);
        copy(release, folder);
        for (int i = 0; i < FLIPS; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = files.get(name).clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            Files.write(folder.resolve(name), bytes);
            assertThat(verifier.verify(folder))
                    .as("byte %d of %s, flip %d", at, name, i)
                    .anySatisfy(problem -> assertThat(problem).contains(name));
            Files.write(folder.resolve(name), files.get(name));
        }
        assertThat(verifier.verify(folder)).isEmpty();
    }

    /** Bytes that spare no file and no kind of sign: names, digits, spaces and ends of lines. */
    @Test
    void everyFlippedByteOfTheChecksumsIsFound() throws IOException {
        ReleaseVerifier verifier = new ReleaseVerifier(Schema.current());
        copy(release, folder);
        Path checksums = folder.resolve("CHECKSUMS.sha256");
        byte[] whole = Files.readAllBytes(checksums);
        int step = Math.max(1, whole.length / FLIPS);
        for (int at = 0; at < whole.length; at += step) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 1;
            Files.write(checksums, bytes);
            assertThat(verifier.verify(folder)).as("byte %d", at).anySatisfy(problem -> assertThat(problem)
                    .contains("CHECKSUMS.sha256"));
        }
    }

    @Test
    void everyFileThatIsMissingIsNamed() throws IOException {
        for (String name : List.of("events.parquet", "catalog.sqlite", "README.md", "CHECKSUMS.sha256")) {
            copy(release, folder);
            Files.delete(folder.resolve(name));
            Program.Ending ending = Program.run("verify", folder.toString());
            assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(ending.out().lines()).contains(name + " is missing");
        }
    }

    @Test
    void whatHasNoPlaceInAReleaseIsNamed() throws IOException {
        copy(release, folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.createDirectory(folder.resolve("more"));
        Program.Ending ending = Program.run("verify", folder.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.out())
                .contains("notes.txt is no file of a release", "notes.txt is not named in CHECKSUMS.sha256")
                .contains("more is no file of a release");
    }

    @Test
    void checksumsInAnotherOrderAreFound() throws IOException {
        copy(release, folder);
        Path checksums = folder.resolve("CHECKSUMS.sha256");
        List<String> lines = Files.readAllLines(checksums);
        Files.write(checksums, lines.stream().sorted(Comparator.reverseOrder()).toList());
        assertThat(Program.run("verify", folder.toString()).out()).contains("in the order of the names");
    }

    /** Whoever changes a table can write its checksum anew; then the catalog and the table still differ. */
    @Test
    void aTableOfAnotherReleaseIsFoundThoughItsChecksumIsRight() throws IOException {
        Path other = shared.resolve("other");
        Program.run(
                "run",
                "--quiet",
                "--reports",
                Program.SAMPLES.resolve("2025-04-monitoring.txt").toString(),
                "--release",
                other.toString());
        copy(release, folder);
        Files.copy(
                other.resolve("sanctions.parquet"),
                folder.resolve("sanctions.parquet"),
                StandardCopyOption.REPLACE_EXISTING);
        Path checksums = folder.resolve("CHECKSUMS.sha256");
        String digest = Files.readString(other.resolve("CHECKSUMS.sha256"))
                .lines()
                .filter(line -> line.endsWith("  sanctions.parquet"))
                .findFirst()
                .orElseThrow();
        Files.writeString(
                checksums,
                Files.readString(checksums).replaceAll(".{64}  sanctions\\.parquet", digest),
                StandardCharsets.UTF_8);
        Program.Ending ending = Program.run("verify", folder.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.out())
                .doesNotContain("CHECKSUMS.sha256")
                .contains("sanctions.parquet: sanctions[", "the catalog has another value");
    }

    @Test
    void allFilesOfAReleaseAreListedInOneOrder() throws IOException {
        List<String> files = Packaging.files(Schema.current());
        assertThat(files).doesNotHaveDuplicates().endsWith("CHECKSUMS.sha256");
        assertThat(files).containsAll(Program.files(release).keySet());
    }

    @Test
    void whatIsNoFolderIsNamed() {
        Program.Ending ending = Program.run("verify", folder.resolve("nowhere").toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.out()).contains("nowhere is no folder");
    }
}
