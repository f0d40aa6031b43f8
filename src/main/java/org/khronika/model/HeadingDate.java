package org.khronika.model;

import java.time.MonthDay;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The date that an entry's heading prints, before the year is made out.
 *
 * @param span where it stands in the entry's text, from its first to its last character ("December 2-3", "APR. 22, 2024")
 * @param start first day
 * @param end last day; equal to {@code start} where the heading names one day
 * @param year the year where the heading prints one (of the start)
 */
public record HeadingDate(Span span, MonthDay start, MonthDay end, OptionalInt year) {
    public HeadingDate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(year, "year");
    }
}
