package org.khronika.report;

import java.util.Optional;
import org.khronika.model.Span;

/**
 * Reads the beginning of an entry as reports print it: "November 1, Almaty, …", "On December 1, in Aktau, …", "13 November,
 * Almaty: …", "Astana, April 22, …", "APR. 22, 2024 — ASTANA — …", "Aktau — …". It looks at a bounded number of characters.
 */
final class HeadingReader {
    private static final int MOST_PLACE_WORDS = 6;
    private static final int MOST_PLACES = 3;
    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_INSTITUTION = 60;

    private final ReportWords words;
    private final DateReader dates;

    HeadingReader(ReportWords words) {
        this.words = words;
        this.dates = new DateReader(words);
    }

    /** The heading that starts at an offset, if one does. */
    Optional<Heading> read(String text, int at) {
        Optional<Heading> dated = dateFirst(text, at);
        return dated.isPresent() ? dated : placeFirst(text, at);
    }

    private Optional<Heading> dateFirst(String text, int at) {
        int next = afterWeekday(text, at);
        String word = DateReader.word(text, next);
        boolean preposition = words.is("on", word);
        if (preposition) {
            next = DateReader.gap(text, next + word.length());
            next = DateReader.word(text, next).equals("the") ? DateReader.gap(text, next + 3) : next;
            next = afterWeekday(text, next);
        }
        Optional<PrintedDate> date = dates.read(text, next);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int end = date.get().end();
        int mark = DateReader.gap(text, end);
        int weekdayAt = skipMark(text, mark);
        String weekday = DateReader.word(text, weekdayAt);
        if (words.is("weekday", weekday)) {
            int behind = DateReader.gap(text, weekdayAt + weekday.length());
            mark = behind < text.length() && text.charAt(behind) == ')' ? DateReader.gap(text, behind + 1) : behind;
        }
        boolean delimited = isDelimiter(text, mark);
        int body = delimited ? DateReader.gap(text, mark + 1) : mark;
        Placed placed = place(text, body);
        boolean usable = placed != null && (delimited || placed.in || !preposition);
        return Optional.of(new Heading(
                at,
                date,
                preposition,
                delimited,
                usable && placed.closed ? Optional.of(placed.span) : Optional.empty(),
                usable && placed.in,
                false,
                usable && placed.closed ? placed.end : body));
    }

    private Optional<Heading> placeFirst(String text, int at) {
        Placed first = place(text, at);
        if (first == null || !first.closed) {
            return Optional.empty();
        }
        Placed last = first;
        for (int i = 0; i < MOST_PLACES; i++) {
            int dateAt = afterWeekday(text, last.end);
            String word = DateReader.word(text, dateAt);
            boolean on = words.is("on", word);
            Optional<PrintedDate> date = dates.read(text, on ? DateReader.gap(text, dateAt + word.length()) : dateAt);
            if (date.isPresent()) {
                int mark = DateReader.gap(text, date.get().end());
                boolean delimited = isDelimiter(text, mark);
                return Optional.of(new Heading(
                        at,
                        date,
                        on,
                        delimited,
                        Optional.of(first.span),
                        first.in,
                        true,
                        delimited ? DateReader.gap(text, mark + 1) : mark));
            }
            Placed further = place(text, last.end);
            if (further == null || !further.closed) {
                further = institution(text, last.end);
            }
            if (further == null) {
                break;
            }
            last = further;
        }
        return Optional.of(
                new Heading(at, Optional.empty(), false, false, Optional.of(first.span), first.in, true, first.end));
    }

    /** A numbered institution between a place and the date: "colony No. 64," behind "Astana,". */
    private static Placed institution(String text, int from) {
        boolean numbered = false;
        for (int at = from; at < text.length() && at - from <= LONGEST_INSTITUTION; at++) {
            char c = text.charAt(at);
            numbered |= Character.isDigit(c);
            if (c == ',' || c == ':' || c == '\n') {
                return numbered && c == ','
                        ? new Placed(new Span(from, at), DateReader.gap(text, at + 1), false, true)
                        : null;
            }
        }
        return null;
    }

    private int afterWeekday(String text, int at) {
        String word = DateReader.word(text, at);
        return words.is("weekday", word) ? DateReader.gap(text, skipMark(text, at + word.length())) : at;
    }

    private static int skipMark(String text, int at) {
        return at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '(' || text.charAt(at) == ')')
                ? DateReader.gap(text, at + 1)
                : at;
    }

    /** Words that look like the name of a place, and whether a mark closes them. */
    private record Placed(Span span, int end, boolean in, boolean closed) {}

    /** Capitalised words, with words such as "city" or "region" between or behind them; no initials. */
    private Placed place(String text, int from) {
        String before = DateReader.word(text, from);
        boolean in = words.is("in", before);
        int start = in ? DateReader.gap(text, skipStop(text, from + before.length())) : from;
        int at = start;
        int end = start;
        for (int count = 0; count < MOST_PLACE_WORDS; count++) {
            int wordEnd = wordEnd(text, at);
            if (wordEnd == at || !fits(text, at, wordEnd, count == 0)) {
                break;
            }
            end = wordEnd;
            at = DateReader.gap(text, wordEnd);
        }
        if (end == start || !hasCapital(text, start, end)) {
            return null;
        }
        Span span = new Span(start, end);
        int mark = afterBracket(text, DateReader.gap(text, end));
        boolean closed = isDelimiter(text, mark) && (text.charAt(mark) != '-' || mark > end);
        return new Placed(span, closed ? DateReader.gap(text, mark + 1) : mark, in, closed);
    }

    private boolean fits(String text, int at, int end, boolean first) {
        boolean capital = Character.isUpperCase(text.charAt(at)) && end - at > 1;
        return capital || (words.is("place-word", DateReader.word(text, at)) && (!first || end - at > 1));
    }

    private static boolean hasCapital(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 40 && isNameLetter(text, end, at)) {
            end++;
        }
        return end;
    }

    private static boolean isNameLetter(String text, int at, int start) {
        char c = text.charAt(at);
        boolean joint = c == '-' || c == '\'' || c == '’' || c == '‑';
        return Character.isLetter(c)
                || (joint && at > start && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static int skipStop(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    /** Behind a bracket such as "(USA)", where one stands here. */
    private static int afterBracket(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '(') {
            return at;
        }
        for (int i = at + 1; i < text.length() && i - at <= LONGEST_BRACKET; i++) {
            if (text.charAt(i) == ')') {
                return DateReader.gap(text, i + 1);
            }
        }
        return at;
    }

    private static boolean isDelimiter(String text, int at) {
        return at < text.length() && (",:;.".indexOf(text.charAt(at)) >= 0 || DateReader.isDash(text.charAt(at)));
    }
}
