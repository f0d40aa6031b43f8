package org.khronika.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.DateMention;
import org.khronika.model.DateRole;
import org.khronika.model.EntryDate;
import org.khronika.model.HeadingDate;
import org.khronika.model.Period;
import org.khronika.model.Span;
import org.khronika.model.Trace;

/**
 * Reads the dates inside an entry's text, English or Russian, and what each is the date of. The heading's date is the entry's own
 * and not told again. Numbers of footnotes, articles and parts are no dates.
 */
public final class DateMentionExtractor {
    private final DateLexicon lexicon;

    private DateMentionExtractor(DateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** With the bundled words. */
    public static DateMentionExtractor load() {
        return new DateMentionExtractor(DateLexicon.load());
    }

    /**
     * Reads an entry.
     *
     * @param heading the date its heading prints
     * @param entry the days it tells of, from which years left out and "last year" are made out
     * @return the dates in order of place; warnings of dates that contradict the entry or each other
     */
    public Reading<DateMention> read(EntryText text, Optional<HeadingDate> heading, EntryDate entry) {
        return read(new Words(text), heading, entry);
    }

    Reading<DateMention> read(Words words, Optional<HeadingDate> heading, EntryDate entry) {
        DatePhraseReader phrases =
                new DatePhraseReader(lexicon, words, entry.start().getYear());
        RelativeDates relative = new RelativeDates(lexicon, words, entry);
        DateRoles roles = new DateRoles(lexicon, words);
        DateYears years = new DateYears(entry);
        DateChecks checks = new DateChecks(entry);
        List<DateMention> dates = new ArrayList<>();
        LocalDate told = entry.start();
        for (int i = 0; i < words.size(); i++) {
            int mark = behindCitation(words, i);
            int headed = behindHeading(words, i, heading);
            if (mark > i || headed > i) {
                i = Math.max(mark, headed) - 1;
                continue;
            }
            Optional<DatePhrase> phrase = phrases.read(i);
            if (phrase.isPresent()) {
                DatePhrase printed = phrase.get();
                // "the appeal from 22.07.24": before figures, the word only says of which day something is.
                Optional<DateLexicon.Lead> lead = phrases.lead(printed.first())
                        .filter(word ->
                                word != DateLexicon.Lead.FROM || !printed.rule().equals("date.numeric"));
                Optional<DateRoles.Cue> cue = roles.nearest(printed.first(), printed.end());
                boolean ahead = lead.filter(DateLexicon.Lead.UNTIL::equals).isPresent()
                        || cue.filter(DateRoles.Cue::planned).isPresent();
                Optional<Period> days = years.days(printed, ahead);
                Span span = words.span(printed.first(), printed.end());
                if (days.isEmpty()) {
                    checks.impossible(words.text(span));
                    i = printed.end() - 1;
                    continue;
                }
                told = days.get().start();
                DateMention date =
                        mention(words, span, days.get(), cue, lead, printed.isRange(), entry, printed.rule());
                dates.add(date);
                checks.see(date, printed.from().year() > 0);
                i = printed.end() - 1;
            } else {
                Optional<RelativeDates.Told> shifted = relative.read(i, told);
                if (shifted.isPresent()) {
                    RelativeDates.Told found = shifted.get();
                    dates.add(mention(
                            words,
                            words.span(found.first(), found.end()),
                            found.days(),
                            roles.nearest(found.first(), found.end()),
                            Optional.empty(),
                            false,
                            entry,
                            "date.relative"));
                    i = found.end() - 1;
                }
            }
        }
        return new Reading<>(dates, checks.warnings());
    }

    private static DateMention mention(
            Words words,
            Span span,
            Period days,
            Optional<DateRoles.Cue> cue,
            Optional<DateLexicon.Lead> lead,
            boolean stretch,
            EntryDate entry,
            String rule) {
        boolean ahead = days.start().isAfter(entry.end());
        boolean past = days.end().isBefore(entry.start());
        DateRole role = DateRoles.role(cue, lead, stretch, ahead, past);
        return new DateMention(span, words.text(span), days.start(), days.end(), role, new Trace(span, rule));
    }

    private static int behindHeading(Words words, int at, Optional<HeadingDate> heading) {
        return heading.isPresent()
                        && heading.get().span().contains(words.token(at).start())
                ? words.tokenAt(heading.get().span().end())
                : at;
    }

    /** The token behind a footnote's mark: "[12]", "[12, 13]". */
    private static int behindCitation(Words words, int at) {
        if (!words.is(at, "[")) {
            return at;
        }
        int end = at + 1;
        while (words.isNumber(end) || words.is(end, ",") || words.is(end, "-")) {
            end++;
        }
        return words.is(end, "]") ? end + 1 : at;
    }
}
