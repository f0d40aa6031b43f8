package org.khronika.model;

import java.time.LocalDate;

/** The days a report covers, both ends included. */
public record Period(LocalDate start, LocalDate end) {
    /** @throws IllegalArgumentException where the end lies before the start */
    public Period {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("period ends before it starts: " + start + " to " + end);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
