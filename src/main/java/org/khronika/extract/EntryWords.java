package org.khronika.extract;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.khronika.model.Mention;
import org.khronika.reference.CueWords;
import org.khronika.reference.WordClasses;
import org.khronika.reference.ZoneCues;

/** Tells the features of an entry's words by name, for a model that is to be fitted to them. Immutable. */
public final class EntryWords {
    private final EntryText.Cutter cutter = EntryText.Cutter.load();
    private final Zones zones = new Zones(ZoneCues.load(), CueWords.load());
    private final WordFeatures features = new WordFeatures(WordClasses.load());

    /**
     * The features of an entry.
     *
     * @param text the entry's
     * @param mentions the persons named in it
     * @return each as its kind, a tab and its words, as in the tables of weights
     */
    public SortedSet<String> of(String text, List<Mention> mentions) {
        CueText units = CueText.of(cutter.cut(text), mentions);
        SortedSet<String> found = new TreeSet<>();
        features.walk(
                units,
                zones.of(units, Quotes.in(units)),
                (kind, word, next, unit) ->
                        found.add(kind.label() + "\t" + (next.isEmpty() ? word : word + " " + next)));
        return found;
    }
}
