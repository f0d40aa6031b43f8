package org.khronika.extract;

import java.util.List;
import org.khronika.reference.Occupations;
import org.khronika.reference.Occupations.Mark;

/** The words that belong to a noun and stand before it: "the well-known Kazakh human rights" of "activist". */
final class Modifiers {
    private final List<CueText.Unit> units;
    private final Occupations lexicon;

    Modifiers(List<CueText.Unit> units, Occupations lexicon) {
        this.units = units;
        this.lexicon = lexicon;
    }

    /** The first of the words before the noun that belong to it. */
    int first(int noun) {
        int first = noun;
        while (first > 0 && first > noun - 7) {
            CueText.Unit unit = units.get(first - 1);
            if (unit.sentence() != units.get(noun).sentence() || !isModifier(unit)) {
                break;
            }
            first--;
            if (isArticle(unit.word())) {
                break;
            }
        }
        return first;
    }

    private boolean isModifier(CueText.Unit unit) {
        String word = unit.word();
        if (unit.isPerson() || lexicon.stop(word).isPresent()) {
            return false;
        }
        if (unit.kind() == CueText.Kind.MARK) {
            return unit.quotes() || unit.is('-') || unit.is('\'');
        }
        return unit.kind() == CueText.Kind.NUMBER
                || unit.capitalised()
                || isArticle(word)
                || lexicon.noun(word).isPresent()
                || lexicon.body(word).isPresent()
                || lexicon.is(word, Mark.FORMER)
                || lexicon.is(word, Mark.FOREIGN)
                || lexicon.is(word, Mark.OWN)
                || lexicon.is(word, Mark.RIGHTS)
                || word.endsWith("'s")
                || word.endsWith("-old")
                || word.endsWith("al")
                || word.endsWith("ic")
                || word.endsWith("ous")
                || word.endsWith("ive")
                || word.endsWith("ent")
                || word.endsWith("ary")
                || word.endsWith("ing");
    }

    private static boolean isArticle(String word) {
        return switch (word) {
            case "the", "a", "an", "his", "her", "their", "its" -> true;
            default -> false;
        };
    }
}
