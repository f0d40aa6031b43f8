package org.khronika.evaluation;

/**
 * What one entry adds to a measure; entries are drawn anew for the intervals, and so their shares are kept apart.
 *
 * @param precision what of it was found rightly, counted among {@code found}
 * @param found how much was found
 * @param recall what of it was found rightly, counted among {@code gold}
 * @param gold how much there is to find
 */
record Tally(double precision, double found, double recall, double gold) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    static Tally ofCounts(double right, double extra, double missed) {
        return new Tally(right, right + extra, right, right + missed);
    }

    Tally plus(Tally other) {
        return new Tally(precision + other.precision, found + other.found, recall + other.recall, gold + other.gold);
    }
}
