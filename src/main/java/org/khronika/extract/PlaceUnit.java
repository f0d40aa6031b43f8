package org.khronika.extract;

import java.util.Locale;
import org.khronika.model.Span;

/**
 * One name of a place with the words that say what kind of place it is ("Zhanaozen city", "the village of Karasu").
 *
 * @param kind what it names
 * @param form the bare name as written, without those words
 * @param known whether the gazetteer has it
 * @param qualified whether a word for its kind stands beside it
 * @param village whether that word says that it is no city
 * @param preposition whether "in" or "at" stands before it
 * @param bounded whether a mark or the end of the text follows, as in a heading
 * @param from index of its first token, prepositions included
 * @param to index of the token after its last
 * @param span from its first to its last character, prepositions left out
 */
record PlaceUnit(
        Kind kind,
        String form,
        boolean known,
        boolean qualified,
        boolean village,
        boolean preposition,
        boolean bounded,
        int from,
        int to,
        Span span) {
    enum Kind {
        SETTLEMENT,
        DISTRICT,
        REGION,
        FOREIGN_REGION,
        COUNTRY;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name of the kind in rules. */
        String label() {
            return label;
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
