package org.khronika.linkage;

import java.text.Normalizer;
import java.util.List;

/**
 * Brings the spellings of a word to one: Latin habits of Russian and Kazakh names (kh/h, zh/j, y/i, ...), and of English words the
 * commonest endings. A fold is for comparing only, no word of a language.
 */
final class WordFold {
    private static final int LONGEST = 8;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ings", "ities", "ing", "ions", "ness", "able", "ers", "ity", "ion",
            "ied", "ies", "ed", "er", "ly", "es", "al", "s", "e", "y");

    private WordFold() {}

    /**
     * @param word lower case
     * @param name whether it looks like a name, whose ending is its own
     */
    static String of(String word, boolean name) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                letters.append(plain.charAt(i));
            }
        }
        String folded = spelling(name ? letters.toString() : stem(letters.toString()));
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String spelling(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            char f;
            if (next == 'h' && "kzg".indexOf(c) >= 0) {
                f = c == 'k' ? 'h' : c == 'z' ? 'j' : 'g';
                i++;
            } else if (c == 'd' && word.startsWith("dzh", i)) {
                f = 'j';
                i += 2;
            } else if (c == 't' && next == 's') {
                f = 's';
                i++;
            } else {
                f = switch (c) {
                    case 'y' -> 'i';
                    case 'q', 'c' -> 'k';
                    case 'x' -> 'h';
                    case 'w' -> 'u';
                    case 'ı' -> 'i';
                    default -> c;
                };
            }
            int length = folded.length();
            if (length == 0 || folded.charAt(length - 1) != f) {
                folded.append(f);
            }
        }
        return folded.toString();
    }
}
