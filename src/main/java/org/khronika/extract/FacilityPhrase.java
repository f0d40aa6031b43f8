package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Facility;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/** Reads the name of a place of detention that stands as a piece of a heading of its own ("Institution No. 65"). */
final class FacilityPhrase {
    private static final int LONGEST = 18;

    private final PlaceWords words;

    FacilityPhrase(PlaceWords words) {
        this.words = words;
    }

    /**
     * A place of detention with where it ends.
     *
     * @param facility as written, without the article
     * @param to index of the token after its last
     */
    record Found(Facility facility, int to) {}

    /** The place of detention that starts at the token, behind prepositions and articles; empty where there is none. */
    Optional<Found> read(EntryText text, int from) {
        List<Token> tokens = text.tokens();
        int start = from;
        while (start < tokens.size()
                && start < from + 3
                && (words.is(tokens.get(start).folded(), Use.PREPOSITION)
                        || words.is(tokens.get(start).folded(), Use.ARTICLE))) {
            start++;
        }
        boolean named = false;
        int open = 0;
        int at = start;
        while (at < tokens.size() && at < start + LONGEST) {
            Token token = tokens.get(at);
            if (isCode(tokens, at)) {
                named = true;
                at = codeEnd(tokens, at);
                if (goesOnWithoutIt(tokens, at)) {
                    break;
                }
            } else if (token.isNumber()) {
                at++;
                if (goesOnWithoutIt(tokens, at)) {
                    break;
                }
            } else if (token.isWord()) {
                if (words.is(token.folded(), Use.FACILITY_NOUN)) {
                    named = true;
                } else if (!words.is(token.folded(), Use.FACILITY_WORD)
                        && !(named && token.isCapitalised() && !endsAtNumber(tokens, at))) {
                    return Optional.empty();
                }
                at++;
            } else if (named && token.is('(') || open > 0 && token.is(')')) {
                open += token.is('(') ? 1 : -1;
                at++;
            } else if (isInner(tokens, at)) {
                at++;
            } else {
                break;
            }
        }
        if (!named
                || open != 0
                || at == start
                || !ends(tokens, at)
                || !tokens.get(start).isWord()) {
            return Optional.empty();
        }
        Span span = new Span(tokens.get(start).start(), tokens.get(at - 1).end());
        return Optional.of(new Found(new Facility(span.of(text.text()), new Trace(span, "facility.heading")), at));
    }

    /** A mark that belongs to the name: the stop of "No.", "№". */
    private static boolean isInner(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is('.')) {
            String before = at == 0 ? "" : tokens.get(at - 1).text();
            return before.equalsIgnoreCase("no")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isNumber();
        }
        return token.is('№') || token.is('#') || token.is('/');
    }

    /** Capital letters, a hyphen or none, and a number: "EC-166/4", "SI-12", "LA 155/14". */
    private static boolean isCode(List<Token> tokens, int at) {
        Token letters = tokens.get(at);
        if (!letters.isCapitalised()
                || letters.text().length() < 2
                || letters.text().length() > 4) {
            return false;
        }
        boolean hyphen = at + 1 < tokens.size() && tokens.get(at + 1).is('-');
        int number = hyphen ? at + 2 : at + 1;
        return number < tokens.size()
                && tokens.get(number).isNumber()
                && (hyphen
                        || number + 1 < tokens.size() && tokens.get(number + 1).is('/'));
    }

    private static int codeEnd(List<Token> tokens, int at) {
        int end = at + 1;
        if (tokens.get(end).is('-')) {
            end++;
        }
        end++;
        while (end + 1 < tokens.size()
                && (tokens.get(end).is('/') || tokens.get(end).is('-'))
                && tokens.get(end + 1).isNumber()) {
            end += 2;
        }
        return end;
    }

    /** Whether what follows a number is no part of the name: a person's name without a comma, or the town. */
    private boolean goesOnWithoutIt(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return false;
        }
        String word = tokens.get(at).text();
        return words.is(word, Use.PREPOSITION)
                || words.is(word, Use.JOINER)
                || !words.is(word, Use.FACILITY_NOUN)
                        && !words.is(word, Use.FACILITY_WORD)
                        && tokens.get(at).isCapitalised();
    }

    private static boolean endsAtNumber(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).isNumber();
    }

    private boolean ends(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        return token.isWord()
                ? goesOnWithoutIt(tokens, at)
                        && tokens.get(at - 1).text().chars().anyMatch(Character::isDigit)
                : ",:;.)—–“«\"„[-".indexOf(token.text().charAt(0)) >= 0;
    }
}
