package org.khronika.names;

import java.util.ArrayList;
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

    private record Ending(String nominative, char gender, boolean certain) {}

    private final Map<Part, Map<String, List<Ending>>> endings;
    private final int longest;

    private NameDeclension(Map<Part, Map<String, List<Ending>>> endings, int longest) {
        this.endings = Map.copyOf(endings);
        this.longest = longest;
    }

    /** @throws IllegalStateException where the table is not in this build */
    public static NameDeclension load() {
        Map<Part, Map<String, List<Ending>>> endings = new HashMap<>();
        int longest = 0;
        for (ReferenceTable.Row row : ReferenceTable.load("name-declension.tsv").rows()) {
            Part part = Part.valueOf(row.get("part").toUpperCase(Locale.ROOT));
            String ending = row.get("ending");
            longest = Math.max(longest, ending.length());
            endings.computeIfAbsent(part, p -> new HashMap<>())
                    .computeIfAbsent(ending, e -> new ArrayList<>())
                    .add(new Ending(
                            row.get("nominative"),
                            row.get("gender").charAt(0),
                            row.get("certain").equals("yes")));
        }
        return new NameDeclension(endings, longest);
    }

    /** The nominatives, those by the longest ending first; none where the word has no ending of a case. */
    public List<Nominative> of(String word, Part part) {
        List<Nominative> found = new ArrayList<>();
        Map<String, List<Ending>> byEnding = endings.getOrDefault(part, Map.of());
        for (int length = Math.min(longest, word.length() - STEM); length > 0; length--) {
            String stem = word.substring(0, word.length() - length);
            String written = word.substring(stem.length()).toLowerCase(Locale.ROOT);
            for (Ending ending : byEnding.getOrDefault(written, List.of())) {
                found.add(new Nominative(stem + ending.nominative, ending.gender, ending.certain));
            }
        }
        return found;
    }

    /** The nominative of a given name that is known; empty where none is. */
    public <T> Optional<T> given(String word, Function<String, Optional<T>> known) {
        return of(word, Part.GIVEN).stream()
                .map(Nominative::word)
                .map(known)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
