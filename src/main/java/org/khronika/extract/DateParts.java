package org.khronika.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, a month or a year as a text prints it.
 *
 * @param year 0 where none is printed
 * @param month 0 where only a year is printed
 * @param day 0 where only a month or a year is printed
 */
record DateParts(int year, int month, int day) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Whether some calendar has it: "November 31" none has. */
    boolean isPossible() {
        return month == 0 && isYear(year)
                || month >= 1
                        && month <= 12
                        && (day == 0 || day <= YearMonth.of(2000, month).lengthOfMonth());
    }

    DateParts inYear(int printed) {
        return new DateParts(printed, month, day);
    }

    /** Its first day in a year; empty where that year has no such day. */
    Optional<LocalDate> first(int inYear) {
        if (month == 0) {
            return Optional.of(LocalDate.of(inYear, 1, 1));
        }
        YearMonth whole = YearMonth.of(inYear, month);
        return day > whole.lengthOfMonth() ? Optional.empty() : Optional.of(whole.atDay(Math.max(1, day)));
    }

    /** Its last day in a year; empty where that year has no such day. */
    Optional<LocalDate> last(int inYear) {
        if (month == 0) {
            return Optional.of(LocalDate.of(inYear, 12, 31));
        }
        return day == 0 ? Optional.of(YearMonth.of(inYear, month).atEndOfMonth()) : first(inYear);
    }
}
