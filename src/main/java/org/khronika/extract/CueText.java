package org.khronika.extract;

import java.util.ArrayList;
import java.util.Collections;
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
     * @param token what stands there; where it is names, all of them as one word without letters
     * @param sentence number of its sentence
     * @param persons numbers of the persons, empty for tokens
     */
    record Unit(Token token, int sentence, List<Integer> persons) {
        private static Unit of(Span names, int sentence, List<Integer> persons) {
            return new Unit(new Token(Token.Kind.WORD, names.start(), names.end(), "", ""), sentence, persons);
        }

        Kind kind() {
            if (isPerson()) {
                return Kind.PERSON;
            }
            return switch (token.kind()) {
                case WORD -> Kind.WORD;
                case NUMBER -> Kind.NUMBER;
                case MARK -> Kind.MARK;
            };
        }

        /** In lower case, apostrophes straight, ё written е; empty for persons. */
        String word() {
            return cueWord(token);
        }

        /** Whether it is a word with a capital. */
        boolean capitalised() {
            return !isPerson() && token.isCapitalised();
        }

        /** Where it starts in the text. */
        int start() {
            return token.start();
        }

        /** Where it ends in the text. */
        int end() {
            return token.end();
        }

        /** Where it stands. */
        Span span() {
            return token.span();
        }

        boolean isPerson() {
            return !persons.isEmpty();
        }

        boolean is(char mark) {
            return token.kind() == Token.Kind.MARK && token.text().charAt(0) == mark;
        }

        /** Whether it is a quotation mark. */
        boolean quotes() {
            return token.kind() == Token.Kind.MARK
                    && "“”«»„‟\"".indexOf(token.text().charAt(0)) >= 0;
        }
    }

    private record Place(Span span, int person) {}

    static CueText of(EntryText text, List<Mention> mentions) {
        List<Place> places = places(mentions);
        List<Token> tokens = text.tokens();
        List<Unit> units = new ArrayList<>(tokens.size());
        WordFilter present = new WordFilter();
        int sentence = 0;
        int place = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            present.add(cueWord(token));
            while (sentence + 1 < text.sentences().size()
                    && text.sentences().get(sentence + 1).start() <= token.start()) {
                sentence++;
            }
            while (place < places.size() && places.get(place).span().end() <= token.start()) {
                place++;
            }
            if (place < places.size() && places.get(place).span().start() < token.end()) {
                Place at = places.get(place);
                units.add(Unit.of(at.span(), sentence, List.of(at.person())));
                while (i + 1 < tokens.size()
                        && tokens.get(i + 1).start() < at.span().end()) {
                    i++;
                    present.add(cueWord(tokens.get(i)));
                }
                place++;
            } else if (isCitation(tokens, i)) {
                present.add(cueWord(tokens.get(i + 1)));
                present.add(cueWord(tokens.get(i + 2)));
                i += 2;
            } else {
                units.add(new Unit(token, sentence, List.of()));
            }
        }
        join(units);
        return new CueText(Collections.unmodifiableList(units), present);
    }

    private static String cueWord(Token token) {
        return token.isWord() ? token.folded() : token.text();
    }

    /** Whether a citation mark, "[12]", starts there: it is no part of what the entry says. */
    private static boolean isCitation(List<Token> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is('[')
                && tokens.get(i + 1).isNumber()
                && tokens.get(i + 2).is(']');
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
    private static void join(List<Unit> units) {
        int kept = 0;
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            int next = unit.isPerson() ? nextInRow(units, i) : -1;
            if (next > 0) {
                List<Integer> persons = new ArrayList<>(unit.persons());
                while (next > 0) {
                    persons.addAll(units.get(next).persons());
                    i = next;
                    next = nextInRow(units, i);
                }
                Span names = new Span(unit.start(), units.get(i).end());
                unit = Unit.of(names, unit.sentence(), List.copyOf(persons));
            }
            units.set(kept, unit);
            kept++;
        }
        units.subList(kept, units.size()).clear();
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
