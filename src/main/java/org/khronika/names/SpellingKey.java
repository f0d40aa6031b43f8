package org.khronika.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The key under which different Latin spellings of one name are looked up in a lexicon ("Yerlan", "Erlan"; "Dzhamilya",
 * "Jamilia"). It is looser than the folding by which two people's names are compared, and never published.
 */
public final class SpellingKey {
    /** Letter groups and what stands for them, tried in this order at every place. */
    private static final String[][] GROUPS = {
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "j"},
        {"kh", "h"},
        {"gh", "g"},
        {"ph", "f"},
        {"ck", "k"},
        {"x", "ks"},
        {"q", "k"},
        {"w", "v"},
        {"ə", "a"},
        {"ı", "i"},
        {"ł", "l"},
        {"ø", "o"},
        {"đ", "d"},
        {"ß", "s"},
        {"æ", "a"},
    };

    private SpellingKey() {}

    /** The key of a word; empty where it has no letters. */
    public static String of(String word) {
        String lower = plain(word);
        StringBuilder key = new StringBuilder(lower.length() + 2);
        int at = 0;
        while (at < lower.length()) {
            int next = group(lower, at, key);
            if (next == at) {
                char c = lower.charAt(at);
                if (Character.isLetter(c)) {
                    append(key, c == 'c' ? hard(lower, at) : c == 'y' ? 'i' : c);
                }
                next++;
            }
            at = next;
        }
        return key.toString();
    }

    /** The word in lower case without marks above and below its letters. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean ascii = lower.chars().allMatch(c -> c < 0x80);
        return ascii
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static int group(String lower, int at, StringBuilder key) {
        for (String[] group : GROUPS) {
            if (lower.startsWith(group[0], at)) {
                for (int i = 0; i < group[1].length(); i++) {
                    append(key, group[1].charAt(i));
                }
                return at + group[0].length();
            }
        }
        return at;
    }

    /** C is K unless it softens ("Victor", but "Cecilia") or belongs to "ch". */
    private static char hard(String lower, int at) {
        char next = at + 1 < lower.length() ? lower.charAt(at + 1) : ' ';
        return "eiyh".indexOf(next) >= 0 ? 'c' : 'k';
    }

    /** Doubled letters count once; "ye" and "ie" at the start or behind a vowel are "e". */
    private static void append(StringBuilder key, char c) {
        int last = key.length() - 1;
        if (c == 'e' && last >= 0 && key.charAt(last) == 'i' && (last == 0 || vowel(key.charAt(last - 1)))) {
            key.setLength(last);
            last--;
        }
        if (last < 0 || key.charAt(last) != c) {
            key.append(c);
        }
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
