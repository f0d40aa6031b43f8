package org.khronika.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.khronika.model.Frequency;
import org.khronika.model.Period;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.ReportFile;

/** Makes out which days a report covers: by its title, else by its name or address, else by its text. */
final class PeriodReader {
    private static final int WEEK = 7;
    /** A report of so many days at most is a weekly one: the last of a month may run to its end. */
    private static final int LONGEST_WEEKLY = 10;

    private static final int SHORTEST_MONTHLY = 26;
    private static final int LONGEST_MONTHLY = 33;

    private final ReportWords words;
    private final DateReader dates;

    PeriodReader(ReportWords words) {
        this.words = words;
        this.dates = new DateReader(words);
    }

    /**
     * What was made out.
     *
     * @param period the days covered
     * @param evidence what told them
     * @param frequency how often a report of its kind appears
     * @param warnings contradictions, in words
     */
    record Found(Period period, PeriodEvidence evidence, Frequency frequency, List<String> warnings) {}

    /** @throws UnreadableReportException where nothing tells the period */
    Found read(ReportFile file, String title, List<PrintedDate> headings) {
        Optional<HeadingSpan> span = HeadingSpan.of(headings);
        Optional<PeriodPhrase> titled = PeriodPhrase.read(title, words)
                .or(() -> file.pageTitle().flatMap(page -> PeriodPhrase.read(page, words)));
        Optional<PeriodPhrase> named = PeriodPhrase.readSlug(name(file.sourceUri()), words)
                .or(() -> file.pageUrl().flatMap(url -> PeriodPhrase.readSlug(name(url), words)));
        Optional<Period> byText = span.flatMap(s -> byText(file.text(), s, headings));
        boolean weekly = says("weekly", title + " " + name(file.sourceUri()));
        Optional<Period> byName = named.flatMap(phrase -> byName(phrase, weekly, byText));
        OptionalInt year = yearOf(byName, byText, span, file.text(), titled);
        Optional<Period> byTitle = titled.flatMap(phrase -> byTitle(phrase, year, weekly, byText));
        Optional<Period> period = byTitle.or(() -> byName).or(() -> byText);
        if (period.isEmpty()) {
            throw new UnreadableReportException(
                    file.sourceUri(),
                    "nothing tells which days it covers: neither a title, nor its name, nor dated headings with a year in the"
                            + " text; put the period into the file's name, as in monitoring-2024-11.txt or weekly-2024-11-08.txt (a day alone may be when it was published)");
        }
        PeriodEvidence evidence = byTitle.isPresent()
                ? PeriodEvidence.TITLE
                : byName.isPresent() ? PeriodEvidence.URI : PeriodEvidence.TEXT;
        List<String> warnings = new ArrayList<>();
        contradiction(period.get(), evidence, "title", byTitle, warnings);
        contradiction(period.get(), evidence, "name", byName, warnings);
        contradiction(period.get(), evidence, "text", byText, warnings);
        return new Found(
                period.get(), evidence, frequency(period.get(), title + " " + name(file.sourceUri())), warnings);
    }

    /** The last part of a path or address, without its ending and without what a site adds behind it. */
    private static String name(String uri) {
        int end = uri.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = uri.indexOf(mark);
            end = at >= 0 && uri.contains("://") ? Math.min(end, at) : end;
        }
        while (end > 0 && (uri.charAt(end - 1) == '/' || uri.charAt(end - 1) == '\\')) {
            end--;
        }
        int start = Math.max(uri.lastIndexOf('/', end - 1), uri.lastIndexOf('\\', end - 1)) + 1;
        int stop = uri.lastIndexOf('.', end - 1);
        boolean ending = stop > start
                && end - stop <= 6
                && uri.substring(stop + 1, end).chars().anyMatch(Character::isLetter);
        return uri.substring(start, ending ? stop : end);
    }

    private Optional<Period> byTitle(PeriodPhrase phrase, OptionalInt year, boolean weekly, Optional<Period> byText) {
        return phrase.period(year)
                .flatMap(period -> phrase.isDay() ? week(period.start(), weekly, byText) : Optional.of(period));
    }

    private static Optional<Period> byName(PeriodPhrase phrase, boolean weekly, Optional<Period> byText) {
        OptionalInt year =
                byText.map(text -> OptionalInt.of(text.end().getYear())).orElse(OptionalInt.empty());
        return phrase.period(year)
                .flatMap(period -> phrase.isDay() ? week(period.start(), weekly, byText) : Optional.of(period));
    }

    /**
     * The week that one day stands for: the one that starts on it, unless the headings say that it is the last, or the day after.
     * A day in the name of a report that is no weekly one says nothing; it may be when the report was published.
     */
    private static Optional<Period> week(LocalDate day, boolean weekly, Optional<Period> byText) {
        if (!weekly) {
            return Optional.empty();
        }
        Period after = new Period(day, day.plusDays(WEEK - 1));
        if (byText.isEmpty()
                || (overlap(after, byText.get()) > 0 && !byText.get().end().equals(day))) {
            boolean longer = byText.isPresent()
                    && !byText.get().start().isBefore(day)
                    && byText.get().end().isAfter(after.end())
                    && ChronoUnit.DAYS.between(day, byText.get().end()) < LONGEST_WEEKLY;
            return Optional.of(longer ? new Period(day, byText.get().end()) : after);
        }
        boolean last = !byText.get().end().isBefore(day);
        LocalDate end = last ? day : day.minusDays(1);
        Period before = new Period(end.minusDays(WEEK - 1), end);
        return Optional.of(overlap(before, byText.get()) > 0 ? before : after);
    }

    private static long overlap(Period a, Period b) {
        LocalDate start = a.start().isAfter(b.start()) ? a.start() : b.start();
        LocalDate end = a.end().isBefore(b.end()) ? a.end() : b.end();
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    private Optional<Period> byText(String text, HeadingSpan span, List<PrintedDate> headings) {
        Optional<PrintedDate> dated = headings.stream()
                .filter(date -> date.year() != 0 && date.isPossible())
                .findFirst();
        boolean mostDated = headings.stream().filter(date -> date.year() != 0).count() * 2 > headings.size();
        OptionalInt year = mostDated
                ? OptionalInt.of(commonYear(headings, span))
                : YearFinder.in(text, dates).year(span.first(), span.last());
        if (year.isEmpty() && dated.isPresent()) {
            year = OptionalInt.of(dated.get().year());
        }
        return year.isEmpty() ? Optional.empty() : Optional.of(span.in(year.getAsInt()));
    }

    /** The year that most headings print, as that of the span's first day. */
    private static int commonYear(List<PrintedDate> headings, HeadingSpan span) {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        boolean turns = span.last().isBefore(span.first());
        for (PrintedDate date : headings) {
            if (date.year() != 0) {
                years.merge(turns && date.firstMonth() <= 2 ? date.year() - 1 : date.year(), 1, Integer::sum);
            }
        }
        int best = years.firstKey();
        for (int year : years.keySet()) {
            best = years.get(year) > years.get(best) ? year : best;
        }
        return best;
    }

    /** The year for a title without one: that of the name, else that of the text, near the days that the title names. */
    private OptionalInt yearOf(
            Optional<Period> byName,
            Optional<Period> byText,
            Optional<HeadingSpan> span,
            String text,
            Optional<PeriodPhrase> titled) {
        if (byName.isPresent() || byText.isPresent()) {
            return OptionalInt.of(byName.or(() -> byText).get().end().getYear());
        }
        if (span.isPresent() || titled.isEmpty()) {
            return OptionalInt.empty();
        }
        return titled.get()
                .period(OptionalInt.of(2000))
                .map(period ->
                        YearFinder.in(text, dates).year(MonthDay.from(period.start()), MonthDay.from(period.end())))
                .orElse(OptionalInt.empty());
    }

    private static void contradiction(
            Period period, PeriodEvidence evidence, String source, Optional<Period> other, List<String> warnings) {
        boolean apart = other.isPresent()
                && !other.get().equals(period)
                && overlap(period, other.get()) * 2 < Math.min(length(period), length(other.get()));
        if (apart) {
            warnings.add("the " + evidence.label() + " says " + words(period) + ", the " + source + " says "
                    + words(other.get()));
        }
    }

    private static String words(Period period) {
        return period.start() + " to " + period.end();
    }

    private static long length(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }

    private Frequency frequency(Period period, String said) {
        long length = length(period);
        YearMonth month = YearMonth.from(period.start());
        boolean whole = period.start().equals(month.atDay(1)) && period.end().equals(month.atEndOfMonth());
        if (whole || (length >= SHORTEST_MONTHLY && length <= LONGEST_MONTHLY)) {
            return Frequency.MONTHLY;
        }
        if (length <= LONGEST_WEEKLY || (length <= 2 * WEEK && says("weekly", said))) {
            return Frequency.WEEKLY;
        }
        return says("monthly", said) && length <= LONGEST_MONTHLY ? Frequency.MONTHLY : Frequency.OTHER;
    }

    private boolean says(String use, String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.is(use, word)) {
                return true;
            }
        }
        return false;
    }
}
