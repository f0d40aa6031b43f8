package org.khronika.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verbs by what their subject does to their object ("beat" and "threatened" are "harm"). */
public final class Deeds {
    private final Map<String, String> active = new HashMap<>();
    private final Map<String, String> passive = new HashMap<>();
    private final Map<String, String> negated = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> charges = new HashSet<>();
    private final Set<String> speech = new HashSet<>();
    private final Set<String> be = new HashSet<>();
    private final Set<String> fill = new HashSet<>();

    private Deeds(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            for (String word : row.list("words")) {
                switch (row.get("use")) {
                    case "active" -> active.put(word, row.get("deed"));
                    case "passive" -> passive.putIfAbsent(word, row.get("deed"));
                    case "negated" -> negated.put(word, row.get("deed"));
                    case "noun" -> nouns.put(word, row.get("deed"));
                    case "charge" -> charges.add(word);
                    case "speech" -> speech.add(word);
                    case "be" -> be.add(word);
                    case "fill" -> fill.add(word);
                    default -> throw new IllegalStateException(row.where() + ": no such use");
                }
            }
        }
    }

    /**
     * Reads {@code deeds.tsv}.
     *
     * @throws IllegalStateException where the table is missing or broken
     */
    public static Deeds load() {
        return new Deeds(ReferenceTable.load("deeds.tsv"));
    }

    /** The deed that a word in lower case tells of as a verb with an object behind it. */
    public Optional<String> active(String word) {
        return Optional.ofNullable(active.get(word));
    }

    /** The deed that a word in lower case tells of behind a form of "to be". */
    public Optional<String> passive(String word) {
        return Optional.ofNullable(passive.get(word));
    }

    /** The deed that a word in lower case tells of behind a form of "to be" and "not". */
    public Optional<String> negated(String word) {
        return Optional.ofNullable(negated.get(word));
    }

    /** The deed that a word in lower case names. */
    public Optional<String> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    /** Whether a word in lower case says that somebody is held to have done something. */
    public boolean isCharge(String word) {
        return charges.contains(word);
    }

    /** Whether a word in lower case is a verb of speech. */
    public boolean isSpeech(String word) {
        return speech.contains(word);
    }

    /** Whether a word in lower case is a form of "to be" or another auxiliary. */
    public boolean isAuxiliary(String word) {
        return be.contains(word);
    }

    /** Whether a word in lower case may stand between a subject and its verb. */
    public boolean isFill(String word) {
        return fill.contains(word);
    }
}
