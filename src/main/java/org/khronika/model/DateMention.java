package org.khronika.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date inside an entry's text, other than the heading's.
 *
 * @param span where it stands in the entry's text
 * @param form exactly as written
 * @param start first day meant; of a month or a year, its first
 * @param end last day meant, not before the first
 * @param role what it is the date of
 * @param trace its span and the rule that read it
 */
public record DateMention(Span span, String form, LocalDate start, LocalDate end, DateRole role, Trace trace) {
    /** @throws IllegalArgumentException where it ends before it starts */
    public DateMention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }
}
