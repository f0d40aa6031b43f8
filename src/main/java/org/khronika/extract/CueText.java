package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import org.khronika.model.Mention;
import org.khronika.model.Span;
import org.khronika.reference.WordFilter;

/**
 * An entry's tokens without its citation marks and with every written name as one unit, so that a phrase can be matched around persons; several persons named in a
 * row ("A, B and C") are one unit too, for what is told of one is told of all.
 *
 * @param units in order
 * @param present the words of the units, to tell quickly which phrases cannot be here
 */
record CueText(List<Unit> units, WordFilter present) {
    CueText {
        units = List.copyOf(units);
    }

    /** What a unit is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        PERSON
    }

    /**
     * A token or the names of one or several persons.
     *
     * @param kind what it is
     * @param word in lower case, apostrophes straight, ё written е; empty for persons
     * @param capitalised whether it is a word with a capital
     * @param span where it stands
     * @param sentence number of its sentence
     * @param persons numbers of the persons, empty for tokens
     */
    record Unit(Kind kind, String word, boolean capitalised, Span span, int sentence, List<Integer> persons) {
        Unit {
            persons = List.copyOf(persons);
        }

        boolean isPerson() {
            return kind == Kind.PERSON;
        }

        boolean is(char mark) {
            return kind == Kind.MARK && word.charAt(0) == mark;
        }

        /** Whether it is a quotation mark. */
        boolean quotes() {
            return kind == Kind.MARK && "“”«»„‟\"".indexOf(word.charAt(0)) >= 0;
        }
    }

    private record Place(Span span, int person) {}

    static CueText of(EntryText text, List<Mention> mentions) {
        List<Place> places = places(mentions);
        List<Unit> units = new ArrayList<>(text.tokens().size());
        int sentence = 0;
        int place = 0;
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (sentence + 1 < text.sentences().size()
                    && text.sentences().get(sentence + 1).start() <= token.start()) {
                sentence++;
            }
            while (place < places.size() && places.get(place).span().end() <= token.start()) {
                place++;
            }
            if (place < places.size() && places.get(place).span().overlaps(token.span())) {
                Place at = places.get(place);
                units.add(new Unit(Kind.PERSON, "", false, at.span(), sentence, List.of(at.person())));
                while (i + 1 < tokens.size()
                        && tokens.get(i + 1).start() < at.span().end()) {
                    i++;
                }
                place++;
            } else if (isCitation(tokens, i)) {
                i += 2;
            } else {
                String word = token.isWord() ? token.folded() : token.text();
                units.add(new Unit(kind(token), word, token.isCapitalised(), token.span(), sentence, List.of()));
            }
        }
        return new CueText(joined(units), present(text));
    }

    private static WordFilter present(EntryText text) {
        WordFilter present = new WordFilter();
        for (Token token : text.tokens()) {
            present.add(token.isWord() ? token.folded() : token.text());
        }
        return present;
    }

    /** Whether a citation mark, "[12]", starts there: it is no part of what the entry says. */
    private static boolean isCitation(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is('[')
                && tokens.get(i + 1).isNumber()
                && tokens.get(i + 2).is(']');
    }

    private static Kind kind(Token token) {
        return token.isWord() ? Kind.WORD : token.isNumber() ? Kind.NUMBER : Kind.MARK;
    }

    /** Every place of every form in order; of two that overlap the earlier, then the longer. */
    private static List<Place> places(List<Mention> mentions) {
        List<Place> all = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Span span : mention.spans()) {
                all.add(new Place(span, mention.person()));
            }
        }
        all.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        List<Place> kept = new ArrayList<>();
        for (Place place : all) {
            if (kept.isEmpty()
                    || kept.get(kept.size() - 1).span().end() <= place.span().start()) {
                kept.add(place);
            }
        }
        return kept;
    }

    /** Joins persons named in a row, with commas, "and" or short brackets between them. */
    private static List<Unit> joined(List<Unit> units) {
        List<Unit> out = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.isPerson()) {
                out.add(unit);
                continue;
            }
            List<Integer> persons = new ArrayList<>(unit.persons());
            int end = unit.span().end();
            int next = nextInRow(units, i);
            while (next > 0) {
                persons.addAll(units.get(next).persons());
                end = units.get(next).span().end();
                i = next;
                next = nextInRow(units, i);
            }
            out.add(new Unit(Kind.PERSON, "", false, new Span(unit.span().start(), end), unit.sentence(), persons));
        }
        return out;
    }

    private static int nextInRow(List<Unit> units, int from) {
        int at = bracketEnd(units, from + 1);
        boolean joint = false;
        while (at < units.size()
                && (units.get(at).is(',') || isAnd(units.get(at).word()))) {
            joint = true;
            at++;
        }
        return joint
                        && at < units.size()
                        && units.get(at).isPerson()
                        && units.get(at).sentence() == units.get(from).sentence()
                ? at
                : -1;
    }

    private static boolean isAnd(String word) {
        return word.equals("and") || word.equals("и") || word.equals("&");
    }

    /** Behind a bracket of at most five words that opens at {@code at}, else {@code at}. */
    private static int bracketEnd(List<Unit> units, int at) {
        if (at < units.size() && units.get(at).is('(')) {
            for (int i = at + 1; i < units.size() && i < at + 7; i++) {
                if (units.get(i).is(')')) {
                    return i + 1;
                }
            }
        }
        return at;
    }
}
