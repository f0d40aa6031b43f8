package org.khronika.page;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stretch of time in equal steps without gaps.
 *
 * @param step how long each is
 * @param starts the first day of each, one after the other
 */
record TimeAxis(Step step, List<LocalDate> starts) {
    /** More steps than this cannot be told apart on a chart: five years of weeks. */
    static final int MOST = 260;

    /** A week starts on Monday (ISO 8601). */
    enum Step {
        WEEK,
        MONTH,
        YEAR;

        LocalDate start(LocalDate day) {
            return switch (this) {
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        private LocalDate next(LocalDate start) {
            return switch (this) {
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case YEAR -> start.plusYears(1);
            };
        }
    }

    TimeAxis {
        starts = List.copyOf(starts);
    }

    /**
     * The axis from one day to another.
     *
     * @param finest the step where it gives at most {@link #MOST} of them; else the next longer one that does, or years
     */
    static TimeAxis over(LocalDate first, LocalDate last, Step finest) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = finest.start(first);
        while (!start.isAfter(last) && (starts.size() <= MOST || finest == Step.YEAR)) {
            starts.add(start);
            start = finest.next(start);
        }
        return starts.size() <= MOST || finest == Step.YEAR
                ? new TimeAxis(finest, starts)
                : over(first, last, Step.values()[finest.ordinal() + 1]);
    }

    /** The place on the axis of a day that lies on it. */
    int indexOf(LocalDate day) {
        LocalDate start = step.start(day);
        int index = Collections.binarySearch(starts, start);
        if (index < 0) {
            throw new IllegalArgumentException(day + " is not on an axis from " + starts.get(0));
        }
        return index;
    }

    void writeTo(ObjectNode node) {
        node.put("step", step.name().toLowerCase(Locale.ROOT));
        ArrayNode array = node.putArray("starts");
        starts.forEach(start -> array.add(start.toString()));
    }
}
