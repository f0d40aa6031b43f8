package org.khronika.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Precision, recall and their harmonic mean.
 *
 * @param precision share of what was found that is right
 * @param recall share of what is right that was found
 * @param f1 their harmonic mean
 */
public record Figures(double precision, double recall, double f1) {
    private static final int DIGITS = 4;

    static Figures of(double precision, double recall) {
        return new Figures(
                precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /** A figure with four digits behind the point, as it is published: half to even, as Python rounds. */
    static BigDecimal rounded(double figure) {
        return new BigDecimal(figure).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** The same without closing zeros, but with one digit at least: "0.994", "1.0". */
    static String printed(double figure) {
        BigDecimal plain = rounded(figure).stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    }
}
