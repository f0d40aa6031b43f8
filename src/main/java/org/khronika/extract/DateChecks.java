package org.khronika.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.khronika.model.DateMention;
import org.khronika.model.DateRole;
import org.khronika.model.EntryDate;

/** Finds dates that contradict the entry they stand in, such as a year misprinted; dates are published as printed all the same. */
final class DateChecks {
    /** In these days before the entry a date would be expected whose year is a digit off. */
    private static final int EXPECTED = 60;
    /** Until this month a writer may still print the old year. */
    private static final int NEW_YEAR = 2;

    private final EntryDate entry;
    private final List<String> warnings = new ArrayList<>();

    DateChecks(EntryDate entry) {
        this.entry = entry;
    }

    /** @param words a date that no calendar has, or that ends before it starts */
    void impossible(String words) {
        warnings.add("date “" + words + "” in the text is no day of the calendar, or ends before it starts");
    }

    /** @param printed whether the date prints its year */
    void see(DateMention date, boolean printed) {
        if (!printed || date.start().getYear() == entry.start().getYear()) {
            late(date);
            return;
        }
        int year = entry.start().getYear();
        LocalDate meant = date.start().withYear(year);
        long before = ChronoUnit.DAYS.between(meant, entry.start());
        boolean wholeDay = date.start().equals(date.end());
        boolean near = before >= 0 && before <= EXPECTED;
        int apart = Math.abs(date.start().getYear() - year);
        boolean slip = apart > 1 && oneDigit(date.start().getYear(), year) && apart % 10 == 0;
        boolean oldYear = date.start().getYear() == year - 1
                && entry.start().getMonthValue() <= NEW_YEAR
                && date.start().getMonthValue() <= NEW_YEAR;
        if (wholeDay && near && (slip || oldYear)) {
            warnings.add("date “" + date.form() + "” in the text may misprint the year: the entry tells of "
                    + entry.start());
        } else {
            late(date);
        }
    }

    /** What is told as done cannot lie behind the entry. */
    private void late(DateMention date) {
        boolean done = date.role() == DateRole.DECISION || date.role() == DateRole.PUBLICATION;
        if (done && date.start().isAfter(entry.end())) {
            warnings.add("date “" + date.form() + "” in the text ("
                    + date.role().label() + ") is later than the entry's " + entry.end());
        }
    }

    private static boolean oneDigit(int a, int b) {
        int different = 0;
        for (int x = a, y = b; x > 0 || y > 0; x /= 10, y /= 10) {
            different += x % 10 == y % 10 ? 0 : 1;
        }
        return different == 1;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
