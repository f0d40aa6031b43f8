package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.python.Python;

/** The descriptions of a release, by the validators of those who laid their formats down. */
class DescriptionsTest {
    @TempDir
    private static Path shared;

    private static Path release;

    @BeforeAll
    static void publish() {
        release = shared.resolve("release");
        Program.Ending ending =
                Program.run("run", "--quiet", "--reports", Program.SAMPLES.toString(), "--release", release.toString());
        assertThat(ending.exitCode()).as(ending.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "validate_datapackage.py, entries valid {entries} rows",
        "validate_croissant.py, links {links}",
        "validate_citation.py, title = {Khronika: political persecution in Kazakhstan}",
        "check_parquet.py, {all} rows",
    })
    void theValidatorsFindNothing(String validator, String said) {
        Python.Said ending = Python.orSkip().script(validator, release.toString());
        assertThat(ending.exitCode()).as(ending.text()).isZero();
        assertThat(ending.text()).contains(withCounts(said));
    }

    /** A table's name in braces stands for its number of rows. */
    private static String withCounts(String said) {
        String counted = said;
        long all = 0;
        for (Table table : Schema.current().tables()) {
            long rows = ParquetTableReader.rowCount(release, table);
            counted = counted.replace("{" + table.name() + "}", String.valueOf(rows));
            all += rows;
        }
        return counted.replace("{all}", String.valueOf(all));
    }

    /** What they would say if something were off: so that their silence means something. */
    @ParameterizedTest
    @CsvSource({
        "validate_datapackage.py, datapackage.json, '\"resource\" : \"reports\"', '\"resource\" : \"events\"'",
        "validate_croissant.py, croissant.json, '\"column\" : \"ordinal\"', '\"column\" : \"number\"'",
        "validate_citation.py, CITATION.cff, 'title: ', 'name: '",
        "check_parquet.py, datapackage.json, '\"type\" : \"date\"', '\"type\" : \"string\"'",
    })
    void theValidatorsFindWhatIsOff(String validator, String file, String right, String wrong, @TempDir Path folder)
            throws IOException {
        for (var each : Program.files(release).entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        Path changed = folder.resolve(file);
        assertThat(changed).content().contains(right);
        Files.writeString(changed, Files.readString(changed).replace(right, wrong));
        assertThat(Python.orSkip().script(validator, folder.toString()).exitCode())
                .isNotZero();
    }

    @Test
    void readMeTellsTheFiguresOfTheRelease() {
        assertThat(release.resolve("README.md"))
                .content()
                .contains("Version 1.0.0+2025-03-01.2025-04-30: reports of 2025-03-01 to 2025-04-30.")
                .contains(withCounts("| `entries.parquet` | One dated item of one report, as printed | {entries} |"))
                .contains(
                        withCounts("| events | {events} |"),
                        withCounts("| persons | {persons} |"),
                        "| prosecutions | 1")
                .contains("| 2025-04-monthly |  | 2025-04-01 | 2025-04-30 | 22 |")
                .contains("was not measured against annotations")
                .doesNotContain("{{", "}}", "null");
    }
}
