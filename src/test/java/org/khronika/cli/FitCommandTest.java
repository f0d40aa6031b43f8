package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.ReportTables;
import tools.jackson.databind.json.JsonMapper;

/** {@code khronika fit} on the sample reports, labelled with what a release of them says. */
class FitCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void runsTheSamples() throws IOException {
        Program.Ending run = Program.run(
                "run",
                "--quiet",
                "--reports",
                Program.SAMPLES.toString(),
                "--release",
                folder.resolve("release").toString(),
                "--state",
                folder.resolve("state").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Files.createDirectories(folder.resolve("gold"));
        label(new ReleaseRows(folder.resolve("release")));
    }

    private Program.Ending fit(String model, String state) {
        return Program.run(
                "fit",
                "--model",
                model,
                "--state",
                folder.resolve(state).toString(),
                "--gold",
                folder.resolve("gold").toString(),
                "--out",
                folder.resolve(model + ".tsv").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "person", "event"})
    void writesTheModelWithFittedWeights(String model) throws IOException {
        Program.Ending fit = fit(model, "state");

        assertThat(fit.exitCode()).as(fit.err()).isZero();
        List<String> fitted = Files.readAllLines(folder.resolve(model + ".tsv"), StandardCharsets.UTF_8);
        List<String> frozen =
                Files.readAllLines(Path.of("data", "reference", model + "-model.tsv"), StandardCharsets.UTF_8);
        assertThat(kinds(fitted)).isEqualTo(kinds(frozen));
        assertThat(fitted).anyMatch(line -> line.startsWith("# Source: "));
        assertThat(fit.out()).containsPattern("^[1-9]\\d* pairs of one, [1-9]\\d* of two");
        if (!model.equals("name")) {
            assertThat(fit.out()).containsPattern("[1-9]\\d* candidate pairs hold [1-9]\\d* of the pairs of one");
        }
    }

    @Test
    void weightsFollowFromTheCountsThatItPrints() throws IOException {
        String[] header =
                fit("person", "state").out().lines().findFirst().orElseThrow().split("\\D+");
        double same = Double.parseDouble(header[0]);
        double other = Double.parseDouble(header[1]);
        String line = fit("person", "state")
                .out()
                .lines()
                .filter(l -> l.startsWith("place.same "))
                .findFirst()
                .orElseThrow();
        String[] cells = line.split(" +");
        double share = (Double.parseDouble(cells[1]) + Double.parseDouble(cells[2])) / (same + other);
        double m = (Double.parseDouble(cells[1]) + share) / (same + 1);
        double u = (Double.parseDouble(cells[2]) + share) / (other + 1);

        assertThat(Double.parseDouble(cells[4])).isEqualTo(Math.rint(100 * Math.log(m / u) / Math.log(2)) / 100);
        assertThat(Files.readString(folder.resolve("person.tsv"), StandardCharsets.UTF_8))
                .contains("place.same\t" + cells[4] + "\t");
    }

    @Test
    void saysWhatIsMissing() {
        Program.Ending fit = fit("person", "nowhere");

        assertThat(fit.exitCode()).isEqualTo(1);
        assertThat(fit.err()).contains("nowhere is no state folder of a run");
    }

    private static List<String> kinds(List<String> table) {
        return table.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** Writes the release's own entries, persons and events as annotations. */
    private void label(ReleaseRows release) throws IOException {
        Map<Object, String> reports = new HashMap<>();
        release.forEach(
                ReportTables.REPORTS,
                List.of("report_id", "source_uri"),
                row -> reports.put(
                        row[0], ((String) row[1]).replaceAll(".*/", "").substring(0, 3)));
        Map<Object, Map<String, List<String>>> persons = new HashMap<>();
        release.forEach(EntryTables.MENTIONS, List.of("entry_id", "person_id", "form"), row -> persons.computeIfAbsent(
                        row[0], entry -> new TreeMap<>())
                .computeIfAbsent((String) row[1], id -> new ArrayList<>())
                .add((String) row[2]));
        Map<String, List<Object>> entries = new TreeMap<>();
        List<Object> events = new ArrayList<>();
        release.forEach(
                EntryTables.ENTRIES,
                List.of("entry_id", "report_id", "event_id", "ordinal", "text", "date_start", "date_end"),
                row -> {
                    String report = reports.get(row[1]);
                    List<Object> read = entries.computeIfAbsent(report, key -> new ArrayList<>());
                    read.add(Map.of(
                            "n",
                            read.size() + 1,
                            "text",
                            row[4],
                            "date_start",
                            row[5].toString(),
                            "date_end",
                            row[6].toString(),
                            "persons",
                            persons.getOrDefault(row[0], Map.of()).entrySet().stream()
                                    .map(person -> Map.of("key", person.getKey(), "forms", person.getValue()))
                                    .toList()));
                    events.add(Map.of("report", report, "n", read.size(), "event", row[2]));
                });
        for (Map.Entry<String, List<Object>> report : entries.entrySet()) {
            write(report.getKey() + ".gold.jsonl", report.getValue());
        }
        write("events.jsonl", events);
    }

    private void write(String file, List<Object> rows) throws IOException {
        StringBuilder lines = new StringBuilder();
        rows.forEach(
                row -> lines.append(JsonMapper.shared().writeValueAsString(row)).append('\n'));
        Files.writeString(folder.resolve("gold").resolve(file), lines, StandardCharsets.UTF_8);
    }
}
