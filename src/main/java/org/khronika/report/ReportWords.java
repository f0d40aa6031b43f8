package org.khronika.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The words by which a report is cut; all are asked for in lower case. */
public final class ReportWords {
    private final Map<String, Integer> months;
    private final Map<String, Integer> slugMonths;
    private final Map<String, Set<String>> uses;
    /** By their first character, for they are asked for on every line. */
    private final Map<Character, List<String>> furnitureStarts;

    private ReportWords(
            Map<String, Integer> months,
            Map<String, Integer> slugMonths,
            Map<String, Set<String>> uses,
            List<String> furnitureStarts) {
        this.months = Map.copyOf(months);
        this.slugMonths = Map.copyOf(slugMonths);
        this.uses = Map.copyOf(uses);
        this.furnitureStarts = furnitureStarts.stream().collect(Collectors.groupingBy(start -> start.charAt(0)));
    }

    /**
     * Makes the lookups.
     *
     * @param byUse for each use of {@code data/reference/report-words.tsv} its words and their values, and the lines of {@code
     *     site-furniture.tsv} under "furniture-exact" and "furniture-start"
     * @throws IllegalArgumentException where a month has no number
     */
    public static ReportWords of(SortedMap<String, SortedMap<String, String>> byUse) {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        byUse.forEach((use, words) -> uses.put(use, Set.copyOf(words.keySet())));
        Map<String, Integer> months = numbers(byUse, "month");
        Map<String, Integer> slugMonths = numbers(byUse, "slug-month");
        slugMonths.putAll(months);
        List<String> starts = byUse.containsKey("furniture-start")
                ? List.copyOf(byUse.get("furniture-start").keySet())
                : List.of();
        return new ReportWords(months, slugMonths, uses, starts);
    }

    private static Map<String, Integer> numbers(SortedMap<String, SortedMap<String, String>> byUse, String use) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        if (byUse.containsKey(use)) {
            byUse.get(use).forEach((word, value) -> numbers.put(word, Integer.valueOf(value)));
        }
        return numbers;
    }

    /** The month, 1 to 12, that a word names in a text; 0 where none. */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** The month that a word names in an address, where Russian months are transliterated; 0 where none. */
    int slugMonth(String word) {
        return slugMonths.getOrDefault(word, 0);
    }

    boolean is(String use, String word) {
        Set<String> words = uses.get(use);
        return words != null && words.contains(word);
    }

    /** Whether a line, stripped, is known site furniture. */
    boolean isFurniture(String line) {
        if (line.length() > 300) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || is("furniture-exact", lower)) {
            return true;
        }
        for (String start : furnitureStarts.getOrDefault(lower.charAt(0), List.of())) {
            if (lower.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
