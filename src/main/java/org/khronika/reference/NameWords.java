package org.khronika.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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

    /** The uses of a word, a bit each by its ordinal. */
    private final Map<String, Integer> uses = new HashMap<>();
    /** The same for two words, by the first and then the second. */
    private final Map<String, Map<String, Integer>> usesOfTwo = new HashMap<>();

    private NameWords(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            String word = row.get("word").toLowerCase(Locale.ROOT);
            int bit = 1 << use(row).ordinal();
            uses.merge(word, bit, (a, b) -> a | b);
            int space = word.indexOf(' ');
            if (space > 0) {
                usesOfTwo
                        .computeIfAbsent(word.substring(0, space), first -> new HashMap<>())
                        .merge(word.substring(space + 1), bit, (a, b) -> a | b);
            }
        }
    }

    /** @throws IllegalStateException where the table is missing or names an unknown use */
    public static NameWords load() {
        return new NameWords(ReferenceTable.load("name-words.tsv"));
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
        return has(uses.get(lower), use);
    }

    /** Whether the two words, in lower case, have that use together. */
    public boolean is(String first, String second, Use use) {
        Map<String, Integer> seconds = usesOfTwo.get(first);
        return seconds != null && has(seconds.get(second), use);
    }

    private static boolean has(Integer uses, Use use) {
        return uses != null && (uses >> use.ordinal() & 1) != 0;
    }
}
