package org.khronika.linkage;

import java.util.Locale;
import java.util.Objects;

/**
 * One reason for or against two members being the same.
 *
 * @param kind what was compared and how it came out, a kind of the {@link LinkModel} ("name.surname.same")
 * @param weight log2 odds that it adds (Fellegi and Sunter 1969): above 0 for, below 0 against
 * @param detail what was compared, in words for a reader ("KZ criminal 405")
 */
public record Evidence(String kind, double weight, String detail) {
    public Evidence {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(detail, "detail");
        if (!Double.isFinite(weight)) {
            throw new IllegalArgumentException("weight of " + kind + " is " + weight);
        }
    }

    /** "name.surname.same +17.00 tolybek, tolybek": kind, weight and detail. */
    public String line() {
        return String.format(Locale.ROOT, "%s %+.2f %s", kind, weight, detail).strip();
    }
}
