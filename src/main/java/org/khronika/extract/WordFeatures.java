package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordClasses.Symbol;
import org.khronika.reference.WordWeights.Kind;
import org.khronika.reference.Zone;
import org.khronika.reference.ZoneSet;

/** Walks over an entry and tells each feature of its words; what is learnt from and what is judged by is told by this one walk. */
final class WordFeatures {
    /** So many words before and behind a name are looked at. */
    private static final int WINDOW = 6;
    /** A sentence is looked at so far from the name: text without full stops may go on for ever. */
    private static final int FARTHEST = 60;

    private final WordClasses classes;
    private final Symbol person;
    private final Symbol same;
    private final Symbol number;
    private final Symbol name;
    private final Symbol unknown;
    private final Symbol quote;

    WordFeatures(WordClasses classes) {
        this.classes = classes;
        this.person = classes.mark(WordClasses.PERSON);
        this.same = classes.mark(WordClasses.SAME);
        this.number = classes.mark(WordClasses.NUMBER);
        this.name = classes.mark(WordClasses.NAME);
        this.unknown = classes.mark(WordClasses.UNKNOWN);
        this.quote = classes.mark(WordClasses.QUOTE);
    }

    /** Takes the features of an entry, one after the other; the same one may come again. */
    @FunctionalInterface
    interface Taker {
        /**
         * @param kind what it looks at; a pair is {@code word} before {@code next}
         * @param word a stem, a class or a mark
         * @param next the second of a pair, else {@code word} again
         * @param unit number of the unit it stands at, or starts at
         */
        void take(Kind kind, Symbol word, Symbol next, int unit);
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
        Symbol before = unknown;
        for (int i = 0; i < units.size(); i++) {
            CueText.Unit unit = units.get(i);
            Optional<WordClasses.Word> word = word(unit);
            if (word.isPresent()) {
                known++;
                alone(word.get(), zones[i], i, taker);
            }
            Symbol symbol = word.isPresent() ? word.get().stem() : symbol(unit);
            if (i > 0 && units.get(i - 1).sentence() == unit.sentence()) {
                taker.take(Kind.PAIR, before, symbol, i - 1);
            }
            before = symbol;
        }
        return known;
    }

    /**
     * Tells the features of the words around a name to {@code taker}: those shortly before and behind it, and those of its sentence.
     *
     * @param named number of the unit that names the person
     * @param who number of the person
     * @return how many of these words are known
     */
    int around(CueText text, int named, int who, Taker taker) {
        List<CueText.Unit> units = text.units();
        int sentence = units.get(named).sentence();
        int known = 0;
        int end = Math.min(units.size(), named + FARTHEST + 1);
        for (int at = Math.max(0, named - FARTHEST); at < end; at++) {
            if (at != named && units.get(at).sentence() == sentence && beside(units, at, named, who, taker)) {
                known++;
            }
        }
        return known;
    }

    /** Tells of the unit at {@code at} for a name at {@code named}; whether it is a known word. */
    private boolean beside(List<CueText.Unit> units, int at, int named, int who, Taker taker) {
        CueText.Unit unit = units.get(at);
        Optional<WordClasses.Word> word = word(unit);
        if (word.isPresent()) {
            taker.take(Kind.SENTENCE, word.get().stem(), word.get().stem(), at);
        }
        if (Math.abs(at - named) > WINDOW) {
            return word.isPresent();
        }
        Kind side = at < named ? Kind.BEFORE : Kind.BEHIND;
        if (word.isPresent()) {
            taker.take(side, word.get().stem(), word.get().stem(), at);
            List<Symbol> of = word.get().classes();
            for (int i = 1; i < of.size(); i++) {
                taker.take(side, of.get(i), of.get(i), at);
            }
        } else {
            Symbol mark = unit.persons().contains(who) ? same : symbol(unit);
            taker.take(side, mark, mark, at);
        }
        return word.isPresent();
    }

    private Optional<WordClasses.Word> word(CueText.Unit unit) {
        return unit.kind() == CueText.Kind.WORD ? classes.of(unit.word()) : Optional.empty();
    }

    private static void alone(WordClasses.Word word, ZoneSet zones, int at, Taker taker) {
        taker.take(Kind.ANYWHERE, word.stem(), word.stem(), at);
        taker.take(
                zones.has(Zone.QUOTE) ? Kind.QUOTED : zones.has(Zone.DESCRIPTION) ? Kind.DESCRIBED : Kind.TOLD,
                word.stem(),
                word.stem(),
                at);
        for (int i = 0; i < word.classes().size(); i++) {
            taker.take(Kind.CLASS, word.classes().get(i), word.classes().get(i), at);
        }
    }

    private Symbol symbol(CueText.Unit unit) {
        return switch (unit.kind()) {
            case PERSON -> person;
            case NUMBER -> number;
            case WORD -> unit.capitalised() ? name : unknown;
            case MARK -> unit.quotes() ? quote : classes.mark(unit.word());
        };
    }
}
