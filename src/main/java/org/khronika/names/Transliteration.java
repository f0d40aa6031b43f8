package org.khronika.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.khronika.reference.ReferenceTable;

/** Writes Russian and Kazakh Cyrillic in the Latin spelling of the dataset (table {@code cyrillic-transliteration.tsv}). */
public final class Transliteration {
    private static final String VOWELS = "аеёиоуыэюяәөұүі";

    private final Map<Character, String> latin;
    private final Map<Character, String> afterVowel;

    private Transliteration(Map<Character, String> latin, Map<Character, String> afterVowel) {
        this.latin = Collections.unmodifiableMap(latin);
        this.afterVowel = Collections.unmodifiableMap(afterVowel);
    }

    /** @throws IllegalStateException where the table is not in this build */
    public static Transliteration load() {
        Map<Character, String> latin = new HashMap<>();
        Map<Character, String> afterVowel = new HashMap<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("cyrillic-transliteration.tsv").rows()) {
            latin.put(row.get("letter").charAt(0), row.get("latin"));
            afterVowel.put(row.get("letter").charAt(0), row.get("after_vowel"));
        }
        return new Transliteration(latin, afterVowel);
    }

    private static boolean hasCyrillic(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0400' && text.charAt(i) <= '\u04ff') {
                return true;
            }
        }
        return false;
    }

    /** The text with Cyrillic letters written in Latin and all else as it stands; capitals stay capitals. */
    public String toLatin(String text) {
        if (!hasCyrillic(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char lower = Character.toLowerCase(c);
            char before = i == 0 ? ' ' : Character.toLowerCase(text.charAt(i - 1));
            boolean glide =
                    !Character.isLetter(before) || VOWELS.indexOf(before) >= 0 || before == 'ь' || before == 'ъ';
            String written = (glide ? afterVowel : latin).get(lower);
            if (written == null) {
                out.append(c);
            } else if (lower == c || written.isEmpty()) {
                out.append(written);
            } else {
                boolean allCapitals = i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
                out.append(
                        allCapitals
                                ? written.toUpperCase(Locale.ROOT)
                                : Character.toUpperCase(written.charAt(0)) + written.substring(1));
            }
        }
        return out.toString();
    }
}
