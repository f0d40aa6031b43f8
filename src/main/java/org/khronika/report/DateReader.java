package org.khronika.report;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates as reports print them: "November 1", "1st of November", "APR. 22, 2024", "10.04.2024", "December 2-3",
 * "December 30, 2023 – January 2", "1–7 ноября 2024 года".
 */
final class DateReader {
    private static final int LONGEST_WORD = 24;

    private final ReportWords words;

    DateReader(ReportWords words) {
        this.words = words;
    }

    /** The date that starts at an offset, if one does; it looks at a bounded number of characters. */
    Optional<PrintedDate> read(String text, int at) {
        if (at >= text.length() || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        if (isDigit(c)) {
            Optional<PrintedDate> numeric = numeric(text, at);
            return numeric.isPresent() ? numeric : dayFirst(text, at);
        }
        return Character.isLetter(c) ? monthFirst(text, at) : Optional.empty();
    }

    /** "10.04.2024", "2024-04-10", "10.04.2024 – 12.04.2024". */
    private Optional<PrintedDate> numeric(String text, int at) {
        Optional<PrintedDate> first = numericDay(text, at);
        if (first.isEmpty()) {
            return first;
        }
        int range = range(text, first.get().end());
        if (range > 0) {
            Optional<PrintedDate> last = numericDay(text, range);
            if (last.isPresent()) {
                PrintedDate a = first.get();
                PrintedDate b = last.get();
                return Optional.of(new PrintedDate(
                        at, b.end(), a.firstMonth(), a.firstDay(), b.firstMonth(), b.firstDay(), a.year()));
            }
        }
        return first;
    }

    private static Optional<PrintedDate> numericDay(String text, int at) {
        int a = digits(text, at);
        int aEnd = digitsEnd(text, at);
        if (a < 0 || aEnd >= text.length() || "./-".indexOf(text.charAt(aEnd)) < 0) {
            return Optional.empty();
        }
        char mark = text.charAt(aEnd);
        int b = digits(text, aEnd + 1);
        int bEnd = digitsEnd(text, aEnd + 1);
        if (b < 0 || bEnd - aEnd > 3 || bEnd >= text.length() || text.charAt(bEnd) != mark) {
            return Optional.empty();
        }
        int c = digits(text, bEnd + 1);
        int cEnd = digitsEnd(text, bEnd + 1);
        if (c < 0 || (cEnd < text.length() && Character.isLetterOrDigit(text.charAt(cEnd)))) {
            return Optional.empty();
        }
        if (aEnd - at == 4 && cEnd - bEnd <= 3 && isYear(a)) {
            return Optional.of(PrintedDate.day(at, cEnd, b, c, a));
        }
        boolean longYear = cEnd - bEnd == 5 && isYear(c);
        boolean shortYear = (cEnd - bEnd == 3 && mark != '-' && c >= 90) || (cEnd - bEnd == 3 && mark == '.' && c < 90);
        if (aEnd - at <= 2 && (longYear || shortYear)) {
            int year = longYear ? c : c >= 90 ? 1900 + c : 2000 + c;
            return Optional.of(PrintedDate.day(at, cEnd, b, a, year));
        }
        return Optional.empty();
    }

    /** "1 November", "1st of November 2024", "1-2 November", "30 December – 2 January". */
    private Optional<PrintedDate> dayFirst(String text, int at) {
        int first = day(text, at);
        if (first < 0) {
            return Optional.empty();
        }
        int end = dayEnd(text, at);
        int second = first;
        int range = range(text, end);
        if (range > 0 && day(text, range) >= 0) {
            second = day(text, range);
            end = dayEnd(text, range);
        }
        int monthAt = gap(text, end);
        monthAt = word(text, monthAt).equals("of") ? gap(text, monthAt + 2) : monthAt;
        int month = words.month(word(text, monthAt));
        if (month == 0) {
            return Optional.empty();
        }
        end = monthEnd(text, monthAt);
        int year = year(text, end);
        int yearEnd = yearEnd(text, end);
        if (second == first) {
            int other = range(text, yearEnd);
            int otherDay = other > 0 ? day(text, other) : -1;
            int otherMonthAt = otherDay < 0 ? -1 : gap(text, dayEnd(text, other));
            int otherMonth = otherDay < 0 ? 0 : words.month(word(text, otherMonthAt));
            if (otherMonth > 0) {
                return Optional.of(
                        range(text, at, month, first, otherMonth, otherDay, year, monthEnd(text, otherMonthAt)));
            }
        }
        return Optional.of(new PrintedDate(at, yearEnd, month, first, month, second, year));
    }

    /** "November 1", "NOV. 1, 2024", "November 25-26", "December 30 – January 2". */
    private Optional<PrintedDate> monthFirst(String text, int at) {
        int month = Character.isUpperCase(text.charAt(at)) ? words.month(word(text, at)) : 0;
        if (month == 0) {
            return Optional.empty();
        }
        int dayAt = gap(text, monthEnd(text, at));
        int first = day(text, dayAt);
        if (first < 0) {
            return Optional.empty();
        }
        int end = dayEnd(text, dayAt);
        int year = year(text, end);
        int yearEnd = yearEnd(text, end);
        int other = range(text, yearEnd);
        if (other > 0) {
            int otherMonth = words.month(word(text, other));
            if (otherMonth > 0) {
                int otherDayAt = gap(text, monthEnd(text, other));
                int otherDay = day(text, otherDayAt);
                if (otherDay >= 0) {
                    return Optional.of(
                            range(text, at, month, first, otherMonth, otherDay, year, dayEnd(text, otherDayAt)));
                }
            }
            int second = year == 0 ? day(text, other) : -1;
            if (second > first && (isTight(text, end) || endsDate(text, dayEnd(text, other)))) {
                int secondEnd = dayEnd(text, other);
                return Optional.of(new PrintedDate(
                        at, yearEnd(text, secondEnd), month, first, month, second, year(text, secondEnd)));
            }
        }
        return Optional.of(PrintedDate.day(at, yearEnd, month, first, year));
    }

    /** A range over two months; a year printed behind it is that of its end. */
    private PrintedDate range(
            String text, int at, int month, int day, int lastMonth, int lastDay, int firstYear, int end) {
        int lastYear = year(text, end);
        int year = firstYear != 0 || lastYear == 0 ? firstYear : lastMonth < month ? lastYear - 1 : lastYear;
        return new PrintedDate(at, yearEnd(text, end), month, day, lastMonth, lastDay, year);
    }

    /** Whether the separator at an offset is a dash without spaces: "25-26" can be nothing but a range. */
    private static boolean isTight(String text, int at) {
        return at + 1 < text.length() && isDash(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    /** Whether what follows cannot belong to the number before: "December 2 — 4, Almaty", but not "December 2 — 4 workers". */
    private boolean endsDate(String text, int at) {
        int next = Blank.skip(text, at, text.length());
        return next >= text.length()
                || ",:.".indexOf(text.charAt(next)) >= 0
                || isDash(text.charAt(next))
                || year(text, at) != 0
                || words.is("in", word(text, next));
    }

    /** The offset behind a separator of two ends of a range, 0 where none stands here. */
    private int range(String text, int at) {
        int next = gap(text, at);
        if (next < text.length() && isDash(text.charAt(next))) {
            return gap(text, next + 1);
        }
        String word = word(text, next);
        return next > at && words.is("range", word) ? gap(text, next + word.length()) : 0;
    }

    private int monthEnd(String text, int at) {
        String word = word(text, at);
        int end = at + word.length();
        return end < text.length() && text.charAt(end) == '.' && word.length() <= 4 ? end + 1 : end;
    }

    /** A day's number of one or two digits, -1 where none stands here. */
    private static int day(String text, int at) {
        int end = digitsEnd(text, at);
        return end - at >= 1 && end - at <= 2 ? digits(text, at) : -1;
    }

    private int dayEnd(String text, int at) {
        int end = digitsEnd(text, at);
        int ordinal = end < text.length() && text.charAt(end) == '-' ? end + 1 : end;
        String word = word(text, ordinal);
        return words.is("ordinal", word) ? ordinal + word.length() : end;
    }

    private int year(String text, int at) {
        int digits = yearAt(text, at);
        int year = digits < 0 ? 0 : digits(text, digits);
        return year > 0 && isYear(year) ? year : 0;
    }

    private int yearEnd(String text, int at) {
        if (year(text, at) == 0) {
            return at;
        }
        int end = yearAt(text, at) + 4;
        int next = gap(text, end);
        String word = word(text, next);
        if (!words.is("year", word)) {
            return end;
        }
        end = next + word.length();
        return word.length() <= 2 && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
    }

    /** Where four digits stand, a comma before them or not; -1 where none do. */
    private static int yearAt(String text, int at) {
        int next = gap(text, at);
        if (next < text.length() && text.charAt(next) == ',') {
            next = gap(text, next + 1);
        }
        boolean four = next > at && digitsEnd(text, next) - next == 4;
        boolean word = four && next + 4 < text.length() && Character.isLetter(text.charAt(next + 4));
        return four && !word ? next : -1;
    }

    /** Whether the words around a number say that it is a year: "November 2024", "in 2024", "2024 года". */
    boolean isCalledYear(String text, int at, int end) {
        int before = at;
        while (before > 0 && at - before < 4 && (Blank.is(text.charAt(before - 1)) || text.charAt(before - 1) == ',')) {
            before--;
        }
        int start = before;
        while (start > 0 && before - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, before).toLowerCase(Locale.ROOT);
        return words.month(word) != 0 || words.is("in", word) || words.is("year", word(text, gap(text, end)));
    }

    static boolean isYear(int number) {
        return number >= 1990 && number <= 2099;
    }

    /** The word that starts here, in lower case; empty where none does or it is too long to matter. */
    static String word(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - at > LONGEST_WORD ? "" : text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /** Behind at most a few blanks. */
    static int gap(String text, int at) {
        return Blank.skip(text, at, Math.min(text.length(), at + 4));
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‑' || c == '‒' || c == '−';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digits(String text, int at) {
        int end = digitsEnd(text, at);
        return end == at || end - at > 4 ? -1 : Integer.parseInt(text, at, end, 10);
    }

    /** The end of the digits here, of which at most five are looked at. */
    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end >= 0 && end < text.length() && end - at < 5 && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
