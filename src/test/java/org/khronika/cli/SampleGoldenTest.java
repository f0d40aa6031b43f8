package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.dataset.Column;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/**
 * The whole pipeline on the bundled samples, table by table, against what a person has read through. To renew the golden files
 * after a change that is meant: {@code mvn test -Dtest=SampleGoldenTest -Dkhronika.golden=write}, then read the difference.
 */
class SampleGoldenTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @ParameterizedTest
    @CsvSource({"sample, reports", "russian, reports-ru"})
    void theSamplesGiveTheGoldenTables(String name, String reports, @TempDir Path folder) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Path samples = Program.SAMPLES.resolveSibling(reports);
        Path release = folder.resolve("release");
        Program.Ending ending =
                Program.run("run", "--reports", samples.toString(), "--release", release.toString(), "--quiet");
        assertThat(ending.exitCode()).as(ending.err()).isZero();
        Map<String, String> found = new TreeMap<>();
        for (Table table : Schema.current().tables()) {
            found.put(table.name() + ".txt", dump(release, table));
        }
        if ("write".equals(System.getProperty("khronika.golden"))) {
            Files.createDirectories(golden);
            for (Map.Entry<String, String> file : found.entrySet()) {
                Files.writeString(golden.resolve(file.getKey()), file.getValue());
            }
        }
        try (Stream<Path> files = Files.list(golden)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(found.keySet());
        }
        for (Map.Entry<String, String> file : found.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readString(golden.resolve(file.getKey())));
        }
    }

    /** A line for each row: its key, then its other cells that hold something; texts of reports shortened. */
    private static String dump(Path release, Table table) {
        List<String> lines = RunCommandTest.rows(release, table).stream()
                .map(row -> line(table, row))
                .toList();
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String line(Table table, Object[] row) {
        List<String> cells = new java.util.ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            Column column = table.columns().get(i);
            boolean text = column.name().equals("text") || column.name().equals("summary");
            String cell = row[i] == null ? "" : row[i].toString().replace("\n", "\\n");
            if (!cell.isEmpty() && !cell.equals("[]")) {
                cells.add(column.name() + "=" + (text ? start(cell) : cell));
            }
        }
        return cells.stream().collect(Collectors.joining(" | "));
    }

    private static String start(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
