package org.khronika.reference;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Law;

/**
 * The provisions whose breach is violence against a human being or abuse of office: whoever is accused under one is no target
 * (gold/GUIDELINES.md, "Persons and roles").
 *
 * @param ranges in the order of the table
 */
public record AccusedProvisions(List<Range> ranges) {
    public AccusedProvisions {
        ranges = List.copyOf(ranges);
    }

    /** What such a breach is. */
    public enum Kind {
        /** Violence that anybody may commit. */
        VIOLENCE,
        /** An act that only one in state service can commit: torture, abuse of office. */
        SERVICE,
        /** Obstruction of a journalist: whoever is named may be the one obstructed. */
        OBSTRUCTION
    }

    /** The articles {@code first} to {@code last} of a body of law; "109-1" counts as 109. */
    record Range(Law law, String country, int first, int last, Kind kind) {}

    /** Reads {@code accused-provisions.tsv}. */
    public static AccusedProvisions load() {
        return new AccusedProvisions(ReferenceTable.load("accused-provisions.tsv").rows().stream()
                .map(row -> new Range(
                        Law.ofLabel(row.get("law")),
                        row.get("country"),
                        Integer.parseInt(row.get("first")),
                        Integer.parseInt(row.get("last")),
                        Kind.valueOf(row.get("kind"))))
                .toList());
    }

    /** What a breach of that article is, empty where it is neither. */
    public Optional<Kind> of(Law law, String country, String article) {
        int end = 0;
        while (end < article.length() && end < 5 && article.charAt(end) >= '0' && article.charAt(end) <= '9') {
            end++;
        }
        if (end == 0) {
            return Optional.empty();
        }
        int number = Integer.parseInt(article.substring(0, end));
        for (Range range : ranges) {
            if (range.law == law && range.country.equals(country) && number >= range.first && number <= range.last) {
                return Optional.of(range.kind);
            }
        }
        return Optional.empty();
    }
}
