package org.khronika.dataset;

import static org.khronika.dataset.TableBuilder.table;

import java.util.Arrays;
import org.khronika.model.Frequency;
import org.khronika.model.PeriodEvidence;

/** The tables about reports as a whole. */
public final class ReportTables {
    public static final Table REPORTS = table("reports", "A report that was read")
            .string("report_id", "Readable id, from the period and the frequency")
            .string("source_uri", "The file's name as given, or its URL")
            .string("sha256", "SHA-256 of the file's bytes, 64 lower-case hexadecimal digits")
            .optionalString("title", "The title as printed; null where the report has none")
            .oneOf(
                    "frequency",
                    "How often a report of its kind appears",
                    Arrays.stream(Frequency.values()).map(Frequency::label).toList())
            .date("period_start", "First day the report covers")
            .date("period_end", "Last day the report covers")
            .oneOf(
                    "period_evidence",
                    "What the period was made out from",
                    Arrays.stream(PeriodEvidence.values())
                            .map(PeriodEvidence::label)
                            .toList())
            .string("language", "BCP 47 tag of the report's language")
            .integer("entries", "Number of entries")
            .integer("citations", "Number of citations of all its entries")
            .list("warnings", "What a reader of the data should know about this report, in words")
            .key("report_id")
            .sortedBy("period_start", "report_id");

    public static final Table REJECTS = table("rejects", "A piece of a report that could not be read, with the reason")
            .string("report_id", "The report it stands in")
            .integer("char_start", "First character, counted from 0 in Unicode code points of the decoded report")
            .integer("char_end", "The character after its last, counted likewise")
            .string("text", "The piece itself")
            .string("reason", "Why it could not be read, in words")
            .key("report_id", "char_start")
            .refers("report_id", "reports", "report_id")
            .sortedBy("report_id", "char_start");

    private ReportTables() {}
}
