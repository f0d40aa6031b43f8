package org.khronika.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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

    /** By their last letter, the longest first. */
    private final Map<Character, List<Ending>> endings = new HashMap<>();

    private SurnameEndings(Collection<Ending> all) {
        for (Ending ending : all) {
            char last = ending.text().charAt(ending.text().length() - 1);
            endings.computeIfAbsent(last, k -> new ArrayList<>()).add(ending);
        }
        endings.values()
                .forEach(alike -> alike.sort(
                        Comparator.comparingInt((Ending ending) -> ending.text().length())
                                .reversed()));
    }

    /** @throws IllegalStateException where the table is missing or a cell is unknown */
    public static SurnameEndings load() {
        Map<String, Ending> endings = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("surname-endings.tsv").rows()) {
            try {
                Ending ending = new Ending(
                        row.get("ending"),
                        Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        GivenNames.Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)),
                        row.get("family"));
                endings.put(ending.text(), ending);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.where() + ": unknown kind or gender", e);
            }
        }
        return new SurnameEndings(endings.values());
    }

    /** The longest ending of the table that the word, in lower case, has behind a stem of two letters or more. */
    public Optional<Ending> of(String lower) {
        List<Ending> possible = lower.isEmpty() ? null : endings.get(lower.charAt(lower.length() - 1));
        for (int i = 0; possible != null && i < possible.size(); i++) {
            Ending ending = possible.get(i);
            if (ending.text().length() + STEM <= lower.length() && lower.endsWith(ending.text())) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }
}
