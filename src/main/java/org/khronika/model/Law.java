package org.khronika.model;

import java.util.Locale;

/** The body of law that a cited provision belongs to. */
public enum Law {
    CRIMINAL,
    ADMINISTRATIVE,
    CIVIL,
    CRIMINAL_PROCEDURE,
    CONSTITUTION,
    LAW,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static Law ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
