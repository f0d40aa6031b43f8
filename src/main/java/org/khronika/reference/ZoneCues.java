package org.khronika.reference;

import java.util.List;

/**
 * The phrases that open a passage of a special kind.
 *
 * @param openings in the order of the table
 */
public record ZoneCues(List<Opening> openings) {
    public ZoneCues {
        openings = List.copyOf(openings);
    }

    /**
     * A phrase that opens a passage.
     *
     * @param zone the kind
     * @param pattern the phrase
     * @param end how far the passage goes
     */
    public record Opening(Zone zone, CuePattern pattern, End end) {}

    /** Where a passage ends. */
    public enum End {
        /** With the phrase itself. */
        PHRASE,
        /** Eight words behind the phrase, or with the clause where that ends before. */
        SHORT,
        /** Before the next comma, dash, bracket or the sentence's end. */
        CLAUSE,
        /** With the sentence. */
        SENTENCE
    }

    /** Reads {@code zone-cues.tsv}. */
    public static ZoneCues load() {
        CueClasses classes = CueClasses.load();
        return new ZoneCues(ReferenceTable.load("zone-cues.tsv").rows().stream()
                .flatMap(row -> row.list("patterns").stream()
                        .map(pattern -> new Opening(
                                Zone.valueOf(row.get("zone")), classes.parse(pattern), End.valueOf(row.get("end")))))
                .toList());
    }
}
