package org.khronika.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what a capitalised word beside them is, from {@code name-words.tsv}. */
public final class NameWords {
    /** What a word tells. */
    public enum Use {
        /** Stands before a name or in an apposition behind it ("journalist"). */
        TITLE,
        /** Stands behind a name ("said"). */
        PREDICATE,
        /** The capitalised words before it name a street, an institution or a publication ("Street"). */
        THING_AFTER,
        /** The capitalised words behind it name a thing ("newspaper"). */
        THING_BEFORE,
        /** Something carries the name that follows ("named after"). */
        DEDICATION,
        /** A name follows ("by the name of"). */
        NAMING,
        /** A place follows ("near"). */
        LOCATIVE,
        /** A person often follows ("against"). */
        AGAINST,
        /** What a place is ("city of …"). */
        KIND_OF_PLACE,
        /** A larger place that stands behind a settlement in a heading ("…, Akmola region"). */
        REGION,
        /** Behind the name of a figure of history that streets and villages carry ("Batyr"). */
        HONOURED,
        /** A second name of the same person is near ("passport"). */
        ALIAS,
        /** A lower-case part of a name ("von"). */
        PARTICLE,
        /** A patronymic word of its own ("ogly"). */
        AFFIX,
        /** An initial of several letters ("Zh"). */
        INITIAL,
        /** Never part of a person's name ("January"). */
        OTHER
    }

    private final Map<Use, Set<String>> words;

    private NameWords(Map<Use, Set<String>> words) {
        this.words = words;
    }

    /** @throws IllegalStateException where the table is missing or names an unknown use */
    public static NameWords load() {
        Map<Use, Map<String, Boolean>> read = new EnumMap<>(Use.class);
        for (ReferenceTable.Row row : ReferenceTable.load("name-words.tsv").rows()) {
            Use use = use(row);
            read.computeIfAbsent(use, key -> new HashMap<>())
                    .put(row.get("word").toLowerCase(Locale.ROOT), true);
        }
        Map<Use, Set<String>> words = new EnumMap<>(Use.class);
        for (Use use : Use.values()) {
            words.put(use, new HashSet<>(read.getOrDefault(use, Map.of()).keySet()));
        }
        return new NameWords(words);
    }

    private static Use use(ReferenceTable.Row row) {
        try {
            return Use.valueOf(row.get("use").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.where() + ": unknown use " + row.get("use"), e);
        }
    }

    /** Whether the word, in lower case, has that use. */
    public boolean is(String lower, Use use) {
        return words.get(use).contains(lower);
    }
}
