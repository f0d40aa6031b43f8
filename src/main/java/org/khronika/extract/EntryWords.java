package org.khronika.extract;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.model.Mention;
import org.khronika.reference.CueWords;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;
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
        features.walk(units, zones.of(units, Quotes.in(units)), into(found));
        return found;
    }

    /**
     * The features of the words around each person named in an entry.
     *
     * @param text the entry's
     * @param mentions the persons named in it
     * @return by the number of the person, each as its kind, a tab and its words
     */
    public SortedMap<Integer, SortedSet<String>> ofPersons(String text, List<Mention> mentions) {
        CueText units = CueText.of(cutter.cut(text), mentions);
        SortedMap<Integer, SortedSet<String>> persons = new TreeMap<>();
        for (int i = 0; i < units.units().size(); i++) {
            for (int person : units.units().get(i).persons()) {
                features.around(units, i, person, into(persons.computeIfAbsent(person, k -> new TreeSet<>())));
            }
        }
        return persons;
    }

    private static WordFeatures.Taker into(Set<String> found) {
        return (kind, word, next, unit) -> {
            String words = kind == WordWeights.Kind.PAIR ? word.name() + " " + next.name() : word.name();
            if (!word.name().isEmpty() && !next.name().isEmpty()) {
                found.add(kind.label() + "\t" + words);
            }
        };
    }
}
