package org.khronika.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.khronika.model.EntryDate;
import org.khronika.model.Period;

/** Reads dates told from another: "the day before", "two days later", "last year", "месяц назад". */
final class RelativeDates {
    private final DateLexicon lexicon;
    private final Words words;
    private final EntryDate entry;

    RelativeDates(DateLexicon lexicon, Words words, EntryDate entry) {
        this.lexicon = lexicon;
        this.words = words;
        this.entry = entry;
    }

    /**
     * @param first its first token
     * @param end the token behind it
     * @param days those meant
     */
    record Told(int first, int end, Period days) {}

    /**
     * The phrase that starts at a token, if one does.
     *
     * @param told the date told last, from which "later" counts
     */
    Optional<Told> read(int at, LocalDate told) {
        Optional<Phrases.Match<DateLexicon.Shift>> fixed = lexicon.shifts.at(words, at);
        if (fixed.isPresent()) {
            DateLexicon.Shift shift = fixed.get().value();
            int end = fixed.get().end();
            boolean named = shift.anchor() == DateLexicon.Anchor.TOLD && lexicon.articles.startsAt(words, end);
            boolean stretch = shift.by() == 0 && lexicon.articles.startsAt(words, at - 1);
            return named || stretch ? Optional.empty() : told(at, end, shift, shift.unit(), shift.by(), told);
        }
        Optional<Phrases.Match<DateLexicon.Shift>> lead = lexicon.countLeads.at(words, at);
        int numberAt = lead.map(Phrases.Match::end).orElse(at);
        int number = lexicon.number(words, numberAt);
        if (number == 0) {
            return Optional.empty();
        }
        Optional<Phrases.Match<String>> unit = lexicon.units.at(words, numberAt + 1);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unit.get().end();
        Optional<Phrases.Match<DateLexicon.Shift>> count = lead.isPresent() ? lead : lexicon.counts.at(words, end);
        if (count.isEmpty()) {
            return Optional.empty();
        }
        DateLexicon.Shift shift = count.get().value();
        end = Math.max(end, count.get().end());
        // "two days before the trial" counts from something that is no date.
        boolean named = lead.isEmpty() && shift.by() < 0 && shift.anchor() == DateLexicon.Anchor.TOLD && goesOn(end);
        return named ? Optional.empty() : told(at, end, shift, unit.get().value(), number * shift.by(), told);
    }

    private boolean goesOn(int at) {
        return words.isWord(at) && (words.is(at - 1, "before") || words.is(at - 1, "prior"));
    }

    private Optional<Told> told(int at, int end, DateLexicon.Shift shift, String unit, int by, LocalDate told) {
        LocalDate from = shift.anchor() == DateLexicon.Anchor.TOLD ? told : entry.start();
        return Optional.of(new Told(at, end, days(from, unit, by)));
    }

    /** Units longer than a day give the whole of the week, month or year that is reached. */
    private static Period days(LocalDate from, String unit, int by) {
        if (unit.endsWith("day")) {
            LocalDate day = from.plusDays(by);
            return new Period(day, day);
        }
        int step = unit.startsWith("last") ? -1 : unit.startsWith("next") ? 1 : by;
        if (unit.endsWith("week")) {
            LocalDate start = from.plusWeeks(step).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(start, start.plusDays(6));
        }
        boolean month = unit.endsWith("month");
        LocalDate in = from.plus(step, month ? ChronoUnit.MONTHS : ChronoUnit.YEARS);
        return month
                ? new Period(in.withDayOfMonth(1), in.with(TemporalAdjusters.lastDayOfMonth()))
                : new Period(in.withDayOfYear(1), in.with(TemporalAdjusters.lastDayOfYear()));
    }
}
