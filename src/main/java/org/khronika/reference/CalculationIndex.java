package org.khronika.reference;

import java.util.TreeMap;

/** The monthly calculation index (MCI) in tenge by year, so that a fine told in tenge can be compared with one told in MCI. */
public final class CalculationIndex {
    private final TreeMap<Integer, Double> tenge = new TreeMap<>();

    private CalculationIndex(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            tenge.put(Integer.valueOf(row.get("year")), Double.valueOf(row.get("tenge")));
        }
    }

    /** @throws IllegalStateException where the table is missing or cannot be read */
    public static CalculationIndex load() {
        return new CalculationIndex(ReferenceTable.load("monthly-calculation-index.tsv"));
    }

    /** One index in tenge in that year; of a year before or after the table, that of its first or last year. */
    public double tenge(int year) {
        Integer known = tenge.floorKey(year);
        return tenge.get(known == null ? tenge.firstKey() : known);
    }
}
