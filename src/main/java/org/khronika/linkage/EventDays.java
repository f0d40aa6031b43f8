package org.khronika.linkage;

import java.time.LocalDate;
import java.util.Locale;

/** Days as they are written in the evidence of events. */
final class EventDays {
    private EventDays() {}

    /** "10-26" of a count of days since 1970-01-01. */
    static String monthDay(int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return String.format(Locale.ROOT, "%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    }
}
