package org.khronika.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.khronika.model.HeadingDate;
import org.khronika.model.Span;

/**
 * A day, or the first and last of some days, as a text prints it; the numbers may name no day of the calendar.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param firstMonth month of the first day
 * @param firstDay first day
 * @param lastMonth month of the last day
 * @param lastDay last day
 * @param year printed year of the first day, 0 where none is printed
 */
record PrintedDate(int start, int end, int firstMonth, int firstDay, int lastMonth, int lastDay, int year) {
    static PrintedDate day(int start, int end, int month, int day, int year) {
        return new PrintedDate(start, end, month, day, month, day, year);
    }

    /** Whether the calendar has such days ("November 31" it has not). */
    boolean isPossible() {
        return isDay(firstMonth, firstDay) && isDay(lastMonth, lastDay) && (year == 0 || first().isPresent());
    }

    private static boolean isDay(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }

    /** Its first day; empty where no year is printed or the year has no such day. */
    Optional<LocalDate> first() {
        try {
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, firstMonth, firstDay));
        } catch (DateTimeException e) {
            // 29 February of a common year: no such day.
            return Optional.empty();
        }
    }

    /** As a heading's date, its span counted from where the entry starts. */
    HeadingDate inEntry(int entryStart) {
        return new HeadingDate(
                new Span(start - entryStart, end - entryStart),
                MonthDay.of(firstMonth, firstDay),
                MonthDay.of(lastMonth, lastDay),
                year == 0 ? OptionalInt.empty() : OptionalInt.of(year));
    }

    /** How many days lie between the first days of two dates, whatever their years; at most half a year. */
    int daysTo(PrintedDate other) {
        int apart = Math.abs(dayOfYear() - other.dayOfYear());
        return Math.min(apart, 366 - apart);
    }

    /** Whether another date is the same or follows within half a year, whatever their years. */
    boolean comesBefore(PrintedDate other) {
        int ahead = Math.floorMod(other.dayOfYear() - dayOfYear(), 366);
        return ahead < 183;
    }

    private int dayOfYear() {
        return isDay(firstMonth, firstDay)
                ? LocalDate.of(2000, firstMonth, firstDay).getDayOfYear()
                : Math.min(12, Math.max(1, firstMonth)) * 30;
    }
}
