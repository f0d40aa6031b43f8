package org.khronika.report;

import java.nio.charset.StandardCharsets;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;

/** What the tests of this room start from. */
final class Samples {
    static final ReportWords WORDS = ReportWords.of(ReportVocabulary.load().byUse());

    private Samples() {}

    static Report report(String name, String text) {
        return cut(name, text).report();
    }

    static ReportCutter.Cut cut(String name, String text) {
        return new ReportCutter(WORDS).read(new ReportDecoder().decode(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
