package org.khronika.model;

import java.time.LocalDate;

/**
 * The day or days an entry tells of.
 *
 * @param start first day
 * @param end last day, not before the first
 * @param source what the date was made out from
 */
public record EntryDate(LocalDate start, LocalDate end, DateSource source) {
    public EntryDate {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }
}
