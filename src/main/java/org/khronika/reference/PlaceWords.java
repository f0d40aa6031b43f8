package org.khronika.reference;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The words that stand around a place's name, each with its uses. Immutable. */
public final class PlaceWords {
    /** What a word is good for. */
    public enum Use {
        SETTLEMENT,
        SETTLEMENT_MARK,
        CITY,
        REGION,
        DISTRICT,
        PREPOSITION,
        ARTICLE,
        JOINER,
        AND,
        WEEKDAY,
        INSTITUTION,
        INSTITUTION_ADJECTIVE,
        REGIONAL_ADJECTIVE,
        OFFICE,
        HARD_STOP,
        SOFT_STOP,
        RELATIVE,
        MANY,
        MANY_PLACES,
        NUMERAL,
        THE_COUNTRY,
        CAPITAL,
        INHABITANT,
        ACROSS,
        PERSON_TITLE,
        AUXILIARY,
        NOT_PLACE,
        PERSON_ENDING,
        FACILITY_NOUN,
        FACILITY_WORD,
        EVENT,
        PERSON_NAME
    }

    private final Map<String, Set<Use>> uses;
    private final Map<Use, SortedSet<String>> words;

    private PlaceWords(Map<String, Set<Use>> uses, Map<Use, SortedSet<String>> words) {
        this.uses = uses;
        this.words = words;
    }

    /**
     * Reads {@code place-words.tsv}.
     *
     * @throws IllegalStateException where the table is missing or malformed
     */
    public static PlaceWords load() {
        Map<String, Set<Use>> uses = new HashMap<>();
        Map<Use, SortedSet<String>> words = new EnumMap<>(Use.class);
        for (ReferenceTable.Row row : ReferenceTable.load("place-words.tsv").rows()) {
            Use use = Use.valueOf(row.get("use").toUpperCase(Locale.ROOT).replace('-', '_'));
            words.computeIfAbsent(use, k -> new TreeSet<>()).add(row.get("word"));
            uses.computeIfAbsent(row.get("word").toLowerCase(Locale.ROOT), k -> EnumSet.noneOf(Use.class))
                    .add(use);
        }
        return new PlaceWords(uses, words);
    }

    /** Whether the word, in whatever case, has that use; a typographic apostrophe counts as a plain one. */
    public boolean is(String word, Use use) {
        Set<Use> found = uses.get(word.toLowerCase(Locale.ROOT).replace('’', '\''));
        return found != null && found.contains(use);
    }

    /** All words of that use, sorted. */
    public SortedSet<String> all(Use use) {
        return words.getOrDefault(use, new TreeSet<>());
    }
}
