package org.khronika.model;

import java.util.Locale;

/** What a report's period was made out from. */
public enum PeriodEvidence {
    TITLE,
    URI,
    TEXT;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static PeriodEvidence ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
