package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.model.Charge;
import org.khronika.model.Sanction;
import org.khronika.model.Span;

/** What is known of an entry beside its words: each fact with the place it was read at. */
final class EntryFacts {
    private final SortedMap<String, Span> facts = new TreeMap<>();

    EntryFacts(CueText text, List<Quotes.Passage> quotes, List<Charge> charges, List<Sanction> sanctions) {
        for (Charge charge : charges) {
            note("charge." + charge.law().label(), charge.trace().span());
        }
        for (Sanction sanction : sanctions) {
            note("sanction." + sanction.type().label(), sanction.trace().span());
        }
        Span whole = text.units().isEmpty()
                ? new Span(0, 0)
                : new Span(
                        text.units().get(0).span().start(),
                        text.units().get(text.units().size() - 1).span().end());
        note("any", whole);
        if (sanctions.isEmpty()) {
            note("sanction.none", whole);
        }
        int quoted = 0;
        for (Quotes.Passage quote : quotes) {
            Span span = new Span(
                    text.units().get(quote.first()).span().start(),
                    text.units().get(quote.last()).span().end());
            if (text.units().get(quote.first()).sentence() == 0) {
                note("quote.first", span);
            }
            quoted += quote.last() - quote.first() + 1;
            if (quoted * 2 > text.units().size()) {
                note("quote.most", span);
            }
        }
    }

    private void note(String fact, Span span) {
        facts.putIfAbsent(fact, span);
    }

    /** Where that was read, empty where it does not hold. */
    Optional<Span> of(String fact) {
        return Optional.ofNullable(facts.get(fact));
    }
}
