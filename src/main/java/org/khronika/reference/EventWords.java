package org.khronika.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What words say when the texts of two entries are compared: which say nothing, which say the same as others, which are
 * numbers, months or provisions of law, and which mark a further step of a known act. From {@code event-words.tsv}.
 */
public final class EventWords {
    /** What a word is good for. */
    public enum Use {
        /** Says nothing. */
        STOP,
        /** As {@link #STOP}; whoever is named right behind it is named beside somebody else. */
        BESIDE,
        /** Counts as its concept, with its weight. */
        WORD,
        /** As {@link #WORD}; where only one of two entries has it, that one may tell a further step. */
        STEP,
        /** A number written out; the concept is its digits. */
        NUMBER,
        /** "thousand": multiplies the number before it; the concept is the factor in digits. */
        MULTIPLE,
        /** "third"; the concept is its digits. */
        ORDINAL,
        /** A month's name; the concept is its number. */
        MONTH,
        /** "Article": numbers behind it are no amounts. */
        PROVISION
    }

    /**
     * A word's meaning.
     *
     * @param concept what it counts as; empty for stop words and provisions
     * @param weight how much it tells, 1 for a word of ordinary rarity; 0 where it does not count
     */
    public record Meaning(Use use, String concept, double weight) {}

    private static final int SHORTEST_PREFIX = 3;
    private static final int LONGEST_PREFIX = 24;

    private final Map<String, Meaning> words = new HashMap<>();
    private final Map<String, Meaning> prefixes = new HashMap<>();
    private final Map<String, Meaning> phrases = new HashMap<>();
    private final Set<String> phraseStarts = new HashSet<>();

    private EventWords(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            String word = row.get("word");
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT));
            String weight = row.get("weight");
            Meaning meaning = new Meaning(use, row.get("concept"), weight.isEmpty() ? 0 : Double.parseDouble(weight));
            boolean prefix = word.endsWith("*");
            String key = prefix ? word.substring(0, word.length() - 1) : word;
            if (prefix && key.length() < SHORTEST_PREFIX) {
                throw new IllegalStateException(row.where() + ": too short for a beginning: " + word);
            }
            int phrase = key.indexOf('_');
            if (phrase > 0) {
                phraseStarts.add(key.substring(0, phrase));
            }
            Map<String, Meaning> map = prefix ? prefixes : phrase > 0 ? phrases : words;
            if (map.put(key, meaning) != null) {
                throw new IllegalStateException(row.where() + ": " + word + " stands twice");
            }
        }
    }

    /** @throws IllegalStateException where the table is missing or cannot be read */
    public static EventWords load() {
        return new EventWords(ReferenceTable.load("event-words.tsv"));
    }

    /** Whether a phrase of the table starts with that word (lower case). */
    public boolean startsPhrase(String word) {
        return phraseStarts.contains(word);
    }

    /** The meaning of two or three words joined by {@code _}, lower case; empty where the table has none. */
    public Optional<Meaning> ofPhrase(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /** The meaning of a word, lower case: its own, or that of its longest known beginning; empty where the table has none. */
    public Optional<Meaning> of(String word) {
        Meaning whole = words.get(word);
        for (int length = Math.min(word.length(), LONGEST_PREFIX);
                whole == null && length >= SHORTEST_PREFIX;
                length--) {
            whole = prefixes.get(word.substring(0, length));
        }
        return Optional.ofNullable(whole);
    }
}
