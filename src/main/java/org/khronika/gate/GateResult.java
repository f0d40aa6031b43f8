package org.khronika.gate;

import java.util.Locale;

/**
 * What a gate found.
 *
 * @param gate its name, as the job file declares it: "rows.entries"
 * @param measured the value that was measured, in words
 * @param wanted the value that is asked, in words
 * @param passed whether the one is as the other asks
 * @param look what to look at where it did not pass: files, months, ids
 */
public record GateResult(String gate, String measured, String wanted, boolean passed, String look) {
    /** A tolerance for shares that binary fractions cannot tell exactly. */
    private static final double EXACT = 1e-9;

    /** One line for a person. */
    public String line() {
        return gate + ": " + measured + "; wanted " + wanted + (passed || look.isEmpty() ? "" : ". Look at " + look);
    }

    /** A gate that asks for at least that share of a whole. */
    static GateResult atLeast(String gate, long part, long whole, String what, double share, String look) {
        return new GateResult(
                gate, shareOf(part, whole, what), "at least " + percent(share), part >= share * whole - EXACT, look);
    }

    /** A gate that asks for at most that share of a whole. */
    static GateResult atMost(String gate, long part, long whole, String what, double share, String look) {
        return new GateResult(
                gate, shareOf(part, whole, what), "at most " + percent(share), part <= share * whole + EXACT, look);
    }

    private static String shareOf(long part, long whole, String what) {
        String counts = String.format(Locale.ROOT, "%,d of %,d %s", part, whole, what);
        return whole == 0 ? counts : counts + " (" + percent((double) part / whole) + ")";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }
}
