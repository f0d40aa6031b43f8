package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.extract.DateExtractor;
import org.khronika.model.Entry;
import org.khronika.model.EntryDate;
import org.khronika.model.Footnote;
import org.khronika.model.Reject;
import org.khronika.model.Report;

/** Small reports of many formats, each beside a dump of what must be made of it; a new format adds a pair of files. */
class GoldenReportTest {
    private static final Path FOLDER = Path.of("src/test/resources/report/golden");
    private static final int REPORTS = 10;

    static Stream<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> reports = files.filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .toList();
            return reports.stream();
        }
    }

    @Test
    void noneIsMissing() throws IOException {
        assertThat(reports()).hasSize(REPORTS);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isCutAsExpected(Path file) throws IOException {
        String name = file.getFileName().toString();
        String dump = dump(new ReportDecoder().decode(name, Files.readAllBytes(file)));

        assertThat(dump).isEqualTo(Files.readString(file.resolveSibling(name + ".expected")));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isTheSameInAnyForm(Path file) {
        String text = read(file);
        if (!text.startsWith("<")) {
            String other = text.replace("\n", "\r\n").replace(". ", ".\u00A0 ");
            assertThat(ContentKey.of(Samples.report("saved-weekly-2024-11-15.txt", "\uFEFF" + other)))
                    .isEqualTo(ContentKey.of(Samples.report("other-weekly-2024-11-15.txt", text)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String dump(org.khronika.model.ReportFile file) {
        ReportCutter.Cut cut = new ReportCutter(Samples.WORDS).read(file);
        Report report = cut.report();
        StringBuilder dump = new StringBuilder();
        line(dump, "title", report.title().orElse("-"));
        line(
                dump,
                "period",
                report.period().start() + " " + report.period().end() + " "
                        + report.frequency().label() + " " + report.evidence().label() + " " + report.language());
        DateExtractor dates = DateExtractor.forReport(report);
        for (Entry entry : report.entries()) {
            EntryDate date = dates.read(entry);
            line(
                    dump,
                    "entry " + date.start() + " " + date.end() + " "
                            + date.source().label(),
                    entry.text());
            dates.warnings(entry).forEach(warning -> line(dump, "  odd", warning));
        }
        for (Footnote footnote : report.footnotes().values()) {
            line(dump, "note " + footnote.number(), footnote.raw());
        }
        for (Reject reject : report.rejects()) {
            line(dump, "reject", reject.text() + " (" + reject.reason() + ")");
        }
        report.warnings().forEach(warning -> line(dump, "warning", warning));
        line(dump, "account", cut.account().characters().keySet().toString());
        return dump.toString();
    }

    private static void line(StringBuilder dump, String name, String value) {
        dump.append(name).append(": ").append(value.replace("\n", "⏎")).append('\n');
    }
}
