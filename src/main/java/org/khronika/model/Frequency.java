package org.khronika.model;

import java.util.Locale;

/** How often a report of its kind appears. */
public enum Frequency {
    WEEKLY,
    MONTHLY,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static Frequency ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
