package org.khronika.model;

import java.util.Locale;

/** What a sanction's amount counts: time, Kazakhstani tenge, or monthly calculation indices. */
public enum Unit {
    DAY,
    MONTH,
    YEAR,
    HOUR,
    KZT,
    MCI;

    /** The value as it is published: {@code day}, {@code month}, {@code year}, {@code hour}, {@code KZT}, {@code MCI}. */
    public String label() {
        return this == KZT || this == MCI ? name() : name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static Unit ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
