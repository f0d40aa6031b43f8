package org.khronika.reference;

import java.util.HashSet;
import java.util.Set;

/** The ordinary words of English, from {@code english-words.tsv}. */
public final class OrdinaryWords {
    private final Set<String> words;

    private OrdinaryWords(Set<String> words) {
        this.words = words;
    }

    /** @throws IllegalStateException where the table is missing */
    public static OrdinaryWords load() {
        Set<String> words = new HashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("english-words.tsv").rows()) {
            words.add(row.get("word"));
        }
        return new OrdinaryWords(Set.copyOf(words));
    }

    /** Whether the word, in lower case, is an ordinary one. */
    public boolean contains(String lower) {
        return words.contains(lower);
    }
}
