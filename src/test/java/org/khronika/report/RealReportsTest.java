package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.extract.DateExtractor;
import org.khronika.model.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real reports, where this machine has them: every entry of the gold standard is found as it stands, and no other. */
class RealReportsTest {
    private static final Path SHARED = Path.of("../shared");

    @Test
    void entriesAndDatesAreThoseOfTheGoldStandard() throws IOException {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("gold")),
                "no real reports beside this checkout: nothing to compare with");
        for (Path gold : files(SHARED.resolve("gold"), ".gold.jsonl")) {
            String number = gold.getFileName().toString().substring(0, 3);
            Path file = files(SHARED.resolve("reports"), ".txt").stream()
                    .filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            Report report = new ReportCutter(Samples.WORDS)
                    .cut(new ReportDecoder().decode(file.getFileName().toString(), Files.readAllBytes(file)));
            DateExtractor dates = DateExtractor.forReport(report);
            List<String> found = report.entries().stream()
                    .map(entry -> squashed(entry.text())
                            + dates.read(entry).start()
                            + dates.read(entry).end())
                    .toList();
            JsonMapper json = new JsonMapper();
            List<String> wanted = Files.readAllLines(gold).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> wanted(json.readTree(line)))
                    .toList();
            // No texts in the message: the reports name people at risk.
            assertThat(found.equals(wanted)).as("entries of report " + number).isTrue();
        }
    }

    private static String wanted(JsonNode entry) {
        return squashed(entry.get("text").asString())
                + entry.get("date_start").asString()
                + entry.get("date_end").asString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String squashed(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", "");
    }
}
