package org.khronika.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One dated item of a report, as printed.
 *
 * @param ordinal 1, 2, 3 … in the order of the report
 * @param text the entry as it stands, citation marks included, outer white space stripped, NFC
 * @param span where that text stands in the decoded, NFC-normalised report
 * @param date the date its heading prints, if any
 */
public record Entry(int ordinal, String text, Span span, Optional<HeadingDate> date) {
    /** @throws IllegalArgumentException where the ordinal is below 1 or the span's length is not the text's */
    public Entry {
        Objects.requireNonNull(date, "date");
        if (ordinal < 1) {
            throw new IllegalArgumentException("ordinals start at 1: " + ordinal);
        }
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit a text of " + text.length());
        }
    }
}
