package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.HeadingDate;
import org.khronika.model.Place;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.PlaceWords;

/**
 * Reads where an entry happened and the place of detention that its heading names (gold/GUIDELINES.md, "place"): the heading
 * behind or before the date; where that has no place, the first sentence.
 */
public final class PlaceExtractor {
    private final HeadingPlaces headings;
    private final SentencePlaces sentences;
    private final PlaceResolver resolver;

    /** @param gazetteer the places it knows; a place it does not know is found by the heading's form */
    public PlaceExtractor(Gazetteer gazetteer) {
        PlaceWords words = PlaceWords.load();
        PlacePhrase phrases = new PlacePhrase(gazetteer, words);
        headings = new HeadingPlaces(phrases, new FacilityPhrase(words), words);
        sentences = new SentencePlaces(phrases, headings, words);
        resolver = new PlaceResolver(gazetteer, new PlaceKinds(gazetteer));
    }

    /**
     * Reads an entry.
     *
     * @param text the entry
     * @param date where its heading has a date, if it has one
     * @return the place and the place of detention, each only where told
     */
    public PlaceReading read(EntryText text, Optional<HeadingDate> date) {
        int count = text.tokens().size();
        int before = date.map(found -> text.tokenAt(found.span().start())).orElse(0);
        int after = date.map(found -> text.tokenAt(found.span().end())).orElse(0);
        HeadingPlaces.Found heading = headings.read(text, after, count, date.isPresent());
        if (before > 0) {
            HeadingPlaces.Found first = headings.read(text, 0, before, false);
            if (!first.units().isEmpty() && first.end() <= before) {
                heading = new HeadingPlaces.Found(
                        first.units(), first.facility().or(heading::facility), first.joined(), heading.end());
            }
        }
        Place place = resolver.resolve(heading.units(), heading.joined(), "place.heading");
        if (heading.units().isEmpty()) {
            SentencePlaces.Found sentence = sentences.read(text, firstWord(text, heading.end()));
            place = resolver.resolve(sentence.units(), sentence.several(), sentence.rule());
        }
        return new PlaceReading(place, heading.facility(), warnings(heading.units()));
    }

    private static List<String> warnings(List<PlaceUnit> units) {
        List<String> warnings = new ArrayList<>();
        for (PlaceUnit unit : units) {
            if (!unit.known()) {
                warnings.add("place not in the gazetteer: " + unit.form());
            }
        }
        return warnings;
    }

    private static int firstWord(EntryText text, int from) {
        int at = from;
        while (at < text.tokens().size()
                && ",.:;—–-)".indexOf(text.tokens().get(at).text().charAt(0)) >= 0) {
            at++;
        }
        return at;
    }
}
