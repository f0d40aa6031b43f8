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
    /** No report needs more of its text to tell its year. */
    private static final int READ = 4_000_000;

    private final List<LocalDate> dates = new ArrayList<>();
    private final Map<Integer, Integer> mentions = new TreeMap<>();

    /** Collects the full dates and the years in a text, also those in the addresses of its footnotes. */
    static YearFinder in(String text, DateReader reader) {
        YearFinder finder = new YearFinder();
        int end = Math.min(text.length(), READ);
        for (int at = 0; at < end; at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))
                    || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                continue;
            }
            Optional<PrintedDate> date = reader.read(text, at);
            if (date.isPresent()
                    && date.get().isPossible()
                    && date.get().first().isPresent()) {
                finder.dates.add(date.get().first().get());
            }
            finder.year(text, at);
        }
        return finder;
    }

    private void year(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 5 && DateReader.isDigit(text.charAt(end))) {
            end++;
        }
        boolean letter = end < text.length() && Character.isLetter(text.charAt(end));
        if (end - at == 4 && !letter) {
            int year = Integer.parseInt(text, at, end, 10);
            if (DateReader.isYear(year)) {
                mentions.merge(year, 1, Integer::sum);
            }
        }
    }

    /**
     * The year that most full dates support.
     *
     * @param first the first day that the headings name
     * @param last the last; before the first where a year ends between them
     * @return the year of the first day; empty where the text tells no year at all
     */
    OptionalInt year(MonthDay first, MonthDay last) {
        int best = 0;
        long bestScore = -1;
        for (Map.Entry<Integer, Integer> mention : mentions.entrySet()) {
            int year = mention.getKey();
            LocalDate start = first.atYear(year);
            LocalDate end = last.isBefore(first) ? last.atYear(year + 1) : last.atYear(year);
            long score = 0;
            for (LocalDate date : dates) {
                boolean within = !date.isBefore(start) && !date.isAfter(end);
                boolean near =
                        !date.isBefore(start.minusDays(MOST_DAYS_NEAR)) && !date.isAfter(end.plusDays(MOST_DAYS_NEAR));
                score += within ? WITHIN : near ? NEAR : 0;
            }
            score = score * 1_000_000 + mention.getValue();
            if (score >= bestScore) {
                best = year;
                bestScore = score;
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
