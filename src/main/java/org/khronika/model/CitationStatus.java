package org.khronika.model;

import java.util.Locale;

/** Whether a footnote's address stood as printed, had to be repaired, or is missing from the list. */
public enum CitationStatus {
    OK,
    REPAIRED,
    MISSING;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static CitationStatus ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
