package org.khronika.extract;

import java.util.Optional;

/**
 * Reads the dates that a text prints: "October 26, 2024", "26 October", "15.09.23", "2024-10-26", "December 6-16", "in May 2023",
 * "from 2019 to 2021", "5 декабря прошлого года".
 */
final class DatePhraseReader {
    private static final int MOST_LISTED = 6;

    private final DateLexicon lexicon;
    private final Words words;
    private final NumericDates numeric;
    private final int thisYear;

    /** @param thisYear the year of the entry, from which "last year" is counted */
    DatePhraseReader(DateLexicon lexicon, Words words, int thisYear) {
        this.lexicon = lexicon;
        this.words = words;
        this.numeric = new NumericDates(words);
        this.thisYear = thisYear;
    }

    /** The date that starts at a token, if one does. */
    Optional<DatePhrase> read(int at) {
        DatePhrase phrase = null;
        if (words.isNumber(at) && !isReference(at)) {
            phrase = numericRange(at);
            phrase = phrase == null ? dayFirst(at) : phrase;
            phrase = phrase == null ? listedBehind(at) : phrase;
            phrase = phrase == null ? years(at) : phrase;
        } else if (lexicon.month(words, at) > 0) {
            phrase = dayBehind(at);
            phrase = phrase == null ? months(at) : phrase;
        }
        // Figures that name no day may be any number; a month's name says that a date is meant, if a wrong one.
        return Optional.ofNullable(phrase)
                .filter(found -> !found.rule().startsWith("date.numeric") || found.isPossible());
    }

    /** How the word before a date bounds it, if one does. */
    Optional<DateLexicon.Lead> lead(int first) {
        for (int back = 1; back <= 3; back++) {
            Optional<Phrases.Match<DateLexicon.Lead>> lead = lexicon.leads.at(words, first - back);
            if (lead.isPresent() && lead.get().end() == first) {
                return lead.map(Phrases.Match::value);
            }
        }
        return Optional.empty();
    }

    /** "Article 15", "No. 3", "§ 7": a number of something else. */
    private boolean isReference(int at) {
        int before = words.is(at - 1, ".") ? at - 2 : at - 1;
        boolean joined = at > 0
                && words.touchesNext(at - 1)
                && !words.isWord(at - 1)
                && "[#№$€(«“\"".indexOf(words.at(at - 1)) < 0;
        return lexicon.references.startsAt(words, before)
                || words.is(at - 1, "[")
                || joined && !words.is(at - 1, "-") && !words.is(at - 1, ",");
    }

    private DatePhrase numericRange(int at) {
        DatePhrase first = numeric.read(at);
        if (first == null) {
            return null;
        }
        int next = lexicon.ranges.behind(words, first.end());
        DatePhrase last = next > first.end() ? numeric.read(next) : null;
        int end = behindYearWord(last == null ? first.end() : last.end());
        return last == null
                ? new DatePhrase(at, end, first.from(), first.to(), first.rule())
                : new DatePhrase(at, end, first.from(), last.to(), "date.numeric-range");
    }

    /** "26 October 2024", "1st of March", "6–16 декабря", "30 декабря – 2 января". */
    private DatePhrase dayFirst(int at) {
        int day = day(at);
        if (day == 0) {
            return null;
        }
        int end = behindDay(at);
        int range = lexicon.ranges.behind(words, end);
        int last = range > end ? day(range) : 0;
        int monthAt = lexicon.of.behind(words, last > 0 ? behindDay(range) : end);
        int month = lexicon.month(words, monthAt);
        if (month == 0) {
            return listed(at, day, end);
        }
        end = behindMonth(monthAt);
        int year = year(end);
        end = behindYear(end);
        DateParts from = new DateParts(year, month, day);
        if (last > 0) {
            return new DatePhrase(at, end, from, new DateParts(year, month, last), "date.range");
        }
        range = lexicon.ranges.behind(words, end);
        int otherDay = range > end ? day(range) : 0;
        int otherMonthAt = otherDay > 0 ? behindDay(range) : end;
        int otherMonth = otherDay > 0 ? lexicon.month(words, otherMonthAt) : 0;
        if (otherMonth > 0) {
            int behind = behindMonth(otherMonthAt);
            DateParts to = new DateParts(year(behind), otherMonth, otherDay);
            return new DatePhrase(at, behindYear(behind), from, to, "date.range");
        }
        return new DatePhrase(at, end, from, from, "date.day");
    }

    /** "3, 5 and 7 March": the month stands behind the last of the days. */
    private DatePhrase listed(int at, int day, int end) {
        int next = end;
        for (int i = 0; i < MOST_LISTED; i++) {
            int other = lexicon.listings.behind(words, next);
            if (other == next || day(other) == 0) {
                return null;
            }
            next = behindDay(other);
            int monthAt = lexicon.of.behind(words, next);
            int month = lexicon.month(words, monthAt);
            if (month > 0) {
                DateParts parts = new DateParts(year(behindMonth(monthAt)), month, day);
                return new DatePhrase(at, end, parts, parts, "date.list");
            }
        }
        return null;
    }

    /** "March 3, 5 and 7": the month stands before the first of the days. */
    private DatePhrase listedBehind(int at) {
        int end = behindDay(at);
        int next = lexicon.listings.behind(words, end);
        if (day(at) == 0 || !endsDate(end) && (next == end || day(next) == 0)) {
            return null;
        }
        int before = at;
        for (int i = 0; i < MOST_LISTED; i++) {
            if (!lexicon.listings.startsAt(words, before - 1) || day(before - 2) == 0) {
                return null;
            }
            before -= 2;
            int month = lexicon.month(words, before - 1);
            if (month > 0) {
                DateParts parts = new DateParts(year(end), month, day(at));
                return new DatePhrase(at, behindYear(end), parts, parts, "date.list");
            }
        }
        return null;
    }

    /** "October 26, 2024", "December 6-16", "December 30 – January 2, 2025". */
    private DatePhrase dayBehind(int at) {
        int month = lexicon.month(words, at);
        int dayAt = behindMonth(at);
        int[] fused = numeric.dayAndYear(dayAt);
        int day = fused.length > 0 ? fused[0] : day(dayAt);
        if (day == 0) {
            return null;
        }
        int end = fused.length > 0 ? dayAt + 1 : behindDay(dayAt);
        int year = fused.length > 0 ? fused[1] : year(end);
        int yearEnd = fused.length > 0 ? end : behindYear(end);
        DateParts from = new DateParts(year, month, day);
        int range = lexicon.ranges.behind(words, yearEnd);
        if (range > yearEnd && lexicon.month(words, range) > 0) {
            int otherDay = day(behindMonth(range));
            if (otherDay > 0) {
                int behind = behindDay(behindMonth(range));
                DateParts to = new DateParts(year(behind), lexicon.month(words, range), otherDay);
                return new DatePhrase(at, behindYear(behind), from, to, "date.range");
            }
        }
        if (range > yearEnd && year == 0 && day(range) > day && endsDate(behindDay(range))) {
            int behind = behindDay(range);
            DateParts to = new DateParts(year(behind), month, day(range));
            return new DatePhrase(at, behindYear(behind), from, to, "date.range");
        }
        return new DatePhrase(at, yearEnd, from, from, "date.day");
    }

    /** A number that a noun follows ("to 4 workers") is no day. */
    private boolean endsDate(int at) {
        return !words.isWord(at)
                || lexicon.articles.startsAt(words, at)
                || lexicon.leads.startsAt(words, at)
                || lexicon.of.startsAt(words, at)
                || year(at) > 0;
    }

    /** "May 2023", "in May", "from May to August 2023". */
    private DatePhrase months(int at) {
        int end = behindMonth(at);
        int year = year(lexicon.of.behind(words, end));
        int yearEnd = year > 0 ? behindYear(lexicon.of.behind(words, end)) : end;
        Optional<DateLexicon.Lead> lead = lead(at);
        DateParts from = new DateParts(year, lexicon.month(words, at), 0);
        int range = lexicon.ranges.behind(words, yearEnd);
        int other = range > yearEnd ? lexicon.month(words, range) : 0;
        if (other > 0
                && day(behindMonth(range)) == 0
                && (year > 0 || lead.isPresent() || year(behindMonth(range)) > 0)) {
            int behind = behindMonth(range);
            return new DatePhrase(
                    at, behindYear(behind), from, new DateParts(year(behind), other, 0), "date.month-range");
        }
        boolean listed = lexicon.listings.startsAt(words, at - 1) && lexicon.month(words, at - 2) > 0;
        return year > 0 || lead.isPresent() || listed ? new DatePhrase(at, yearEnd, from, from, "date.month") : null;
    }

    /** "in 2019", "2019–2021", "2021 года". */
    private DatePhrase years(int at) {
        int year = printedYear(at);
        if (year == 0) {
            return null;
        }
        int end = behindYearWord(at + 1);
        boolean named = end > at + 1;
        int range = lexicon.ranges.behind(words, end);
        int last = range > end ? printedYear(range) : 0;
        if (last > 0) {
            end = behindYearWord(range + 1);
            named |= end > range + 1;
        }
        boolean told = named || lead(at).isPresent();
        boolean counts = lexicon.counted.startsAt(words, end)
                || words.is(end, "%")
                || words.touchesNext(end - 1) && words.is(end, "-");
        if (!told || counts) {
            return null;
        }
        DateParts from = new DateParts(year, 0, 0);
        return new DatePhrase(at, end, from, last > 0 ? new DateParts(last, 0, 0) : from, "date.year");
    }

    private int printedYear(int at) {
        int number = words.isNumber(at) && words.at(at).length() == 4 ? DateLexicon.digits(words.at(at)) : 0;
        return DateParts.isYear(number) ? number : 0;
    }

    private int day(int at) {
        int number = words.isNumber(at) && words.at(at).length() <= 2 ? DateLexicon.digits(words.at(at)) : 0;
        return number <= 31 ? number : 0;
    }

    private int behindDay(int at) {
        int ordinal = words.is(at + 1, "-") && words.touchesNext(at) && words.touchesNext(at + 1) ? at + 2 : at + 1;
        int behind = words.touchesNext(ordinal - 1) ? lexicon.ordinals.behind(words, ordinal) : ordinal;
        return behind > ordinal ? behind : at + 1;
    }

    private int behindMonth(int at) {
        return words.is(at + 1, ".") && words.touchesNext(at) && words.isNumber(at + 2) ? at + 2 : at + 1;
    }

    /** The year behind a day or month: printed, or told from the entry's ("of last year"); 0 where none is. */
    private int year(int at) {
        int printed = printedYear(words.is(at, ",") ? at + 1 : at);
        return printed > 0 ? printed : shiftedYear(at).map(this::toldYear).orElse(0);
    }

    private int behindYear(int at) {
        int printed = words.is(at, ",") ? at + 1 : at;
        if (printedYear(printed) > 0) {
            return behindYearWord(printed + 1);
        }
        return shiftedYear(at).map(Phrases.Match::end).orElse(at);
    }

    private Optional<Phrases.Match<DateLexicon.Shift>> shiftedYear(int at) {
        return lexicon.shifts
                .at(words, lexicon.of.behind(words, at))
                .filter(match ->
                        match.value().unit().endsWith("year") && match.value().by() == 0);
    }

    private int toldYear(Phrases.Match<DateLexicon.Shift> match) {
        return switch (match.value().unit()) {
            case "lastyear" -> thisYear - 1;
            case "nextyear" -> thisYear + 1;
            default -> thisYear;
        };
    }

    private int behindYearWord(int at) {
        int behind = lexicon.years.behind(words, at);
        boolean abbreviated = behind > at && words.at(behind - 1).length() <= 2;
        return abbreviated && words.is(behind, ".") ? behind + 1 : behind;
    }
}
