package org.khronika.reference;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words by which reports are cut, from {@code report-words.tsv} and {@code site-furniture.tsv}.
 *
 * @param byUse by use ("month", "weekday", "furniture-exact"), each word in lower case with its value, empty where it has none
 */
public record ReportVocabulary(SortedMap<String, SortedMap<String, String>> byUse) {
    public ReportVocabulary {
        TreeMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        byUse.forEach((use, words) -> copy.put(use, Collections.unmodifiableSortedMap(new TreeMap<>(words))));
        byUse = Collections.unmodifiableSortedMap(copy);
    }

    /** Reads both tables; see {@link ReferenceTable#load}. */
    public static ReportVocabulary load() {
        TreeMap<String, SortedMap<String, String>> words = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("report-words.tsv").rows()) {
            add(words, row.get("use"), row.get("word"), row.get("value"));
        }
        for (ReferenceTable.Row row : ReferenceTable.load("site-furniture.tsv").rows()) {
            add(words, "furniture-" + row.get("match"), row.get("text"), "");
        }
        return new ReportVocabulary(words);
    }

    private static void add(SortedMap<String, SortedMap<String, String>> words, String use, String word, String value) {
        words.computeIfAbsent(use, key -> new TreeMap<>()).put(word.toLowerCase(Locale.ROOT), value);
    }
}
