package org.khronika.dataset;

import java.util.List;

/**
 * Other ways to write a word of a name, under which the catalog's search finds it: a person at the sqlite3 prompt types one
 * spelling as it comes, and cannot fold it first, so the catalog indexes many.
 */
@FunctionalInterface
public interface Spellings {
    /** Indexes names as they are written, and nothing else. */
    Spellings NONE = word -> List.of();

    /**
     * The other spellings of a word.
     *
     * @param word one word of a name, in lower case, without digits and marks
     * @return in an order that is the same every time, the word itself or not; without blanks
     */
    List<String> of(String word);
}
