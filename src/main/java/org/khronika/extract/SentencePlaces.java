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
    /** What stands farther behind does not plainly tell the place, and a line without full stops must not be slow. */
    private static final int LONGEST = 200;

    private final PlacePhrase phrases;
    private final HeadingPlaces headings;
    private final PlaceWords words;
    private final ManyPlaces manyPlaces;
    private final PlaceList lists;
    private final InstitutionPlaces institutions;

    SentencePlaces(PlacePhrase phrases, HeadingPlaces headings, PlaceWords words) {
        this.phrases = phrases;
        this.headings = headings;
        this.words = words;
        this.manyPlaces = new ManyPlaces(phrases, words);
        this.lists = new PlaceList(phrases, words);
        this.institutions = new InstitutionPlaces(phrases, headings, lists, words);
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
        int sentence = text.sentenceAt(tokens.get(from).start());
        int end = Math.min(
                from + LONGEST, text.tokenAt(text.sentences().get(sentence).end()));
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
            if (at > from && token.isWord() && words.is(token.folded(), Use.RELATIVE)) {
                at = behindClause(tokens, at, end) - 1;
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
        if (!token.isWord() && !token.isNumber()) {
            return Found.NOTHING;
        }
        Optional<PlaceUnit> many = manyPlaces.read(text, at, end);
        if (many.isPresent()) {
            return new Found(List.of(many.get()), false, "place.sentence.many");
        }
        if (words.is(token.folded(), Use.PREPOSITION)) {
            return locative(text, at);
        }
        if (words.is(token.folded(), Use.INSTITUTION) || at < from + 3 && words.is(token.folded(), Use.INHABITANT)) {
            Found of = institutions.of(text, at, from);
            if (!of.units().isEmpty()) {
                return of;
            }
        }
        boolean inner = at > from && words.is(tokens.get(at - 1).folded(), Use.JOINER);
        if (token.isCapitalised() && !inner) {
            return institutions.at(text, at);
        }
        return Found.NOTHING;
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
            boolean event = at > 0 && words.is(tokens.get(at - 1).folded(), Use.EVENT);
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
        return lists.read(text, unit, "place.sentence.in");
    }

    /** "in Abay Street", "in Astana Hall": the name goes on and is another thing's. */
    private boolean goesOnAsName(List<Token> tokens, PlaceUnit unit) {
        Token next = tokens.get(unit.to());
        return next.isCapitalised()
                && !headings.isInstitution(tokens, unit.to())
                && words.is(unit.form(), Use.PERSON_NAME);
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

    /** The token behind a relative clause: that after its comma, or the end. */
    private static int behindClause(List<Token> tokens, int at, int end) {
        int i = at;
        while (i < end && !tokens.get(i).is(',')) {
            i++;
        }
        return Math.min(i + 1, end);
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
                && !words.is(tokens.get(unit.to()).folded(), Use.HARD_STOP)
                && !words.is(tokens.get(unit.to()).folded(), Use.AND)
                && !words.is(unit.form(), Use.PERSON_NAME)
                && !headings.isInstitution(tokens, unit.to());
    }

    private boolean stops(Token token, boolean inner) {
        return token.is(':')
                || token.is(';')
                || inner
                        && token.isWord()
                        && (words.is(token.folded(), Use.HARD_STOP) || words.is(token.folded(), Use.SOFT_STOP));
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
