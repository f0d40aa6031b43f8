package org.khronika.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.khronika.model.Period;

/**
 * What a title or an address says of the days it covers: "from 1 to November 30, 2024", "NOVEMBER 22–30, 2024", "01.11.2024 –
 * 07.11.2024", "for November 2024", "monitoring-november-2024".
 *
 * @param first the first end, with 0 for each part that is not told
 * @param last the other end, equal to the first where only one is told
 */
record PeriodPhrase(Point first, Point last) {
    /** A day, a month or a year; 0 for each part that is not told. */
    record Point(int year, int month, int day) {
        boolean isEmpty() {
            return month == 0 && day == 0;
        }
    }

    boolean hasYear() {
        return last.year != 0;
    }

    /** Whether it names one day alone. */
    boolean isDay() {
        return first.equals(last) && first.day != 0;
    }

    /** The days it names; empty where it lacks a year and none is given, or the calendar has no such days. */
    Optional<Period> period(OptionalInt fallbackYear) {
        int lastYear = last.year != 0 ? last.year : fallbackYear.orElse(0);
        if (lastYear == 0) {
            return Optional.empty();
        }
        int firstYear = first.year != 0 ? first.year : first.month > last.month ? lastYear - 1 : lastYear;
        try {
            LocalDate start = LocalDate.of(firstYear, first.month, Math.max(1, first.day));
            LocalDate end = last.day != 0
                    ? LocalDate.of(lastYear, last.month, last.day)
                    : YearMonth.of(lastYear, last.month).atEndOfMonth();
            return end.isBefore(start) ? Optional.empty() : Optional.of(new Period(start, end));
        } catch (DateTimeException e) {
            // "November 31": the phrase names no days, which the caller must find elsewhere.
            return Optional.empty();
        }
    }

    /** Reads the fullest phrase in a title or a sentence; a month is the least it must name. */
    static Optional<PeriodPhrase> read(String text, ReportWords words) {
        return new Reader(words, false).read(text.length() > 1000 ? text.substring(0, 1000) : text);
    }

    /** Reads the fullest phrase in a file name or an address, whose words are joined by hyphens. */
    static Optional<PeriodPhrase> readSlug(String name, ReportWords words) {
        return new Reader(words, true).read(name.length() > 1000 ? name.substring(name.length() - 1000) : name);
    }

    private static final class Reader {
        private final ReportWords words;
        private final boolean slug;
        private final List<PeriodPhrase> found = new ArrayList<>();
        private final List<int[]> points = new ArrayList<>();
        private boolean open;

        Reader(ReportWords words, boolean slug) {
            this.words = words;
            this.slug = slug;
        }

        Optional<PeriodPhrase> read(String text) {
            int at = 0;
            while (at < text.length()) {
                at = step(text, at);
            }
            close();
            PeriodPhrase best = null;
            for (PeriodPhrase phrase : found) {
                if (best == null || weight(phrase) > weight(best)) {
                    best = phrase;
                }
            }
            return Optional.ofNullable(best);
        }

        private static int weight(PeriodPhrase phrase) {
            return (phrase.hasYear() ? 4 : 0) + (phrase.isDay() ? 0 : 2) + (phrase.first.day != 0 ? 1 : 0);
        }

        private int step(String text, int at) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                return word(text, at);
            }
            if (DateReader.isDigit(c)) {
                return number(text, at);
            }
            if (DateReader.isDash(c) && !(slug && c == '-')) {
                open = false;
            } else if (!Blank.is(c) && c != ',' && c != '.' && !(slug && (c == '-' || c == '_' || c == '/'))) {
                close();
            }
            return at + 1;
        }

        private int word(String text, int at) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = DateReader.word(text, at);
            int month = slug ? words.slugMonth(word) : words.month(word);
            if (month != 0) {
                put(1, month);
            } else if (words.is("range", word) || (slug && words.is("slug-range", word))) {
                open = false;
            } else if (!words.is("year", word) && !words.is("ordinal", word) && !word.equals("of")) {
                close();
            }
            return end;
        }

        private int number(String text, int at) {
            Optional<PrintedDate> full = full(text, at);
            if (full.isPresent()) {
                PrintedDate date = full.get();
                open = false;
                put(2, date.firstDay());
                put(1, date.firstMonth());
                put(0, date.year());
                if (date.lastDay() != date.firstDay() || date.lastMonth() != date.firstMonth()) {
                    open = false;
                    put(2, date.lastDay());
                    put(1, date.lastMonth());
                    put(0, date.lastMonth() < date.firstMonth() ? date.year() + 1 : date.year());
                }
                open = false;
                return date.end();
            }
            int end = at;
            while (end < text.length() && DateReader.isDigit(text.charAt(end))) {
                end++;
            }
            boolean apart = at == 0 || !Character.isLetter(text.charAt(at - 1));
            int number = end - at <= 4 && apart ? Integer.parseInt(text, at, end, 10) : 0;
            if (end - at == 4 && DateReader.isYear(number)) {
                int month = slug ? monthBehind(text, end) : 0;
                put(0, number);
                if (month > 0) {
                    put(1, month);
                    return end + 3;
                }
            } else if (end - at <= 2 && number >= 1 && number <= 31) {
                put(2, number);
            } else if (end - at != 8 || !compact(text, at, end)) {
                close();
            }
            return end;
        }

        private Optional<PrintedDate> full(String text, int at) {
            return new DateReader(words)
                    .read(text, at)
                    .filter(date -> date.year() != 0 && date.isPossible() && isNumeric(text, date));
        }

        /** Whether a date is written in digits alone: "07.11.2024", not "7-8 November 2024". */
        private static boolean isNumeric(String text, PrintedDate date) {
            int at = date.start();
            while (DateReader.isDigit(text.charAt(at))) {
                at++;
            }
            char mark = text.charAt(at);
            at++;
            while (at < date.end() && DateReader.isDigit(text.charAt(at))) {
                at++;
            }
            return "./-".indexOf(mark) >= 0 && at < date.end() && text.charAt(at) == mark;
        }

        /** "2024-11", not followed by a further number. */
        private static int monthBehind(String text, int at) {
            boolean two = at + 2 < text.length()
                    && "-_.".indexOf(text.charAt(at)) >= 0
                    && DateReader.isDigit(text.charAt(at + 1))
                    && DateReader.isDigit(text.charAt(at + 2))
                    && (at + 3 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 3)));
            int month = two ? Integer.parseInt(text, at + 1, at + 3, 10) : 0;
            return month <= 12 ? month : 0;
        }

        /** "20241108". */
        private boolean compact(String text, int at, int end) {
            int year = Integer.parseInt(text, at, at + 4, 10);
            int month = Integer.parseInt(text, at + 4, at + 6, 10);
            int day = Integer.parseInt(text, at + 6, end, 10);
            boolean letter = end < text.length() && Character.isLetter(text.charAt(end));
            if (!slug || letter || !DateReader.isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) {
                return false;
            }
            open = false;
            put(0, year);
            put(1, month);
            put(2, day);
            open = false;
            return true;
        }

        /** Puts a part into the point that is open, or into a new one where that part of it is told already. */
        private void put(int part, int value) {
            int[] point = points.isEmpty() ? null : points.get(points.size() - 1);
            if (point == null || !open || point[part] != 0) {
                point = new int[3];
                points.add(point);
                open = true;
            }
            point[part] = value;
        }

        /** Ends a phrase: what its first end lacks is told by its second, and the other way round. */
        private void close() {
            List<int[]> told = new ArrayList<>(points);
            points.clear();
            open = false;
            if (told.isEmpty()) {
                return;
            }
            int[] first = told.get(0);
            int[] last = told.size() == 1 ? first : told.get(1);
            if (told.size() == 2 && last[1] == 0 && last[2] == 0) {
                first[0] = last[0];
                last = first;
            }
            int month = last[1] != 0 ? last[1] : first[1];
            int day = last[2];
            int year = last[0] != 0 ? last[0] : first[0];
            Point end = new Point(year, month, day);
            Point start = new Point(
                    first[0] != 0 && last[0] != 0 && last != first ? first[0] : last == first ? year : 0,
                    first[1] != 0 ? first[1] : month,
                    first[2]);
            if (month != 0) {
                found.add(new PeriodPhrase(start, end));
            }
        }
    }
}
