package org.khronika.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives people other surnames: letters change places in the stem, and the ending stays. So two spellings of one surname stay as
 * near as they were, a man's and a woman's form of it stay a pair, and two copies have nothing in common.
 */
final class SurnameCipher {
    private static final String CONSONANTS = "bdgklmnrstz";
    private static final String VOWELS = "aeiou";
    private static final int SHORTEST = 4;
    private static final Pattern ENDING = Pattern.compile(
            "(?:ova|eva|yeva|ina|ov|ev|yev|in|kyzy|uly|bay|bai|skiy|sky|skaya|ko|'s|’s)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’]++");

    private final Map<Character, Character> letters = new LinkedHashMap<>();

    SurnameCipher(long seed) {
        Random random = new Random(seed);
        shuffle(CONSONANTS, random);
        shuffle(VOWELS, random);
    }

    private void shuffle(String from, Random random) {
        List<Character> to = new ArrayList<>();
        from.chars().forEach(letter -> to.add((char) letter));
        Collections.shuffle(to, random);
        for (int i = 0; i < from.length(); i++) {
            letters.put(from.charAt(i), to.get(i));
        }
    }

    /** The text with every one of these words changed. */
    String apply(String text, SortedSet<String> surnames) {
        return WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(
                        surnames.contains(word.group()) ? changed(word.group()) : word.group()));
    }

    String changed(String surname) {
        Matcher ending = ENDING.matcher(surname);
        int stem = ending.find() && ending.start() >= SHORTEST - 1 ? ending.start() : surname.length();
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < surname.length(); i++) {
            char letter = surname.charAt(i);
            char lower = String.valueOf(letter).toLowerCase(Locale.ROOT).charAt(0);
            // sh, zh and kh are one sound, as transliteration knows them
            boolean digraph = i + 1 < surname.length() && surname.charAt(i + 1) == 'h';
            char other = i < stem && !digraph ? letters.getOrDefault(lower, lower) : lower;
            changed.append(
                    Character.isUpperCase(letter)
                            ? String.valueOf(other).toUpperCase(Locale.ROOT)
                            : String.valueOf(other));
        }
        return changed.toString();
    }
}
