package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.khronika.model.Charge;
import org.khronika.model.Citation;
import org.khronika.model.DateMention;
import org.khronika.model.Entry;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Footnote;
import org.khronika.model.HeadingDate;
import org.khronika.model.Mention;
import org.khronika.model.Sanction;

/** Reads the entries of one report; an entry's result depends on its report and the reference data alone. */
public final class ReportExtractor {
    private final EntryExtractor extractor;
    private final List<EntryText> texts;
    private final SortedMap<Integer, Footnote> footnotes;
    private final DateExtractor dates;
    private final NameReader names;

    ReportExtractor(
            EntryExtractor extractor,
            List<EntryText> texts,
            SortedMap<Integer, Footnote> footnotes,
            DateExtractor dates,
            NameReader names) {
        this.extractor = extractor;
        this.texts = List.copyOf(texts);
        this.footnotes = footnotes;
        this.dates = dates;
        this.names = names;
    }

    /**
     * All that can be read in an entry of this report.
     *
     * @throws IllegalArgumentException where it is none of its entries
     */
    public ExtractedEntry extract(Entry entry) {
        EntryText text = text(entry);
        Optional<HeadingDate> headingDate = entry.date();
        PlaceReading place = extractor.places().read(text, headingDate);
        List<Mention> named = names.read(text);
        CueText units = CueText.of(text, named);
        Words words = new Words(text);
        LawReading law = extractor.laws().read(words, named, units);
        Reading<Charge> charges = extractor.charges().read(law);
        Reading<Sanction> sanctions = extractor.sanctions().read(law, charges.values());
        List<Mention> mentions = extractor.roles().read(units, named, charges.values(), sanctions.values());
        Reading<DateMention> told = extractor.dates().read(words, headingDate, dates.read(entry));
        List<Citation> citations = extractor.citations().read(text, footnotes);
        List<String> warnings = new ArrayList<>(dates.warnings(entry));
        warnings.addAll(place.warnings());
        warnings.addAll(charges.warnings());
        warnings.addAll(sanctions.warnings());
        warnings.addAll(told.warnings());
        return new ExtractedEntry(
                entry,
                dates.read(entry),
                place.place(),
                place.facility(),
                mentions,
                charges.values(),
                sanctions.values(),
                citations,
                extractor.types().read(units, charges.values(), sanctions.values()),
                warnings,
                extractor.slugs().read(mentions, citations),
                told.values());
    }

    /** The entry cut into tokens, as it was when the report's names were looked for. */
    private EntryText text(Entry entry) {
        EntryText text = entry.ordinal() > texts.size() ? null : texts.get(entry.ordinal() - 1);
        if (text == null || !text.text().equals(entry.text())) {
            throw new IllegalArgumentException("the report has no such entry " + entry.ordinal());
        }
        return text;
    }
}
