package org.khronika.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A report, cut: every character of its text lies in exactly one of an entry, the title, the list of footnotes, known site
 * furniture, white space, or a reject.
 *
 * @param file what it was cut from
 * @param title the title as printed, if it has one
 * @param frequency weekly, monthly or other
 * @param period the days it covers
 * @param evidence what the period was made out from
 * @param language BCP 47, "en" or "ru"
 * @param entries in printed order, ordinals 1 to n
 * @param footnotes the list of footnotes by number; of a number printed twice, the first
 * @param rejects pieces that could not be read, in printed order
 * @param warnings what a reader of the release should know about this report, in words
 */
public record Report(
        ReportFile file,
        Optional<String> title,
        Frequency frequency,
        Period period,
        PeriodEvidence evidence,
        String language,
        List<Entry> entries,
        SortedMap<Integer, Footnote> footnotes,
        List<Reject> rejects,
        List<String> warnings) {
    public Report {
        entries = List.copyOf(entries);
        footnotes = Collections.unmodifiableSortedMap(new TreeMap<>(footnotes));
        rejects = List.copyOf(rejects);
        warnings = List.copyOf(warnings);
    }
}
