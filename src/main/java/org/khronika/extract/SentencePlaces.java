package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/**
 * Reads where an entry happened in its first sentence, for entries whose heading has no place: what names the court or office
 * that acted, or says "in" a town. It stops where somebody's words, wishes or statements begin, for these are about a place
 * and not at it.
 */
final class SentencePlaces {
    private static final int FAR = 6;

    private final PlacePhrase phrases;
    private final HeadingPlaces headings;
    private final PlaceWords words;

    SentencePlaces(PlacePhrase phrases, HeadingPlaces headings, PlaceWords words) {
        this.phrases = phrases;
        this.headings = headings;
        this.words = words;
    }

    /**
     * What a sentence tells.
     *
     * @param units the names that make one place, or several places
     * @param several whether they are several places
     * @param rule the rule that found them
     */
    record Found(List<PlaceUnit> units, boolean several, String rule) {
        static final Found NOTHING = new Found(List.of(), false, "place.none");

        Found {
            units = List.copyOf(units);
        }
    }

    /** Reads the tokens from {@code from} to the end of their sentence. */
    Found read(EntryText text, int from) {
        List<Token> tokens = text.tokens();
        if (from >= tokens.size()) {
            return Found.NOTHING;
        }
        int end = text.tokenAt(
                text.sentences().get(text.sentenceAt(tokens.get(from).start())).end());
        Optional<PlaceUnit> subject = phrases.read(text, from);
        if (subject.isPresent() && isSubject(text, subject.get())) {
            return new Found(List.of(subject.get()), false, "place.sentence.subject");
        }
        int quotes = 0;
        for (int at = from; at < end; at++) {
            Token token = tokens.get(at);
            quotes += quote(token, quotes);
            if (quotes > 0) {
                continue;
            }
            if (stops(token, at > from)) {
                break;
            }
            Found found = at(text, at, from, end);
            if (!found.units().isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    private Found at(EntryText text, int at, int from, int end) {
        List<Token> tokens = text.tokens();
        Token token = tokens.get(at);
        if (token.is('(')) {
            return inBrackets(text, at, end);
        }
        if (!token.isWord()) {
            return Found.NOTHING;
        }
        if (words.is(token.text(), Use.MANY) && manyPlaces(tokens, at, end) > 0) {
            Optional<PlaceUnit> country = phrases.read(text, Math.min(manyPlaces(tokens, at, end) + 1, tokens.size()));
            return country.filter(unit -> unit.is(PlaceUnit.Kind.COUNTRY))
                    .map(unit -> new Found(List.of(unit), false, "place.sentence.many"))
                    .orElse(Found.NOTHING);
        }
        if (words.is(token.text(), Use.PREPOSITION)) {
            return locative(text, at);
        }
        if (words.is(token.text(), Use.INSTITUTION)) {
            Found of = institutionOf(text, at, from);
            if (!of.units().isEmpty()) {
                return of;
            }
        }
        boolean inner = at > from && words.is(tokens.get(at - 1).text(), Use.JOINER);
        if (token.isCapitalised() && !inner) {
            return institutionAt(text, at, from);
        }
        return Found.NOTHING;
    }

    /** "the Keles District Court of the Turkestan region", "Atyrau Court No. 2", "the Almaty city akimat". */
    private Found institutionAt(EntryText text, int at, int from) {
        Optional<PlaceUnit> read = phrases.read(text, at);
        if (read.isEmpty() || !read.get().known() || read.get().is(PlaceUnit.Kind.COUNTRY)) {
            return Found.NOTHING;
        }
        PlaceUnit unit = read.get();
        List<Token> tokens = text.tokens();
        if (!headings.isInstitution(tokens, unit.to())) {
            return Found.NOTHING;
        }
        List<PlaceUnit> units = new ArrayList<>();
        boolean regional = unit.to() < tokens.size()
                && words.is(tokens.get(unit.to()).text(), Use.REGIONAL_ADJECTIVE)
                && !unit.qualified();
        units.add(regional ? asRegion(unit) : unit);
        int office = unit.to();
        while (office < tokens.size()
                && office < unit.to() + FAR
                && !words.is(tokens.get(office).text(), Use.JOINER)) {
            office++;
        }
        if (office < tokens.size() && words.is(tokens.get(office).text(), Use.JOINER)) {
            phrases.read(text, office + 1)
                    .filter(PlaceUnit::known)
                    .filter(outer -> !outer.is(PlaceUnit.Kind.COUNTRY))
                    .ifPresent(units::add);
        }
        return new Found(units, false, "place.sentence.institution");
    }

    /** "Akim of Almaty", "the akimats of Almaty, Astana and Pavlodar", "the regional court of Akmola". */
    private Found institutionOf(EntryText text, int at, int from) {
        List<Token> tokens = text.tokens();
        int joiner = at + 1;
        while (joiner < tokens.size()
                && joiner < at + FAR
                && !words.is(tokens.get(joiner).text(), Use.JOINER)
                && (isNumbering(tokens.get(joiner))
                        || words.is(tokens.get(joiner).text(), Use.OFFICE))) {
            joiner++;
        }
        if (joiner >= tokens.size()) {
            return Found.NOTHING;
        }
        boolean of = words.is(tokens.get(joiner).text(), Use.JOINER);
        boolean genitive = tokens.get(joiner).isCapitalised()
                && org.khronika.reference.PlaceKey.isCyrillic(tokens.get(joiner).text());
        if (!of && !genitive) {
            return Found.NOTHING;
        }
        Optional<PlaceUnit> read = phrases.read(text, of ? joiner + 1 : joiner);
        if (read.isEmpty() || !read.get().known() || read.get().is(PlaceUnit.Kind.COUNTRY)) {
            return Found.NOTHING;
        }
        PlaceUnit unit = read.get();
        boolean regional =
                at > from && words.is(tokens.get(at - 1).text(), Use.REGIONAL_ADJECTIVE) && !unit.qualified();
        return list(text, regional ? asRegion(unit) : unit, "place.sentence.institution");
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

    /** "was arrested in Almaty", "in the Almaty region"; a country abroad only behind a word that says something took place. */
    private Found locative(EntryText text, int at) {
        List<Token> tokens = text.tokens();
        Optional<PlaceUnit> read = phrases.read(text, at);
        if (read.isEmpty() || !read.get().known() && !read.get().qualified()) {
            return Found.NOTHING;
        }
        PlaceUnit unit = read.get();
        if (unit.is(PlaceUnit.Kind.COUNTRY)) {
            boolean event = at > 0 && words.is(tokens.get(at - 1).text(), Use.EVENT);
            boolean home = unit.form().startsWith("Kazakh")
                    || unit.form().equals("RK")
                    || unit.form().startsWith("Казах");
            return event && !home ? new Found(List.of(unit), false, "place.sentence.in") : Found.NOTHING;
        }
        if (!unit.known() && !unit.is(PlaceUnit.Kind.SETTLEMENT)) {
            return Found.NOTHING;
        }
        if (!unit.qualified() && unit.to() < tokens.size() && goesOnAsName(tokens, unit)) {
            return Found.NOTHING;
        }
        return list(text, unit, "place.sentence.in");
    }

    /** "in Abay Street", "in Astana Hall": the name goes on and is another thing's. */
    private boolean goesOnAsName(List<Token> tokens, PlaceUnit unit) {
        Token next = tokens.get(unit.to());
        return next.isCapitalised()
                && !headings.isInstitution(tokens, unit.to())
                && words.is(unit.form(), Use.PERSON_NAME);
    }

    /** A name with what belongs to it: "in Talgar, Almaty region", or further towns: "in Nur-Sultan and Shymkent". */
    private Found list(EntryText text, PlaceUnit first, String rule) {
        List<Token> tokens = text.tokens();
        List<PlaceUnit> units = new ArrayList<>();
        units.add(first);
        PlaceUnit last = first;
        boolean several = false;
        while (units.size() < 20 && last.to() < tokens.size()) {
            int next = last.to();
            boolean joiner = words.is(tokens.get(next).text(), Use.JOINER);
            boolean mark = tokens.get(next).is(',')
                    || tokens.get(next).is('/')
                    || tokens.get(next).is('(');
            boolean and = words.is(tokens.get(next).text(), Use.AND);
            if (!joiner && !mark && !and) {
                break;
            }
            if (mark
                    && next + 1 < tokens.size()
                    && words.is(tokens.get(next + 1).text(), Use.AND)) {
                next++;
                and = true;
            }
            Optional<PlaceUnit> read = phrases.read(text, next + 1);
            if (read.isEmpty() || !read.get().known() || joiner && read.get().is(PlaceUnit.Kind.COUNTRY)) {
                break;
            }
            PlaceUnit more = read.get();
            boolean same = more.is(PlaceUnit.Kind.SETTLEMENT) && first.is(PlaceUnit.Kind.SETTLEMENT);
            if (mark && !and && !more.bounded() && !more.qualified() && same) {
                break;
            }
            several |= same && (and || mark);
            units.add(more);
            last = more;
        }
        return new Found(units, several, rule);
    }

    /** "Surname Name (Almaty)": two such are two places. */
    private Found inBrackets(EntryText text, int at, int end) {
        List<Token> tokens = text.tokens();
        List<PlaceUnit> units = new ArrayList<>();
        int settlements = 0;
        for (int i = at; i < end; i++) {
            if (!tokens.get(i).is('(')) {
                continue;
            }
            int next = i + 1;
            while (next < end) {
                Optional<PlaceUnit> read = phrases.read(text, next);
                if (read.isEmpty()
                        || !read.get().known() && !read.get().qualified()
                        || !read.get().bounded()) {
                    break;
                }
                units.add(read.get());
                settlements += read.get().is(PlaceUnit.Kind.SETTLEMENT) ? 1 : 0;
                next = read.get().to();
                if (next >= end || !tokens.get(next).is(',')) {
                    break;
                }
                next++;
            }
        }
        return settlements == 0 ? Found.NOTHING : new Found(units, settlements > 1, "place.sentence.brackets");
    }

    /** The "of" behind "various cities", or -1. */
    private int manyPlaces(List<Token> tokens, int at, int end) {
        for (int i = at + 1; i < Math.min(at + 4, end); i++) {
            if (words.is(tokens.get(i).text(), Use.MANY_PLACES)) {
                return i + 1 < end && words.is(tokens.get(i + 1).text(), Use.JOINER) ? i + 1 : i;
            }
        }
        return -1;
    }

    /** "Almaty hosts the conference": the town itself begins the sentence. */
    private boolean isSubject(EntryText text, PlaceUnit unit) {
        List<Token> tokens = text.tokens();
        return unit.known()
                && unit.is(PlaceUnit.Kind.SETTLEMENT)
                && !unit.preposition()
                && unit.to() < tokens.size()
                && tokens.get(unit.to()).isWord()
                && !tokens.get(unit.to()).isCapitalised()
                && !words.is(tokens.get(unit.to()).text(), Use.HARD_STOP)
                && !words.is(tokens.get(unit.to()).text(), Use.AND)
                && !words.is(unit.form(), Use.PERSON_NAME)
                && !headings.isInstitution(tokens, unit.to());
    }

    private boolean stops(Token token, boolean inner) {
        return token.is(':')
                || token.is(';')
                || inner
                        && token.isWord()
                        && (words.is(token.text(), Use.HARD_STOP) || words.is(token.text(), Use.SOFT_STOP));
    }

    private static int quote(Token token, int open) {
        if (token.is('“') || token.is('«') || token.is('„')) {
            return 1;
        }
        if (token.is('”') || token.is('»')) {
            return open > 0 ? -1 : 0;
        }
        return token.is('"') ? open > 0 ? -1 : 1 : 0;
    }
}
