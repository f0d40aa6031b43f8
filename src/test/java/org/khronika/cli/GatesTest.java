package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.batch.JobDefinition;
import org.khronika.batch.RunException;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;
import org.khronika.gate.GateKeeper;
import org.khronika.gate.GateResult;
import org.khronika.gate.Gates;
import org.khronika.release.Draft;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each gate, as a job file declares it, on releases of the samples: what it measures, whether it passes, what it says. */
class GatesTest {
    private static final String TWO_PERSONS = "2025-03-01-weekly-00003-m01,2025-03-01-weekly-00003-m02,same,W,2025,\n";
    private static final String TWO_EVENTS = "2025-03-01-weekly-00002,2025-03-01-weekly-00003,same,W,2025,\n";
    private static final String HEADER = "left,right,verdict,who,when,why\n";

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    /** Releases by name: of one report, of three, of the same three with two persons and two events joined. */
    @BeforeAll
    static void makeReleases() throws IOException {
        Path decisions = Files.createDirectories(shared.resolve("decisions"));
        Files.writeString(decisions.resolve("persons.csv"), HEADER + TWO_PERSONS);
        Files.writeString(decisions.resolve("events.csv"), HEADER + TWO_EVENTS);
        run("one", "w1-weekly-2025-03-01.txt");
        run("apart", "w1-weekly-2025-03-01.txt", "w8-2025-04-22.txt");
        run(
                "joined",
                "w1-weekly-2025-03-01.txt",
                "w8-2025-04-22.txt",
                "--previous",
                shared.resolve("apart").toString(),
                "--decisions",
                decisions.toString());
        Path spoilt = Files.createDirectories(shared.resolve("reports")).resolve("w1-weekly-2025-03-01.txt");
        Files.writeString(
                spoilt,
                Files.readString(Program.SAMPLES.resolve(spoilt.getFileName().toString())) + "\n\n"
                        + "a line of nothing that any report would say ".repeat(100) + "\n");
        run("spoilt", spoilt.toString());
    }

    private static void run(String name, String... args) {
        List<String> all = new java.util.ArrayList<>(List.of("run", "--quiet", "--release"));
        all.add(shared.resolve(name).toString());
        all.add("--reports");
        for (String arg : args) {
            all.add(
                    arg.endsWith(".txt")
                            ? Program.SAMPLES.resolve(arg).toAbsolutePath().toString()
                            : arg);
        }
        Program.Ending ending = Program.run(all.toArray(String[]::new));
        assertThat(ending.exitCode()).as(ending.err()).isZero();
    }

    private Gates gates(String yaml) throws IOException {
        Path job = folder.resolve("job.yml");
        Files.writeString(job, "gates: " + yaml + "\n");
        return JobDefinition.read(job).publication().gates();
    }

    private static Draft draft(String release, String previous, Optional<Path> gold) throws IOException {
        return new Draft(
                shared.resolve(release),
                Schema.current(),
                new ReleaseInfo("1", "1", "1"),
                Optional.ofNullable(previous).map(shared::resolve),
                gold);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "apart | - | {rows: {reports: 2}} | passes | rows.reports: 2 rows; wanted at least 2",
                "apart | - | {rows: {reports: 3}} | fails | rows.reports: 2 rows; wanted at least 3. Look at reports.parquet",
                "apart | - | {filled: {entries: {event_types: 1}}} | passes | (100.00 %); wanted at least 100.00 %",
                "apart | - | {filled: {entries: {facility: 0.9}}} | fails | Look at entries.parquet, rows without: 2025-03-01-weekly-00001",
                "apart | - | {filled: {citations: {url: 1.0}}} | passes | filled.citations.url: ",
                "one | - | {entries-a-month: 1} | passes | 0 of 1 months from 2025-03-01 to 2025-03-07 with fewer",
                "apart | - | {entries-a-month: 1} | passes | 0 of 2 months",
                "apart | - | {entries-a-month: 500} | fails | 2025-03 (",
                "apart | - | {rejected: {characters: 0, pieces: 0}} | passes | rejected.characters: 0 of ",
                "spoilt | - | {rejected: {characters: 0.01}} | fails | most is of the reports 2025-03-01-weekly (",
                "spoilt | - | {rejected: {pieces: 0.01}} | fails | pieces of reports were rejected",
                "spoilt | - | {rejected: {characters: 0.9}} | passes | characters were rejected",
                "apart | one | {change: {rows-removed: {entries: 0}}} | passes | change.rows-removed.entries: 0 of ",
                "one | apart | {change: {rows-removed: {reports: 0.4}}} | fails | 1 of 2 rows before are gone (50.00 %); wanted at most 40.00 %",
                "one | apart | {change: {rows-removed: {reports: 0.4}}} | fails | such as of: 2025-04-22-weekly",
                "one | apart | {change: {rows-removed: {reports: 0.5}}} | passes | (50.00 %)",
                "apart | one | {change: {growth: {reports: 0.99}}} | fails | 2 rows, before 1 (100.00 % more); wanted at most 99.00 % more",
                "apart | one | {change: {growth: {reports: 1}}} | passes | 2 rows, before 1",
                "one | apart | {change: {growth: {reports: 0}}} | passes | 1 rows, before 2 (-50.00 % more)",
                "joined | apart | {change: {persons-merged: 0.01}} | fails | change.persons-merged: 2 of ",
                "joined | apart | {change: {persons-merged: 0.9}} | passes | persons before",
                "joined | apart | {change: {persons-split: 0}} | passes | change.persons-split: 0 of ",
                "apart | joined | {change: {persons-split: 0}} | fails | change.persons-split: 1 of ",
                "joined | apart | {change: {events-merged: 0}} | fails | change.events-merged: 2 of ",
                "apart | joined | {change: {events-split: 0}} | fails | change.events-split: 1 of ",
                "apart | joined | {change: {events-merged: 0}} | passes | change.events-merged: 0 of ",
            })
    void measuresPassesOrRefusesAndSaysWhatToLookAt(
            String release, String previous, String yaml, String verdict, String message) throws IOException {
        List<GateResult> results = GateKeeper.check(gates(yaml), draft(release, previous, Optional.empty()));
        assertThat(results).isNotEmpty();
        assertThat(results).extracting(GateResult::passed).containsOnly(verdict.equals("passes"));
        assertThat(results).extracting(GateResult::line).anyMatch(line -> line.contains(message));
    }

    @Test
    void aChangeIsNotAskedOfAFirstRelease() throws IOException {
        assertThat(GateKeeper.check(
                        gates("{change: {growth: {reports: 0}, events-split: 0}}"),
                        draft("one", null, Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "date, 1.0, true, F1 1.0 on",
        "person_forms, 0.5, false, figures.person_forms: F1",
        "dates, 0.5, false, not measured"
    })
    void figuresAreThoseOfTheEvaluation(String measure, double wanted, boolean passes, String message)
            throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        StringBuilder lines = new StringBuilder();
        for (Object[] row : RunCommandTest.rows(shared.resolve("one"), EntryTables.ENTRIES)) {
            ObjectNode entry = JsonMapper.shared().createObjectNode();
            entry.put("n", (int) row[3]);
            entry.put("text", (String) row[4]);
            entry.put("date_start", row[7].toString());
            entry.put("date_end", row[8].toString());
            lines.append(entry).append('\n');
        }
        Files.writeString(gold.resolve("w1-.gold.jsonl"), lines.toString());
        List<GateResult> results = GateKeeper.check(
                gates("{figures: {" + measure + ": " + wanted + "}}"), draft("one", null, Optional.of(gold)));
        assertThat(results).hasSize(1);
        assertThat(results.get(0).passed()).as(results.get(0).line()).isEqualTo(passes);
        assertThat(results.get(0).line()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{row: {entries: 1}} | line 1: 'gates.row' is not known here; there are change, entries-a-month, figures",
                "{rows: {entrees: 1}} | 'gates.rows.entrees' is not known",
                "{rows: {entries: many}} | 'gates.rows.entries' is to be a whole number, not 'many'",
                "{rows: {entries: 1, entries: 2}} | 'gates.rows.entries' is there twice",
                "{filled: {entries: {region: 1.5}}} | 'gates.filled.entries.region' may be 0 to 1.0, not 1.5",
                "{filled: {entries: {reg: 0.5}}} | 'gates.filled.entries.reg' is not known",
                "{rejected: {characters: NaN}} | 'gates.rejected.characters' may be 0 to 1.0",
                "{rejected: {character: 0}} | 'gates.rejected.character' is not known",
                "{change: {growth: 0.5}} | 'gates.change.growth' is to have keys and values",
                "{change: {persons: 0.5}} | 'gates.change.persons' is not known",
                "[rows] | 'gates' is to have keys and values"
            })
    void whatNoGateCanSayIsRefusedWithItsLine(String yaml, String message) {
        assertThatThrownBy(() -> gates(yaml))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("job.yml cannot be understood: line 1: ")
                .hasMessageContaining(message);
    }
}
