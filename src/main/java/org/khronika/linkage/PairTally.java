package org.khronika.linkage;

import java.util.Locale;

/**
 * How a threshold divides labelled pairs.
 *
 * @param found pairs of one that reach it
 * @param wrong pairs of two that reach it
 * @param lost pairs of one that do not
 */
public record PairTally(int found, int wrong, int lost) {
    /** The harmonic mean of precision and recall, 0 where nothing was found. */
    public double f1() {
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong + lost);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.4f (%d found, %d wrong, %d lost)", f1(), found, wrong, lost);
    }
}
