package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.batch.JobDefinition;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.ReportTables;
import org.khronika.dataset.Table;

/** {@code khronika run}, as its users call it. */
class RunCommandTest {
    @TempDir
    private Path folder;

    private Program.Ending run(Path release, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("run", "--release", release.toString()));
        args.addAll(Arrays.asList(more));
        return Program.run(args.toArray(String[]::new));
    }

    private Program.Ending samples(Path release, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("--reports", Program.SAMPLES.toString()));
        args.addAll(Arrays.asList(more));
        return run(release, args.toArray(String[]::new));
    }

    static List<Object[]> rows(Path release, Table table) {
        List<Object[]> rows = new java.util.ArrayList<>();
        try (ParquetTableReader reader = ParquetTableReader.open(release, table)) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    @Test
    void endsWithATableAndTheLineThatLoadsIt() {
        Path release = folder.resolve("release");
        Program.Ending ending = samples(release);
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.out())
                .contains("entries.parquet", "catalog.sqlite", "read 10 files")
                .contains("pd.read_parquet(\"" + release.resolve("events.parquet"));
        assertThat(ending.err())
                .contains("register: 10 reports, 10 new or changed")
                .contains("publish: " + release);
        assertThat(rows(release, ReportTables.REPORTS)).hasSize(10);
    }

    @Test
    void theVersionIsTheBuildsOwn() {
        assertThat(Program.run("--version").out()).matches("khronika \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void quietSaysNothing() {
        Program.Ending ending = samples(folder.resolve("release"), "--quiet");
        assertThat(ending.exitCode()).isZero();
        assertThat(ending.out() + ending.err()).isEmpty();
    }

    @Test
    void aSecondRunReadsNothingAnewAndGivesTheSameBytes() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        Path state = folder.resolve("state");
        samples(first, "--state", state.toString());
        Program.Ending ending = samples(second, "--state", state.toString());
        assertThat(ending.err()).contains("10 reports, 0 new or changed");
        Releases.assertSame(first, second);
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .doesNotContain(".second.partial", ".second.replaced");
        }
    }

    /** The cache of the run before saves work, and changes no byte. */
    @Test
    void oneMoreReportIsLinkedToWhatItTouchesAndGivesWhatAFullRunGives() throws IOException {
        Path reports = folder.resolve("reports");
        copy(Program.SAMPLES, reports);
        Path last = reports.resolve("w6-2025-04-08.txt");
        Files.delete(last);
        Path before = folder.resolve("before");
        Path state = folder.resolve("state");
        Program.Ending first = run(before, "--reports", reports.toString(), "--state", state.toString());
        assertThat(components(first.err(), "persons"))
                .satisfies(counts -> assertThat(counts[0]).isEqualTo(counts[1]));
        Files.copy(Program.SAMPLES.resolve("w6-2025-04-08.txt"), last);
        Path warm = folder.resolve("warm");
        Program.Ending second = run(
                warm, "--reports", reports.toString(), "--state", state.toString(), "--previous", before.toString());
        Path cold = folder.resolve("cold");
        Program.Ending full = run(cold, "--reports", reports.toString(), "--previous", before.toString());
        Releases.assertSame(cold, warm);
        for (String step : List.of("persons", "events")) {
            int[] some = components(second.err(), step);
            int[] all = components(full.err(), step);
            assertThat(some[1]).as(step).isEqualTo(all[1]).isEqualTo(all[0]);
            assertThat(some[0]).as(step).isPositive().isLessThan(all[0] / 2);
        }
        Path again = folder.resolve("again");
        Program.Ending third = run(
                again, "--reports", reports.toString(), "--state", state.toString(), "--previous", before.toString());
        Releases.assertSame(cold, again);
        assertThat(components(third.err(), "events")[0]).isZero();
    }

    /** How many components were decided anew, and how many there are. */
    private static int[] components(String said, String step) {
        Matcher line = Pattern.compile(step + ": .* ([0-9,]+) of ([0-9,]+) components decided anew")
                .matcher(said);
        assertThat(line.find()).as(said).isTrue();
        return new int[] {
            Integer.parseInt(line.group(1).replace(",", "")),
            Integer.parseInt(line.group(2).replace(",", ""))
        };
    }

    /** What stands in the state folder when a run starts: no database at all, and one that is damaged inside. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDamagedRestartLogIsSetAside(boolean whole) throws IOException {
        Path first = folder.resolve("first");
        Path state = folder.resolve("state");
        samples(first, "--state", state.toString());
        Path database = state.resolve("state.db");
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, whole ? 0 : 4096, bytes.length, (byte) 0x5A);
        Files.write(database, bytes);
        Path second = folder.resolve("second");
        Program.Ending ending = samples(second, "--state", state.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.err()).contains("set aside as state.db.damaged", "10 reports, 10 new or changed");
        assertThat(state.resolve("state.db.damaged")).hasBinaryContent(bytes);
        Releases.assertSame(first, second);
        assertThat(samples(folder.resolve("third"), "--state", state.toString()).err())
                .contains("10 reports, 0 new or changed");
    }

    @Test
    void oneFileUnderOneNameInTwoFoldersIsReadOnceAndSaid() throws IOException {
        String name = "w6-2025-04-08.txt";
        for (String place : List.of("a", "b")) {
            Files.createDirectories(folder.resolve(place));
            Files.copy(Program.SAMPLES.resolve(name), folder.resolve(place).resolve(name));
        }
        Path release = folder.resolve("release");
        Program.Ending ending = run(
                release,
                "--reports",
                folder.resolve("a").toString(),
                folder.resolve("b").toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(rows(release, ReportTables.REPORTS)).hasSize(1);
        assertThat(ending.err())
                .contains("warning: " + folder.resolve("b").resolve(name) + " is the same file under the same name as "
                        + folder.resolve("a").resolve(name));
    }

    @Test
    void theOrderAndTheFolderOfTheReportsAreNoInput() throws IOException {
        Path first = folder.resolve("first");
        samples(first);
        Path elsewhere = folder.resolve("elsewhere");
        copy(Program.SAMPLES, elsewhere);
        List<String> backwards;
        try (Stream<Path> files = Files.list(elsewhere)) {
            backwards = files.map(Path::toString)
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        }
        List<String> args = new java.util.ArrayList<>(List.of("--reports"));
        args.addAll(backwards);
        Path second = folder.resolve("second");
        Program.Ending ending = run(second, args.toArray(String[]::new));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        Releases.assertSame(first, second);
    }

    @Test
    void aReleaseThatIsItsOwnPreviousStaysAsItIs() throws IOException {
        Path first = folder.resolve("first");
        samples(first);
        Path second = folder.resolve("second");
        Program.Ending ending = samples(second, "--previous", first.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        Releases.assertSame(first, second);
    }

    @Test
    void whatAPreviousReleaseKnewKeepsItsIds() throws IOException {
        Path march = folder.resolve("march");
        Path reports = folder.resolve("reports");
        Files.createDirectories(reports);
        for (String name : List.of("2025-04-monitoring.txt", "w5-2025-04-01.txt", "w6-2025-04-08.txt")) {
            Files.copy(Program.SAMPLES.resolve(name), reports.resolve(name));
        }
        assertThat(run(march, "--reports", reports.toString()).exitCode()).isZero();
        Path all = folder.resolve("all");
        assertThat(samples(all, "--previous", march.toString()).exitCode()).isZero();
        Map<String, String> before = column(march, EntryTables.MENTIONS, "mention_id", "person_id");
        Map<String, String> after = column(all, EntryTables.MENTIONS, "mention_id", "person_id");
        Map<String, String> aliases = column(all, IdentityTables.ALIASES, "old_id", "new_id");
        assertThat(before).isNotEmpty();
        before.forEach((mention, person) ->
                assertThat(after.get(mention)).as("person of " + mention).isIn(person, aliases.get(person)));
    }

    private static Map<String, String> column(Path release, Table table, String key, String value) {
        Map<String, String> column = new TreeMap<>();
        try (ParquetTableReader reader = ParquetTableReader.open(release, table, List.of(key, value))) {
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                column.put((String) row.get()[0], (String) row.get()[1]);
            }
        }
        return column;
    }

    @Test
    void aDamagedPreviousReleaseIsRefusedBeforeAnythingIsRead() throws IOException {
        Path previous = folder.resolve("previous");
        samples(previous);
        byte[] bytes = Files.readAllBytes(previous.resolve("mentions.parquet"));
        Files.write(previous.resolve("mentions.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
        Program.Ending ending = samples(folder.resolve("release"), "--previous", previous.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err())
                .startsWith("The previous release cannot be used: " + previous.resolve("mentions.parquet"))
                .doesNotContain("@");
    }

    @Test
    void twoCopiesOfOneReportAreOneReportWithAWarning() throws IOException {
        Path reports = folder.resolve("reports");
        Files.createDirectories(reports);
        Path original = Program.SAMPLES.resolve("w6-2025-04-08.txt");
        Files.copy(original, reports.resolve("w6-2025-04-08.txt"));
        Files.copy(original, reports.resolve("copy-of-2025-04-08.txt"));
        Path release = folder.resolve("release");
        Program.Ending ending = run(release, "--reports", reports.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.err()).contains("given again as w6-2025-04-08.txt");
        List<Object[]> rows = rows(release, ReportTables.REPORTS);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)[rows.get(0).length - 1].toString()).contains("given again as");
    }

    /** Bad inputs, each with a word of the message that it must end in. */
    static Stream<Map.Entry<BadInput, String>> badInputs() {
        return Stream.of(
                Map.entry(path -> Files.write(path.resolve("a.txt"), new byte[0]), "is empty"),
                Map.entry(
                        path -> Files.write(path.resolve("a.txt"), "  \n \n".getBytes(StandardCharsets.UTF_8)),
                        "a.txt"),
                Map.entry(path -> Files.write(path.resolve("a.txt"), new byte[5000]), "a.txt"),
                Map.entry(path -> Files.write(path.resolve("a.pdf"), new byte[] {1}), "no report in this folder"),
                Map.entry(RunCommandTest::halfAGigabyte, "limits.report-bytes"),
                Map.entry(
                        path -> Files.writeString(path.resolve("a.txt"), "Nothing here tells a day or a year.\n"),
                        "a.txt"));
    }

    /** Makes a bad input in a folder. */
    @FunctionalInterface
    interface BadInput {
        void make(Path folder) throws IOException;
    }

    private static void halfAGigabyte(Path folder) throws IOException {
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'a');
        try (OutputStream out = Files.newOutputStream(folder.resolve("a.txt"))) {
            for (int i = 0; i < 500; i++) {
                out.write(block);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputEndsInAMessageAndLeavesTheOldReleaseWhole(Map.Entry<BadInput, String> bad) throws IOException {
        Path release = folder.resolve("release");
        samples(release);
        Path before = folder.resolve("before");
        copy(release, before);
        Path reports = folder.resolve("bad");
        Files.createDirectories(reports);
        bad.getKey().make(reports);
        Program.Ending ending = run(release, "--reports", reports.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains(bad.getValue()).doesNotContain("\tat ");
        Releases.assertSame(before, release);
    }

    /** Release and state folders, with a file that stands there before, and words of the message that each ends in. */
    @ParameterizedTest
    @CsvSource({
        "release, state, release/thesis.doc, holds what is no part of a release",
        "release, state, release/sub/2025-04-08.txt, holds what is no part of a release",
        "release, state, release/.hidden, holds what is no part of a release",
        "release, state, release, is a file",
        "release/x, state, release, is in the way",
        "release, release/state, other, lie in each other",
        "state/release, state, other, lie in each other",
        "release, other, other, is in the way",
        "release, 100% state, other, --state"
    })
    void whatIsNoReleaseIsNeverReplaced(String release, String state, String precious, String message)
            throws IOException {
        Path file = folder.resolve(precious);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "precious");
        Program.Ending ending = samples(
                folder.resolve(release), "--state", folder.resolve(state).toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains(message).doesNotContain("\tat ");
        assertThat(file).hasContent("precious");
    }

    /** Letters in names of files and folders that some part of the program may take for its own. */
    @ParameterizedTest
    @ValueSource(strings = {"a b", "a+b", "100%", "%20", "a?b=c#d", "a'b\"c", "отчёты", "\uD83D\uDE00", "-a", "a\nb"})
    void namesMayHoldAnything(String name) throws IOException {
        assumeTrue(pathsMayHold(name), "the language settings of this machine do not know " + name);
        Path reports = Files.createDirectories(folder.resolve("in").resolve(name));
        Files.copy(Program.SAMPLES.resolve("w6-2025-04-08.txt"), reports.resolve(name + "-2025-04-08.txt"));
        Path release = folder.resolve(name);
        Program.Ending ending = run(
                release,
                "--reports",
                folder.resolve("in").toString(),
                "--state",
                folder.resolve("state?" + name.replace("%", "")).toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(rows(release, ReportTables.REPORTS).get(0)[1]).isEqualTo(name + "/" + name + "-2025-04-08.txt");
    }

    private static boolean pathsMayHold(String name) {
        return java.nio.charset.Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(name);
    }

    /** A file's name is published as the file system holds it, also where the machine's language settings do not know its letters. */
    @Test
    void theLanguageSettingsOfTheMachineAreNoInput() throws Exception {
        assumeTrue(pathsMayHold("отчёт"), "the language settings of this machine do not know Cyrillic letters");
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.copy(Program.SAMPLES.resolve("w6-2025-04-08.txt"), reports.resolve("отчёт-2025-04-08.txt"));
        Path expected = folder.resolve("expected");
        assertThat(run(expected, "--reports", reports.toString()).exitCode()).isZero();
        Path plain = folder.resolve("plain");
        Program.Ending ending = Program.start(
                List.of("-Dsun.jnu.encoding=ANSI_X3.4-1968", "-Duser.language=tr", "-Duser.timezone=Asia/Almaty"),
                "run",
                "--reports",
                reports.toString(),
                "--release",
                plain.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        Releases.assertSame(expected, plain);
    }

    @Test
    void aReleaseFolderThatIsALinkStaysALink() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertThat(samples(link).exitCode()).isZero();
        assertThat(samples(link).exitCode()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Program.files(real)).containsKey("catalog.sqlite");
    }

    @Test
    void invalidUtf8IsReadWithAWarning() throws IOException {
        Path reports = folder.resolve("reports");
        Files.createDirectories(reports);
        byte[] bytes = Files.readAllBytes(Program.SAMPLES.resolve("w6-2025-04-08.txt"));
        bytes[bytes.length / 2] = (byte) 0xFF;
        Files.write(reports.resolve("w6-2025-04-08.txt"), bytes);
        Path release = folder.resolve("release");
        Program.Ending ending = run(release, "--reports", reports.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        assertThat(ending.err()).contains("warning: ").contains("UTF-8");
    }

    @Test
    void aLineOfFiftyMegabytesIsKeptAsRejects() throws Exception {
        Path reports = folder.resolve("reports");
        Files.createDirectories(reports);
        Files.copy(Program.SAMPLES.resolve("w6-2025-04-08.txt"), reports.resolve("a-2025-04-08.txt"));
        Files.writeString(
                reports.resolve("a-2025-04-08.txt"),
                "\n\n" + "a word and another one ".repeat(2_300_000) + "\n",
                java.nio.file.StandardOpenOption.APPEND);
        Path job = folder.resolve("job.yml");
        Files.writeString(job, "limits:\n  report-bytes: 67108864\n");
        Path release = folder.resolve("release");
        Program.Ending ending = Program.start(
                List.of(),
                "run",
                "--job",
                job.toString(),
                "--reports",
                reports.toString(),
                "--release",
                release.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        long characters = rows(release, ReportTables.REJECTS).stream()
                .mapToLong(row -> (int) row[2] - (int) row[1])
                .sum();
        assertThat(characters).isGreaterThan(50_000_000);
    }

    @Test
    void aSecondRunOnTheSameStateFolderIsRefused() throws Exception {
        Path state = folder.resolve("state");
        Files.createDirectories(state);
        try (var channel = java.nio.channels.FileChannel.open(
                        state.resolve("lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            Program.Ending ending = Program.start(
                    List.of(),
                    "run",
                    "--reports",
                    Program.SAMPLES.toString(),
                    "--release",
                    folder.resolve("release").toString(),
                    "--state",
                    state.toString());
            assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(ending.err()).contains("Another run is working with the state folder");
        }
    }

    @Test
    void wrongUsageHasItsOwnExitCode() {
        assertThat(Program.run("run", "--nonsense").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Program.run("run", "--reports", "x").exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Program.run().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(Program.run("--version").out()).matches("khronika \\d+\\.\\d+\\.\\d+\\S*\\R");
        Program.Ending help = Program.run("run", "--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--reports", "Exit codes:");
    }

    /** Job files, with a word of the message that each ends in. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "releese: x | line 1: 'releese' is not known here",
                "'name: x\n\nlimits:\n  report-byte: 1' | line 4: 'limits.report-byte' is not known here",
                "'name: x\nname: y' | line 2: 'name' is there twice",
                "'name: [x]' | line 1: 'name' is to be one value",
                "'- x' | the file is to have keys and values",
                "threads: x | threads",
                "threads: 0 | threads: 0",
                "threads: 100000 | threads: 100000",
                "'limits: {report-bytes: -1}' | limits.report-bytes",
                "'limits: {report-bytes: 99999999999}' | limits.report-bytes",
                "'threads: 1\n\tname: x' | cannot be understood"
            })
    void aJobFileThatSaysWhatNoJobCanSayIsRefused(String yaml, String message) throws IOException {
        Path job = folder.resolve("job.yml");
        Files.writeString(job, yaml + "\n");
        Program.Ending ending = samples(folder.resolve("release"), "--job", job.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void everyBundledJobIsUnderstood() throws IOException {
        try (Stream<Path> jobs = Files.list(Path.of("jobs"))) {
            List<Path> files =
                    jobs.filter(job -> job.toString().endsWith(".yml")).toList();
            assertThat(files).hasSizeGreaterThanOrEqualTo(3);
            assertThat(files)
                    .allSatisfy(job -> assertThat(JobDefinition.read(job).name() + ".yml")
                            .isEqualTo(job.getFileName().toString()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }
}
