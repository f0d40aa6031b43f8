package org.khronika.reference;

import java.util.List;

/**
 * A head of state or of government, whom a report may name without the title.
 *
 * @param surnames the surname in its spellings
 * @param givens the given name in its spellings
 * @param kind which office
 * @param alone whether the surname alone tells who is meant
 */
public record OfficeHolder(List<String> surnames, List<String> givens, Kind kind, boolean alone) {
    public OfficeHolder {
        surnames = List.copyOf(surnames);
        givens = List.copyOf(givens);
    }

    /** Which office. */
    public enum Kind {
        /** Holds one in Kazakhstan. */
        OWN,
        /** Held one there. */
        FORMER,
        /** Holds or held one of another country. */
        FOREIGN
    }

    /** Reads {@code office-holders.tsv}. */
    public static List<OfficeHolder> load() {
        return load("office-holders.tsv");
    }

    /** Reads {@code public-figures.tsv}: holders of other high offices, in the same columns. */
    public static List<OfficeHolder> furtherFigures() {
        return load("public-figures.tsv");
    }

    private static List<OfficeHolder> load(String table) {
        return ReferenceTable.load(table).rows().stream()
                .map(row -> new OfficeHolder(
                        row.list("surname"),
                        row.list("given"),
                        Kind.valueOf(row.get("kind")),
                        row.get("alone").equals("yes")))
                .toList();
    }
}
