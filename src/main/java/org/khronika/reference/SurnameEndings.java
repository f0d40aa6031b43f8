package org.khronika.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Endings of surnames and patronymics, from {@code surname-endings.tsv}. */
public final class SurnameEndings {
    /** How much an ending tells. */
    public enum Kind {
        /** Hardly any other word ends so ("-ova"). */
        STRONG,
        /** Many other words do ("-in"). */
        WEAK,
        /** A patronymic ("-ovich", "-uly"). */
        PATRONYMIC
    }

    /**
     * @param text the ending, lower case
     * @param kind how much it tells
     * @param gender whose it is
     * @param family the ending that the family shares in dictionaries
     */
    public record Ending(String text, Kind kind, GivenNames.Gender gender, String family) {}

    /** What must stand before an ending: "Lev" and "Eva" have none. */
    private static final int STEM = 2;

    private final Map<String, Ending> endings;
    private final int longest;

    private SurnameEndings(Map<String, Ending> endings, int longest) {
        this.endings = Map.copyOf(endings);
        this.longest = longest;
    }

    /** @throws IllegalStateException where the table is missing or a cell is unknown */
    public static SurnameEndings load() {
        Map<String, Ending> endings = new HashMap<>();
        int longest = 0;
        for (ReferenceTable.Row row : ReferenceTable.load("surname-endings.tsv").rows()) {
            try {
                Ending ending = new Ending(
                        row.get("ending"),
                        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        GivenNames.Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)),
                        row.get("family"));
                endings.put(ending.text(), ending);
                longest = Math.max(longest, ending.text().length());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.where() + ": unknown kind or gender", e);
            }
        }
        return new SurnameEndings(endings, longest);
    }

    /** The longest ending of the table that the word, in lower case, has behind a stem of two letters or more. */
    public Optional<Ending> of(String lower) {
        for (int length = Math.min(longest, lower.length() - STEM); length > 0; length--) {
            Ending ending = endings.get(lower.substring(lower.length() - length));
            if (ending != null) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}
