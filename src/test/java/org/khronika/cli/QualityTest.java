package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The figures that a release tells of itself, counted again from its Parquet files. */
class QualityTest {
    private static final String SMALL_GOLD = """
            {"n": 1, "text": "No such entry.", "date_start": "2025-03-01", "date_end": "2025-03-01", "types": ["other"]}
            """;

    @TempDir
    private static Path shared;

    private static Path release;
    private static JsonNode quality;

    @BeforeAll
    static void publish() throws IOException {
        release = shared.resolve("release");
        Path gold = Files.createDirectories(shared.resolve("gold"));
        Files.writeString(gold.resolve("w1-.gold.jsonl"), SMALL_GOLD);
        Program.Ending ending = Program.run(
                "run",
                "--quiet",
                "--reports",
                Program.SAMPLES.toString(),
                "--release",
                release.toString(),
                "--gold",
                gold.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        quality = JsonMapper.shared().readTree(Files.readAllBytes(release.resolve("quality.json")));
    }

    @Test
    void rowsAndFillRatesAreThoseOfTheFiles() {
        for (Table table : Schema.current().tables()) {
            List<Object[]> rows = RunCommandTest.rows(release, table);
            JsonNode told = quality.get("tables").get(table.name());
            assertThat(told.get("rows").intValue()).as(table.name()).isEqualTo(rows.size());
            for (int i = 0; i < table.columns().size(); i++) {
                int at = i;
                long filled = rows.stream()
                        .filter(row -> row[at] != null && !row[at].equals(List.of()))
                        .count();
                double rate = rows.isEmpty() ? 1 : Math.rint(10_000.0 * filled / rows.size()) / 10_000;
                String column = table.columns().get(i).name();
                assertThat(told.get("fill_rates").get(column).doubleValue())
                        .as("%s.%s", table.name(), column)
                        .isEqualTo(rate);
            }
        }
    }

    @Test
    void everyRowOfATableWithDaysFallsInOneMonth() {
        JsonNode months = quality.get("rows_by_month");
        assertThat(months.propertyNames()).containsExactly("2025-03", "2025-04");
        for (String table : List.of("reports", "entries", "events", "persons", "mentions", "charges", "citations")) {
            int sum = 0;
            for (JsonNode month : months) {
                sum += month.get(table).intValue();
            }
            assertThat(sum)
                    .as(table)
                    .isEqualTo(quality.get("tables").get(table).get("rows").intValue());
        }
    }

    /** A person and a provision of law, whichever entries tell it and whichever part they name. */
    @Test
    void prosecutionsAreCountedOnce() {
        Table charges = EntryTables.CHARGES;
        Set<List<Object>> prosecutions = new HashSet<>();
        Set<Object> persons = new HashSet<>();
        int ofNobody = 0;
        for (Object[] row : RunCommandTest.rows(release, charges)) {
            Object person = row[charges.indexOf("person_id")];
            if (person == null) {
                ofNobody++;
            } else {
                persons.add(person);
                prosecutions.add(Arrays.asList(
                        person,
                        row[charges.indexOf("country")],
                        row[charges.indexOf("law")],
                        row[charges.indexOf("article")]));
            }
        }
        JsonNode counts = quality.get("counts");
        assertThat(prosecutions)
                .hasSizeGreaterThan(10)
                .hasSize(counts.get("prosecutions").intValue());
        assertThat(persons).hasSize(counts.get("persons_prosecuted").intValue());
        assertThat(counts.get("charges_of_nobody").intValue()).isEqualTo(ofNobody);
        assertThat(counts.propertyNames())
                .hasSameElementsAs(quality.get("definitions").propertyNames());
    }

    @Test
    void whereAnnotationsAreGivenTheReleaseTellsHowGoodItIs() {
        assertThat(quality.get("evaluation").get("entries").get("gold").intValue())
                .isEqualTo(1);
        assertThat(quality.get("evaluation").get("entries").get("recall").doubleValue())
                .isZero();
        assertThat(release.resolve("README.md")).content().contains("| entries | 0.000 | 0.000 | 0.000 |");
    }

    @Test
    void annotationsThatAreNotThereAreNamedBeforeAnythingIsRead(@TempDir Path folder) {
        Program.Ending ending = Program.run(
                "run",
                "--reports",
                Program.SAMPLES.toString(),
                "--release",
                folder.resolve("release").toString(),
                "--gold",
                folder.resolve("nowhere").toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains("no folder of annotations", "nowhere").doesNotContain("register");
        assertThat(folder.resolve("release")).doesNotExist();
    }

    @Test
    void aJobMayNameTheVersion(@TempDir Path folder) throws IOException {
        Path job = folder.resolve("job.yml");
        Path other = folder.resolve("release");
        Files.writeString(
                job,
                "name: versioned\nreports: " + Program.SAMPLES.toAbsolutePath() + "\nrelease: " + other
                        + "\nversion: \"2026.11\"\n");
        assertThat(Program.run("run", "--quiet", "--job", job.toString()).exitCode())
                .isZero();
        assertThat(other.resolve("datapackage.json")).content().contains("\"version\" : \"2026.11\"");
        assertThat(other.resolve("CITATION.cff")).content().contains("version: \"2026.11\"");
        Files.writeString(job, Files.readString(job).replace("2026.11", "2026 11"));
        Program.Ending ending = Program.run("run", "--quiet", "--job", job.toString());
        assertThat(ending.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(ending.err()).contains("'2026 11' is no version of a release");
    }
}
