package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/**
 * Reads that something happened in several places that are not named, or everywhere: "in various cities of Kazakhstan", "in
 * three towns", "rallies were held across the country". Such give the country alone (gold/GUIDELINES.md, "Places and charges").
 */
final class ManyPlaces {
    private static final String HOME = "Kazakhstan";
    private static final int NEAR = 5;

    private final PlacePhrase phrases;
    private final PlaceWords words;

    ManyPlaces(PlacePhrase phrases, PlaceWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    /** The country meant where such words start at the token. */
    Optional<PlaceUnit> read(EntryText text, int at, int end) {
        List<Token> tokens = text.tokens();
        Token token = tokens.get(at);
        if (words.is(token.folded(), Use.ACROSS)) {
            return happened(tokens, at) ? country(text, at, at + 1, end, false) : Optional.empty();
        }
        int places = at;
        if (token.isNumber() || words.is(token.folded(), Use.MANY) || words.is(token.folded(), Use.NUMERAL)) {
            places++;
            if (places + 1 < end
                    && !words.is(tokens.get(places).folded(), Use.MANY_PLACES)
                    && tokens.get(places).isWord()
                    && !tokens.get(places).isCapitalised()) {
                places++;
            }
        } else if (!isPlain(tokens, at)) {
            return Optional.empty();
        }
        if (places >= end || !words.is(tokens.get(places).folded(), Use.MANY_PLACES)) {
            return Optional.empty();
        }
        return country(text, at, places + 1, end, places > at && located(tokens, at));
    }

    /** "in cities of …": the plural itself, behind a preposition. */
    private boolean isPlain(List<Token> tokens, int at) {
        return words.is(tokens.get(at).folded(), Use.MANY_PLACES) && located(tokens, at);
    }

    private boolean located(List<Token> tokens, int at) {
        int before = at - 1;
        if (before > 0 && words.is(tokens.get(before).folded(), Use.ARTICLE)) {
            before--;
        }
        return before >= 0
                && (words.is(tokens.get(before).folded(), Use.PREPOSITION)
                        || words.is(tokens.get(before).folded(), Use.ACROSS));
    }

    private boolean happened(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - NEAR); i < at; i++) {
            if (words.is(tokens.get(i).folded(), Use.EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** The country that the words from {@code next} name; home where {@code bare} and they name none. */
    private Optional<PlaceUnit> country(EntryText text, int from, int next, int end, boolean bare) {
        List<Token> tokens = text.tokens();
        int at = next;
        while (at < end
                && at < next + 3
                && (words.is(tokens.get(at).folded(), Use.JOINER)
                        || words.is(tokens.get(at).folded(), Use.PREPOSITION)
                        || words.is(tokens.get(at).folded(), Use.ACROSS)
                        || words.is(tokens.get(at).folded(), Use.ARTICLE))) {
            at++;
        }
        if (at < end
                && words.is(tokens.get(at).folded(), Use.THE_COUNTRY)
                && !tokens.get(at).isCapitalised()) {
            return Optional.of(home(tokens, from, at + 1));
        }
        if (at < end) {
            Optional<PlaceUnit> named =
                    phrases.read(text, at).filter(unit -> unit.known() && unit.is(PlaceUnit.Kind.COUNTRY));
            if (named.isPresent()) {
                return named;
            }
        }
        return bare && at == next ? Optional.of(home(tokens, from, next)) : Optional.empty();
    }

    private static PlaceUnit home(List<Token> tokens, int from, int to) {
        Span span = new Span(tokens.get(from).start(), tokens.get(to - 1).end());
        return new PlaceUnit(PlaceUnit.Kind.COUNTRY, HOME, true, false, false, true, true, from, to, span);
    }
}
