package org.khronika.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Entry;
import org.khronika.model.HeadingDate;
import org.khronika.model.Period;
import org.khronika.model.Reject;
import org.khronika.model.Report;
import org.khronika.model.ReportFile;
import org.khronika.model.Span;

/** Cuts a decoded report into its title, entries, footnotes and rejects, and makes out its period; nothing of it is lost. */
public final class ReportCutter {
    private final ReportWords words;
    private final PeriodReader periods;

    /** @param words the words by which reports are cut */
    public ReportCutter(ReportWords words) {
        this.words = words;
        this.periods = new PeriodReader(words);
    }

    /**
     * A report and the account of its characters.
     *
     * @param report the report
     * @param account where each of its characters went
     */
    public record Cut(Report report, Account account) {}

    /** The report alone; see {@link #read}. */
    public Report cut(ReportFile file) {
        return read(file).report();
    }

    /**
     * Cuts a report.
     *
     * @param file a decoded file
     * @return the report, and where each of its characters went
     * @throws UnreadableReportException where nothing tells which days it covers
     * @throws IllegalStateException where a character went nowhere or into two pieces: an error of the program, never of a file
     */
    public Cut read(ReportFile file) {
        Cutting cutting = new Cutting(file.text(), words);
        Account account = Account.of(file.sourceUri(), file.text(), cutting.pieces());
        List<PrintedDate> printed = cutting.entries().stream()
                .flatMap(draft -> draft.date().stream())
                .filter(PrintedDate::isPossible)
                .toList();
        PeriodReader.Found found = periods.read(file, cutting.title(), printed);
        List<String> warnings = new ArrayList<>(file.warnings());
        warnings.addAll(found.warnings());
        List<Entry> entries = entries(file.text(), cutting.entries(), found.period(), warnings);
        footnoteWarnings(cutting.notes(), warnings);
        Report report = new Report(
                file,
                cutting.title().isEmpty() ? Optional.empty() : Optional.of(cutting.title()),
                found.frequency(),
                found.period(),
                found.evidence(),
                Languages.of(entries),
                entries,
                cutting.notes().byNumber(),
                rejects(file.text(), cutting.pieces()),
                warnings);
        return new Cut(report, account);
    }

    private static List<Entry> entries(String text, List<Draft> drafts, Period period, List<String> warnings) {
        List<Entry> entries = new ArrayList<>(drafts.size());
        int outside = 0;
        for (Draft draft : drafts) {
            int ordinal = entries.size() + 1;
            Optional<HeadingDate> date = Optional.empty();
            if (draft.date().isPresent()) {
                PrintedDate printed = draft.date().get();
                if (printed.isPossible()) {
                    date = Optional.of(printed.inEntry(draft.start()));
                    outside += liesOutside(printed, period) ? 1 : 0;
                } else {
                    warnings.add("entry " + ordinal + " has a date that no calendar has: "
                            + text.substring(printed.start(), printed.end()));
                }
            }
            entries.add(new Entry(
                    ordinal, text.substring(draft.start(), draft.end()), new Span(draft.start(), draft.end()), date));
        }
        if (entries.isEmpty()) {
            warnings.add("no entry was found in it");
        }
        if (outside > 0) {
            warnings.add(outside + " of " + entries.size() + " headings name a day outside of the period "
                    + period.start() + " to " + period.end());
        }
        return entries;
    }

    private static boolean liesOutside(PrintedDate date, Period period) {
        if (date.first().isPresent()) {
            return !period.contains(date.first().get());
        }
        for (int year = period.start().getYear(); year <= period.end().getYear(); year++) {
            if (new PrintedDate(0, 0, date.firstMonth(), date.firstDay(), date.firstMonth(), date.firstDay(), year)
                    .first()
                    .filter(period::contains)
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static void footnoteWarnings(NoteList notes, List<String> warnings) {
        if (notes.byNumber().isEmpty()) {
            warnings.add("it has no list of footnotes");
        }
        if (!notes.contradicting().isEmpty()) {
            warnings.add("footnote numbers printed before two different texts, of which the first was taken: "
                    + notes.contradicting());
        }
    }

    private static List<Reject> rejects(String text, List<Piece> pieces) {
        List<Reject> rejects = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.REJECT) {
                Span span = new Span(piece.start(), piece.end());
                rejects.add(new Reject(span, span.of(text), piece.reason()));
            }
        }
        return rejects;
    }
}
