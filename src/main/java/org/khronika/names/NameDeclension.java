package org.khronika.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khronika.reference.ReferenceTable;

/**
 * The nominatives that a Russian case of a name may come from (table {@code name-declension.tsv}): "Torgayevym" from "Torgayev",
 * "Torgayevu" from "Torgayev" or "Torgayeva". Words are in Latin letters.
 */
public final class NameDeclension {
    /** Which part of a name a word is. */
    public enum Part {
        /** Surnames in -ov, -in and -skiy. */
        SURNAME,
        /** All other surnames, which those of men alone decline. */
        OTHER,
        GIVEN,
        PATRONYMIC
    }

    /**
     * A nominative that a word may come from.
     *
     * @param word the nominative
     * @param gender 'm' or 'f'
     * @param certain whether the word written can be no nominative
     */
    public record Nominative(String word, char gender, boolean certain) {}

    /** A shorter rest is no name. */
    private static final int STEM = 2;

    private record Ending(String written, String nominative, char gender, boolean certain) {}

    /** Those of each part, the longest first, in the order of the table where they are as long. */
    private final Map<Part, List<Ending>> endings = new EnumMap<>(Part.class);

    private NameDeclension(Map<Part, List<Ending>> read) {
        read.forEach((part, ofPart) -> {
            ofPart.sort(Comparator.comparingInt((Ending ending) -> ending.written.length())
                    .reversed());
            endings.put(part, List.copyOf(ofPart));
        });
    }

    /** @throws IllegalStateException where the table is not in this build */
    public static NameDeclension load() {
        Map<Part, List<Ending>> endings = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("name-declension.tsv").rows()) {
            Part part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            endings.computeIfAbsent(part, p -> new ArrayList<>())
                    .add(new Ending(
                            row.get("ending"),
                            row.get("nominative"),
                            row.get("gender").charAt(0),
                            row.get("certain").equals("yes")));
        }
        return new NameDeclension(endings);
    }

    /** The nominatives, those by the longest ending first; none where the word has no ending of a case. */
    public List<Nominative> of(String word, Part part) {
        List<Ending> possible = endings.getOrDefault(part, List.of());
        List<Nominative> found = null;
        for (int i = 0; i < possible.size(); i++) {
            Ending ending = possible.get(i);
            int stem = word.length() - ending.written.length();
            if (stem >= STEM && isWritten(ending.written, word, stem)) {
                found = found == null ? new ArrayList<>() : found;
                found.add(new Nominative(word.substring(0, stem) + ending.nominative, ending.gender, ending.certain));
            }
        }
        return found == null ? List.of() : found;
    }

    private static boolean isWritten(String ending, String word, int at) {
        for (int i = 0; i < ending.length(); i++) {
            if (Character.toLowerCase(word.charAt(at + i)) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The nominative of a given name that is known; empty where none is. */
    public <T> Optional<T> given(String word, Function<String, Optional<T>> known) {
        List<Nominative> possible = of(word, Part.GIVEN);
        for (int i = 0; i < possible.size(); i++) {
            Optional<T> found = known.apply(possible.get(i).word());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
