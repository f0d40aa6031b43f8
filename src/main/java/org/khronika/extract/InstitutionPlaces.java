package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.reference.PlaceKey;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/** Reads the place in the name of the court or office that acted. */
final class InstitutionPlaces {
    private static final int FAR = 8;

    private final PlacePhrase phrases;
    private final HeadingPlaces headings;
    private final PlaceList lists;
    private final PlaceWords words;

    InstitutionPlaces(PlacePhrase phrases, HeadingPlaces headings, PlaceList lists, PlaceWords words) {
        this.phrases = phrases;
        this.headings = headings;
        this.lists = lists;
        this.words = words;
    }

    /** "the Keles District Court of the Turkestan region", "Atyrau Court No. 2", "the Almaty city akimat". */
    SentencePlaces.Found at(EntryText text, int at) {
        Optional<PlaceUnit> read = phrases.read(text, at);
        if (read.isEmpty() || !read.get().known() || read.get().is(PlaceUnit.Kind.COUNTRY)) {
            return SentencePlaces.Found.NOTHING;
        }
        PlaceUnit unit = read.get();
        List<Token> tokens = text.tokens();
        if (!headings.isInstitution(tokens, unit.to())) {
            return SentencePlaces.Found.NOTHING;
        }
        List<PlaceUnit> units = new ArrayList<>();
        boolean regional = unit.to() < tokens.size()
                && words.is(tokens.get(unit.to()).folded(), Use.REGIONAL_ADJECTIVE)
                && !unit.qualified();
        units.add(regional ? asRegion(unit) : unit);
        int office = joiner(tokens, unit.to());
        if (office < tokens.size() && words.is(tokens.get(office).folded(), Use.JOINER)) {
            phrases.read(text, office + 1)
                    .filter(PlaceUnit::known)
                    .filter(outer -> !outer.is(PlaceUnit.Kind.COUNTRY))
                    .ifPresent(units::add);
        }
        return new SentencePlaces.Found(units, false, "place.sentence.institution");
    }

    /** "Akim of Almaty", "the akimats of Almaty, Astana and Pavlodar", "the regional court of Akmola". */
    SentencePlaces.Found of(EntryText text, int at, int from) {
        List<Token> tokens = text.tokens();
        int joiner = joiner(tokens, at + 1);
        if (joiner >= tokens.size()) {
            return SentencePlaces.Found.NOTHING;
        }
        boolean of = words.is(tokens.get(joiner).folded(), Use.JOINER);
        boolean genitive = tokens.get(joiner).isCapitalised()
                && PlaceKey.isCyrillic(tokens.get(joiner).text());
        if (!of && !genitive) {
            return SentencePlaces.Found.NOTHING;
        }
        Optional<PlaceUnit> read = phrases.read(text, of ? joiner + 1 : joiner);
        if (read.isEmpty() || !read.get().known() || read.get().is(PlaceUnit.Kind.COUNTRY)) {
            return SentencePlaces.Found.NOTHING;
        }
        PlaceUnit unit = read.get();
        boolean regional =
                at > from && words.is(tokens.get(at - 1).folded(), Use.REGIONAL_ADJECTIVE) && !unit.qualified();
        return lists.read(text, regional ? asRegion(unit) : unit, "place.sentence.institution");
    }

    /** The token behind the words of an office ("Court No. 2", "city police department"), where "of" may stand. */
    private int joiner(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + FAR && isOffice(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private boolean isOffice(Token token) {
        return isNumbering(token)
                || words.is(token.folded(), Use.OFFICE)
                || words.is(token.folded(), Use.INSTITUTION)
                || words.is(token.folded(), Use.INSTITUTION_ADJECTIVE);
    }

    private static boolean isNumbering(Token token) {
        return token.isNumber()
                || token.is('.')
                || token.is('№')
                || token.text().equalsIgnoreCase("no");
    }

    private static PlaceUnit asRegion(PlaceUnit unit) {
        return new PlaceUnit(
                PlaceUnit.Kind.REGION,
                unit.form(),
                true,
                true,
                false,
                unit.preposition(),
                unit.bounded(),
                unit.from(),
                unit.to(),
                unit.span());
    }
}
