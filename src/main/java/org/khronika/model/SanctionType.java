package org.khronika.model;

import java.util.Locale;

/** The kinds of penalty and measure. */
public enum SanctionType {
    IMPRISONMENT,
    RESTRICTION_OF_LIBERTY,
    SUSPENDED_SENTENCE,
    ADMINISTRATIVE_ARREST,
    PRETRIAL_DETENTION,
    FINE,
    COMPENSATION,
    BAN,
    COMMUNITY_SERVICE,
    WARNING,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static SanctionType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
