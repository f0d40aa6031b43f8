package org.khronika.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Makes out a report's year where only its text tells it: from the full dates near the days that its headings name. */
final class YearFinder {
    /** What is told of in a report happened not long before it, and is announced not long after. */
    private static final int MOST_DAYS_NEAR = 31;

    private static final int WITHIN = 3;
    private static final int NEAR = 1;
    /** "November 2024" is a year; a number that stands alone may count anything. */
    private static final int CALLED_YEAR = 3;

    /** No report needs more of its text to tell its year. */
    private static final int READ = 4_000_000;

    private final List<LocalDate> dates = new ArrayList<>();
    private final Map<Integer, Integer> mentions = new TreeMap<>();

    /** Collects the full dates and the years in a text, also those in the addresses of its footnotes. */
    static YearFinder in(String text, DateReader reader) {
        YearFinder finder = new YearFinder();
        int end = Math.min(text.length(), READ);
        int behindAddress = 0;
        for (int at = 0; at < end; at++) {
            if (at >= behindAddress && (text.startsWith("://", at) || text.startsWith("www.", at))) {
                behindAddress = blank(text, at, end);
            }
            if (!Character.isLetterOrDigit(text.charAt(at))
                    || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                continue;
            }
            Optional<PrintedDate> date = reader.read(text, at);
            if (date.isPresent()
                    && date.get().isPossible()
                    && date.get().first().isPresent()) {
                finder.dates.add(date.get().first().get());
                finder.mentions.merge(date.get().year(), 1, Integer::sum);
            }
            finder.year(text, at, reader, at < behindAddress);
        }
        return finder;
    }

    private static int blank(String text, int at, int end) {
        int blank = at;
        while (blank < end && !Blank.is(text.charAt(blank))) {
            blank++;
        }
        return blank;
    }

    /**
     * Notes a year that stands alone. In an address a number of four digits is mostly that of a page; it is a year only where a
     * month follows it.
     */
    private void year(String text, int at, DateReader reader, boolean inAddress) {
        int end = at;
        while (end < text.length() && end - at < 5 && DateReader.isDigit(text.charAt(end))) {
            end++;
        }
        boolean letter = end < text.length() && Character.isLetter(text.charAt(end));
        if (end - at != 4 || letter) {
            return;
        }
        int year = Integer.parseInt(text, at, end, 10);
        boolean plausible =
                DateReader.isYear(year) && (!(inAddress || isFolder(text, at)) || isFolderOfMonth(text, at, end));
        if (plausible) {
            mentions.merge(year, !inAddress && reader.isCalledYear(text, at, end) ? CALLED_YEAR : 1, Integer::sum);
        }
    }

    private static boolean isFolder(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '/';
    }

    /** Whether a number in an address is a folder that the folder of a month follows, as in "/2024/11/". */
    private static boolean isFolderOfMonth(String text, int at, int end) {
        if (!isFolder(text, at) || end + 2 >= text.length() || text.charAt(end) != '/') {
            return false;
        }
        boolean two = DateReader.isDigit(text.charAt(end + 1)) && DateReader.isDigit(text.charAt(end + 2));
        boolean three = end + 3 < text.length() && Character.isLetterOrDigit(text.charAt(end + 3));
        int month = two && !three ? Integer.parseInt(text, end + 1, end + 3, 10) : 0;
        return month >= 1 && month <= 12;
    }

    /**
     * The year that most full dates support; where none does, the one that is named most, unless that is a single number that
     * nothing calls a year, or it lies ahead of the dates that the text has.
     *
     * @param first the first day that the headings name
     * @param last the last; before the first where a year ends between them
     * @return the year of the first day; empty where the text tells no year at all
     */
    OptionalInt year(MonthDay first, MonthDay last) {
        int best = 0;
        long bestScore = 0;
        for (Map.Entry<Integer, Integer> mention : mentions.entrySet()) {
            int year = mention.getKey();
            long support = support(year, first, last);
            if (support == 0 && liesAhead(year)) {
                continue;
            }
            long score = support * 1_000_000 + mention.getValue();
            if (score >= bestScore) {
                best = year;
                bestScore = score;
            }
        }
        return bestScore <= 1 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** How many full dates lie within the days or near them, in that year. */
    private long support(int year, MonthDay first, MonthDay last) {
        LocalDate start = first.atYear(year);
        LocalDate end = last.isBefore(first) ? last.atYear(year + 1) : last.atYear(year);
        long support = 0;
        for (LocalDate date : dates) {
            boolean within = !date.isBefore(start) && !date.isAfter(end);
            boolean near =
                    !date.isBefore(start.minusDays(MOST_DAYS_NEAR)) && !date.isAfter(end.plusDays(MOST_DAYS_NEAR));
            support += within ? WITHIN : near ? NEAR : 0;
        }
        return support;
    }

    /** Whether a year comes after the one behind the last full date: a plan, a deadline, or no year at all. */
    private boolean liesAhead(int year) {
        return !dates.isEmpty() && dates.stream().allMatch(date -> date.getYear() + 1 < year);
    }
}
