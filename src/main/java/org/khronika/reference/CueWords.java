package org.khronika.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words with a part in matching the phrases of the cue tables.
 *
 * @param skipped what a phrase may hold anywhere without its being written there: articles, possessives, quotation marks, adverbs
 *     that change nothing; lower case
 * @param numbers numbers written out, lower case
 * @param relatives words that open a clause inside a sentence ("which"), lower case
 * @param months names of months that are also other words ("march"), lower case
 * @param turns words after which what is asked for or planned is over ("but"), lower case
 * @param titles the uncapitalised words that a title may hold ("of", "department"), lower case
 */
public record CueWords(
        Set<String> skipped,
        Set<String> numbers,
        Set<String> relatives,
        Set<String> months,
        Set<String> turns,
        Set<String> titles) {
    public CueWords {
        skipped = Collections.unmodifiableSet(new HashSet<>(skipped));
        numbers = Collections.unmodifiableSet(new HashSet<>(numbers));
        relatives = Collections.unmodifiableSet(new HashSet<>(relatives));
        months = Collections.unmodifiableSet(new HashSet<>(months));
        turns = Collections.unmodifiableSet(new HashSet<>(turns));
        titles = Collections.unmodifiableSet(new HashSet<>(titles));
    }

    /** Reads {@code cue-words.tsv}. */
    public static CueWords load() {
        ReferenceTable table = ReferenceTable.load("cue-words.tsv");
        return new CueWords(
                words(table, "skip"),
                words(table, "number"),
                words(table, "relative"),
                words(table, "month"),
                words(table, "turn"),
                words(table, "title"));
    }

    private static Set<String> words(ReferenceTable table, String use) {
        return table.rows().stream()
                .filter(row -> row.get("use").equals(use))
                .flatMap(row -> row.list("words").stream())
                .collect(Collectors.toSet());
    }
}
