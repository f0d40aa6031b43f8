package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights.Kind;
import org.khronika.reference.Zone;
import org.khronika.reference.ZoneSet;

/** Walks over an entry and tells each feature of its words; what is learnt from and what is judged by is told by this one walk. */
final class WordFeatures {
    private static final String NUMBER = "0";
    private static final String PERSON = "@person";
    private static final String NAME = "@name";
    private static final String UNKNOWN = "@unknown";

    private final WordClasses classes;

    WordFeatures(WordClasses classes) {
        this.classes = classes;
    }

    /** Takes the features of an entry, one after the other; the same one may come again. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param kind what it looks at
         * @param word a stem, a class, or a mark as the first of a pair
         * @param next the second of a pair, else empty
         * @param unit number of the unit it stands at, or starts at
         */
        void take(Kind kind, String word, String next, int unit);
    }

    /**
     * Tells the features of {@code text} to {@code taker}.
     *
     * @param zones the passages of each unit
     * @return how many words of the text are known
     */
    int walk(CueText text, ZoneSet[] zones, Taker taker) {
        List<CueText.Unit> units = text.units();
        int known = 0;
        String before = "";
        for (int i = 0; i < units.size(); i++) {
            CueText.Unit unit = units.get(i);
            Optional<WordClasses.Word> word =
                    unit.kind() == CueText.Kind.WORD ? classes.of(unit.word()) : Optional.empty();
            if (word.isPresent()) {
                known++;
                alone(word.get(), zones[i], i, taker);
            }
            String symbol = word.isPresent() ? word.get().stem() : symbol(unit);
            if (i > 0 && units.get(i - 1).sentence() == unit.sentence()) {
                taker.take(Kind.PAIR, before, symbol, i - 1);
            }
            before = symbol;
        }
        return known;
    }

    private static void alone(WordClasses.Word word, ZoneSet zones, int at, Taker taker) {
        taker.take(Kind.ANYWHERE, word.stem(), "", at);
        taker.take(
                zones.has(Zone.QUOTE) ? Kind.QUOTED : zones.has(Zone.DESCRIPTION) ? Kind.DESCRIBED : Kind.TOLD,
                word.stem(),
                "",
                at);
        for (int i = 0; i < word.classes().size(); i++) {
            taker.take(Kind.CLASS, word.classes().get(i), "", at);
        }
    }

    private static String symbol(CueText.Unit unit) {
        return switch (unit.kind()) {
            case PERSON -> PERSON;
            case NUMBER -> NUMBER;
            case WORD -> unit.capitalised() ? NAME : UNKNOWN;
            case MARK -> unit.quotes() ? "\"" : unit.word();
        };
    }
}
