package org.khronika.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khronika.model.EntryDate;
import org.khronika.model.Period;

/** Makes out the years of dates printed without one: the nearest to the entry, and rather before than after it. */
final class DateYears {
    /** How many times further a date looks on the side of the entry where it is not expected. */
    private static final int AWAY = 3;

    private final EntryDate entry;

    DateYears(EntryDate entry) {
        this.entry = entry;
    }

    /**
     * The days that a phrase means; empty where its years have no such days, or it ends before it starts.
     *
     * @param ahead whether words beside it say that it is to come
     */
    Optional<Period> days(DatePhrase phrase, boolean ahead) {
        DateParts from = phrase.from();
        DateParts to = phrase.to();
        boolean turns = to.month() < from.month();
        int year = from.year();
        if (year == 0 && to.year() > 0) {
            year = turns ? to.year() - 1 : to.year();
        }
        if (year == 0) {
            year = nearest(from, ahead);
        }
        int lastYear = to.year() > 0 ? to.year() : turns ? year + 1 : year;
        Optional<LocalDate> first = from.first(year);
        Optional<LocalDate> last = to.last(lastYear);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new Period(first.get(), last.get()))
                : Optional.empty();
    }

    private int nearest(DateParts parts, boolean ahead) {
        int best = entry.start().getYear();
        long least = Long.MAX_VALUE;
        for (int year = entry.start().getYear() - 1; year <= entry.end().getYear() + 1; year++) {
            Optional<LocalDate> first = parts.first(year);
            Optional<LocalDate> last = parts.last(year);
            if (first.isPresent() && last.isPresent()) {
                long away = away(first.get(), last.get(), ahead);
                if (away < least) {
                    least = away;
                    best = year;
                }
            }
        }
        return best;
    }

    private long away(LocalDate first, LocalDate last, boolean ahead) {
        if (last.isBefore(entry.start())) {
            return ChronoUnit.DAYS.between(last, entry.start()) * (ahead ? AWAY : 1);
        }
        return first.isAfter(entry.end()) ? ChronoUnit.DAYS.between(entry.end(), first) * (ahead ? 1 : AWAY) : 0;
    }
}
