package org.khronika.model;

import java.time.LocalDate;
import java.util.Locale;

/** How the ids of reports, entries and their parts are written (SCHEMA.md, "Ids"). */
public final class Ids {
    private Ids() {}

    /** The readable id of a report: "2024-11-monthly", "2024-11-08-weekly", "2024-11-01--2024-12-14-other". */
    public static String report(Frequency frequency, Period period) {
        LocalDate start = period.start();
        return switch (frequency) {
            case MONTHLY -> String.format(Locale.ROOT, "%04d-%02d-monthly", start.getYear(), start.getMonthValue());
            case WEEKLY -> start + "-weekly";
            case OTHER -> start + "--" + period.end() + "-other";
        };
    }

    /** The most entries that a report can have, so that their ids sort as their ordinals do. */
    public static final int MOST_ENTRIES = 99_999;

    /**
     * The id of an entry: its report's and its ordinal, padded so that ids sort as ordinals do.
     *
     * @throws IllegalArgumentException where the ordinal is beyond {@link #MOST_ENTRIES}
     */
    public static String entry(String reportId, int ordinal) {
        if (ordinal > MOST_ENTRIES) {
            throw new IllegalArgumentException(reportId + " has more than " + MOST_ENTRIES + " entries");
        }
        return String.format(Locale.ROOT, "%s-%05d", reportId, ordinal);
    }

    /**
     * The id of a part of an entry.
     *
     * @param kind 'm' for a mention, 'c' for a charge, 's' for a sanction, 'd' for a date
     * @param number 1, 2, 3 … in order of place
     */
    public static String part(String entryId, char kind, int number) {
        return String.format(Locale.ROOT, "%s-%c%02d", entryId, kind, number);
    }
}
