package org.khronika.linkage;

import java.util.List;
import org.khronika.names.NameFolding;

/**
 * Brings the spellings and forms of a word to one: of English words the commonest endings, of all words the Latin habits of
 * Russian and Kazakh. A fold is for comparing only, no word of a language.
 */
final class WordFold {
    /** Folds are cut here, which brings together what endings still keep apart. */
    private static final int LONGEST = 8;

    private static final int SHORTEST_STEM = 4;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ities", "ing", "ions", "ness", "able", "ers", "ity", "ion",
            "ied", "ies", "ed", "er", "ly", "es", "al", "s", "e", "y");

    private final NameFolding folding;

    WordFold(NameFolding folding) {
        this.folding = folding;
    }

    /**
     * @param word lower case
     * @param name whether it looks like a name, whose ending is its own
     */
    String of(String word, boolean name) {
        String folded = folding.key(name ? word : stem(word));
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
