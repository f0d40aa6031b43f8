package org.khronika.store;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Frequency;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.Report;

/**
 * What is known of a report once it is cut, without its text and entries.
 *
 * @param sourceUri the file's name as given
 * @param sha256 of the file's bytes
 * @param contentKey equal for two saved copies of one report
 * @param title as printed
 * @param frequency weekly, monthly or other
 * @param period the days it covers
 * @param evidence what the period was made out from
 * @param language BCP 47
 * @param entries how many entries it has
 * @param warnings what a reader of the release should know
 */
public record ReportHeader(
        String sourceUri,
        String sha256,
        String contentKey,
        Optional<String> title,
        Frequency frequency,
        Period period,
        PeriodEvidence evidence,
        String language,
        int entries,
        List<String> warnings) {
    public ReportHeader {
        warnings = List.copyOf(warnings);
    }

    /** @param contentKey of the report's content, see above */
    public static ReportHeader of(Report report, String contentKey) {
        return new ReportHeader(
                report.file().sourceUri(),
                report.file().sha256(),
                contentKey,
                report.title(),
                report.frequency(),
                report.period(),
                report.evidence(),
                report.language(),
                report.entries().size(),
                report.warnings());
    }
}
