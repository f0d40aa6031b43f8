package org.khronika.extract;

import java.util.List;
import org.khronika.model.Entry;
import org.khronika.model.Report;
import org.khronika.names.NameFolder;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.Occupations;
import org.khronika.reference.OrdinaryWords;
import org.khronika.reference.Statutes;
import org.khronika.reference.TrackingParameters;

/**
 * The extractors of all fields, sharing one load of the reference data. Immutable, and safe for several threads.
 *
 * @param cutter cuts texts into tokens and sentences
 * @param places reads where an entry happened
 * @param names finds the persons named
 * @param laws reads provisions of law and penalties
 * @param charges says whom the provisions are held against
 * @param sanctions says whom the penalties strike
 * @param roles says what each person is in the entry
 * @param types says what happened
 * @param citations reads footnote marks
 * @param dates reads the dates inside the text
 * @param slugs reads names in the addresses cited
 */
public record EntryExtractor(
        EntryText.Cutter cutter,
        PlaceExtractor places,
        NameExtractor names,
        LawReader laws,
        ChargeExtractor charges,
        SanctionExtractor sanctions,
        RoleExtractor roles,
        TypeExtractor types,
        CitationExtractor citations,
        DateMentionExtractor dates,
        SlugNameExtractor slugs) {
    /** With the bundled reference data. */
    public static EntryExtractor load() {
        Gazetteer gazetteer = Gazetteer.load();
        OrdinaryWords ordinary = OrdinaryWords.load();
        NameExtractor names = NameExtractor.load(gazetteer, ordinary);
        NameFolder folder = NameFolder.load();
        return new EntryExtractor(
                EntryText.Cutter.load(ordinary),
                new PlaceExtractor(gazetteer),
                names,
                new LawReader(Statutes.load(), new PersonGenders(names.lexicon(), folder), Occupations.load()),
                new ChargeExtractor(),
                new SanctionExtractor(),
                RoleExtractor.load(),
                TypeExtractor.load(),
                new CitationExtractor(TrackingParameters.load()),
                DateMentionExtractor.load(),
                new SlugNameExtractor(names.lexicon(), folder, names.lexicon().declension()));
    }

    /** Makes ready to read the entries of a report. */
    public ReportExtractor open(Report report) {
        List<EntryText> texts =
                report.entries().stream().map(Entry::text).map(cutter::cut).toList();
        return new ReportExtractor(
                this, texts, report.footnotes(), DateExtractor.forReport(report), names.forReport(texts));
    }
}
