package org.khronika.model;

import java.util.Locale;

/** What an entry's date was made out from: its heading, the entries around it, or the report's period. */
public enum DateSource {
    HEADING,
    NEIGHBOUR,
    PERIOD;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static DateSource ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
