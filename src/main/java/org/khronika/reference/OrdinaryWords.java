package org.khronika.reference;

import java.util.List;

/**
 * The ordinary words of English, from {@code english-words.tsv}, in an open hash table of their own: a word is looked up where it
 * stands in a text, and no text needs a string of its own for it. Immutable.
 */
public final class OrdinaryWords {
    private final String[] slots;

    /** @param words in lower case, of ASCII letters */
    public OrdinaryWords(List<String> words) {
        slots = new String[Integer.highestOneBit(words.size() + 1) << 2];
        for (String word : words) {
            int slot = slot(hash(word, 0, word.length()));
            while (slots[slot] != null && !slots[slot].equals(word)) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    /** @throws IllegalStateException where the table is missing */
    public static OrdinaryWords load() {
        return new OrdinaryWords(ReferenceTable.load("english-words.tsv").rows().stream()
                .map(row -> row.get("word"))
                .toList());
    }

    /** Whether the word, in lower case, is an ordinary one. */
    public boolean contains(String lower) {
        return lower.equals(find(lower, 0, lower.length()));
    }

    /** The ordinary word written there in whatever case, itself in lower case and one object for all texts; null where it is none. */
    public String find(String text, int start, int end) {
        int slot = slot(hash(text, start, end));
        while (slots[slot] != null) {
            if (isWritten(slots[slot], text, start, end)) {
                return slots[slot];
            }
            slot = slot + 1 & slots.length - 1;
        }
        return null;
    }

    private static boolean isWritten(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        return hash;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** The words of the table are of ASCII letters. */
    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
}
