package org.khronika.model;

import java.util.Locale;

/** What a named person is in an entry (gold/GUIDELINES.md, "Persons"). */
public enum Role {
    TARGET,
    OFFICIAL,
    ADVOCATE,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static Role ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
