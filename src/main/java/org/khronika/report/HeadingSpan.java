package org.khronika.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Period;

/**
 * The days that a report's headings span, whatever the year; a few headings far from the rest are misprints and left out.
 *
 * @param first the first day
 * @param last the last day; before the first where a year ends between them
 * @param days how many different days are named
 */
record HeadingSpan(MonthDay first, MonthDay last, int days) {
    /** A leap year, so that every day of a calendar has a place in it. */
    private static final int ANY_YEAR = 2000;

    private static final int MOST_FROM_MIDDLE = 40;
    /** Headings that span so much of a month, and name so many of its days, are those of a monthly report. */
    private static final int MOST_OF_A_MONTH = 19;

    private static final int ENOUGH_DAYS = 8;
    /** One heading in so many may lie in another month by misprint. */
    private static final int MISPRINTED_SHARE = 10;

    /** The span of the headings' dates; empty where none has a date. */
    static Optional<HeadingSpan> of(List<PrintedDate> dates) {
        List<LocalDate> days = new ArrayList<>();
        boolean winter = dates.stream().anyMatch(d -> d.firstMonth() >= 11)
                && dates.stream().anyMatch(d -> d.firstMonth() <= 2)
                && dates.stream()
                                        .filter(d -> d.firstMonth() > 2 && d.firstMonth() < 11)
                                        .count()
                                * 2
                        < dates.size();
        for (PrintedDate date : dates) {
            if (date.isPossible()) {
                int year = winter && date.firstMonth() <= 2 ? ANY_YEAR + 1 : ANY_YEAR;
                MonthDay day = MonthDay.of(date.firstMonth(), date.firstDay());
                days.add(day.atYear(year));
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        days.sort(null);
        LocalDate middle = days.get(days.size() / 2);
        List<LocalDate> near = days.stream()
                .filter(day -> Math.abs(day.toEpochDay() - middle.toEpochDay()) <= MOST_FROM_MIDDLE)
                .distinct()
                .toList();
        return Optional.of(oneMonth(days)
                .orElseGet(() -> new HeadingSpan(
                        MonthDay.from(near.get(0)), MonthDay.from(near.get(near.size() - 1)), near.size())));
    }

    /** The whole of a calendar month where nearly all headings lie in it and span most of it. */
    private static Optional<HeadingSpan> oneMonth(List<LocalDate> days) {
        YearMonth month = YearMonth.from(days.get(days.size() / 2));
        List<LocalDate> inside = days.stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .distinct()
                .toList();
        long others =
                days.stream().filter(day -> !YearMonth.from(day).equals(month)).count();
        long span = inside.get(inside.size() - 1).toEpochDay() - inside.get(0).toEpochDay() + 1;
        boolean most =
                span >= MOST_OF_A_MONTH && inside.size() >= ENOUGH_DAYS && others * MISPRINTED_SHARE <= days.size();
        return most
                ? Optional.of(new HeadingSpan(
                        MonthDay.of(month.getMonth(), 1),
                        MonthDay.of(month.getMonth(), month.getMonth().maxLength()),
                        inside.size()))
                : Optional.empty();
    }

    /** Its days in a year, that of the first of them. */
    Period in(int year) {
        LocalDate start = first.atYear(year);
        LocalDate end = last.isBefore(first) ? last.atYear(year + 1) : last.atYear(year);
        return new Period(start, end);
    }
}
