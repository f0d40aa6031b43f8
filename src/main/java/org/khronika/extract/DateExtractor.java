package org.khronika.extract;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.DateSource;
import org.khronika.model.Entry;
import org.khronika.model.EntryDate;
import org.khronika.model.HeadingDate;
import org.khronika.model.Period;
import org.khronika.model.Report;

/**
 * Makes out the days of a report's entries: the year of a heading's date from the report's period, and the date of an entry
 * without one from the entries around it (gold/GUIDELINES.md, "An entry").
 */
public final class DateExtractor {
    private static final int LEAP_CYCLE = 8;

    private final Period period;
    private final List<EntryDate> dates;

    private DateExtractor(Period period, List<EntryDate> dates) {
        this.period = period;
        this.dates = dates;
    }

    /** Makes out the dates of all entries of a report. */
    public static DateExtractor forReport(Report report) {
        Period period = report.period();
        List<EntryDate> dates = new ArrayList<>();
        for (Entry entry : report.entries()) {
            dates.add(entry.date().map(date -> dated(date, period)).orElse(null));
        }
        fill(dates, period);
        return new DateExtractor(period, List.copyOf(dates));
    }

    /** An entry without a date happened when the entry before it did; the first ones, when the next dated one did. */
    private static void fill(List<EntryDate> dates, Period period) {
        EntryDate next = new EntryDate(period.start(), period.start(), DateSource.PERIOD);
        for (EntryDate date : dates) {
            if (date != null) {
                next = new EntryDate(date.start(), date.end(), DateSource.NEIGHBOUR);
                break;
            }
        }
        EntryDate around = next;
        for (int i = 0; i < dates.size(); i++) {
            EntryDate date = dates.get(i);
            if (date == null) {
                dates.set(i, around);
            } else {
                around = new EntryDate(date.start(), date.end(), DateSource.NEIGHBOUR);
            }
        }
    }

    /**
     * The day or days of an entry.
     *
     * @param entry one of the report's entries
     * @throws IllegalArgumentException where it is none of them
     */
    public EntryDate read(Entry entry) {
        if (entry.ordinal() > dates.size()) {
            throw new IllegalArgumentException("the report has no entry " + entry.ordinal());
        }
        return dates.get(entry.ordinal() - 1);
    }

    /** What is odd about the date of an entry, in words; it is published as printed all the same. */
    public List<String> warnings(Entry entry) {
        Optional<HeadingDate> printed = entry.date();
        if (printed.isEmpty()) {
            return List.of();
        }
        List<String> warnings = new ArrayList<>();
        EntryDate date = read(entry);
        String words = printed.get().span().of(entry.text());
        if (date.end().isBefore(period.start()) || date.start().isAfter(period.end())) {
            warnings.add("date “" + words + "” lies outside of the report's period " + period.start() + " to "
                    + period.end());
        }
        if (!printed.get().start().isValidYear(date.start().getYear())) {
            warnings.add(
                    "date “" + words + "” is no day of the year " + date.start().getYear());
        }
        if (ChronoUnit.DAYS.between(date.start(), date.end()) > 180) {
            warnings.add("date “" + words + "” is a range of more than half a year");
        }
        return warnings;
    }

    private static EntryDate dated(HeadingDate printed, Period period) {
        int year = printed.year().orElseGet(() -> year(printed, period));
        LocalDate start = printed.start().atYear(year);
        MonthDay last = printed.end();
        LocalDate end = last.atYear(last.isBefore(printed.start()) ? year + 1 : year);
        return new EntryDate(start, end, DateSource.HEADING);
    }

    /** The year that puts a date into the period or, where none does, nearest to it; of two as near, the earlier. */
    private static int year(HeadingDate printed, Period period) {
        int best = period.start().getYear();
        long nearest = Long.MAX_VALUE;
        boolean leapDay = printed.start().equals(MonthDay.of(2, 29));
        int reach = leapDay ? LEAP_CYCLE : 1;
        for (int year = period.start().getYear() - reach; year <= period.end().getYear() + reach; year++) {
            if (printed.start().isValidYear(year)) {
                long distance = distance(printed, year, period);
                if (distance < nearest) {
                    nearest = distance;
                    best = year;
                }
            }
        }
        return best;
    }

    private static long distance(HeadingDate printed, int year, Period period) {
        LocalDate start = printed.start().atYear(year);
        LocalDate end = printed.end().atYear(printed.end().isBefore(printed.start()) ? year + 1 : year);
        if (end.isBefore(period.start())) {
            return ChronoUnit.DAYS.between(end, period.start());
        }
        return start.isAfter(period.end()) ? ChronoUnit.DAYS.between(period.end(), start) : 0;
    }
}
