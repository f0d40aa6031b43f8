package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.model.Charge;
import org.khronika.model.Sanction;
import org.khronika.model.Span;

/** What is known of an entry beside its words: each fact with the place it was read at. */
final class EntryFacts {
    private final Map<String, Span> facts = new HashMap<>();

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
                        text.units().get(0).start(),
                        text.units().get(text.units().size() - 1).end());
        note("any", whole);
        if (sanctions.isEmpty()) {
            note("sanction.none", whole);
        }
        int quoted = 0;
        for (Quotes.Passage quote : quotes) {
            Span span = new Span(
                    text.units().get(quote.first()).start(),
                    text.units().get(quote.last()).end());
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

    /** Where that was read, null where it does not hold. */
    Span of(String fact) {
        return facts.get(fact);
    }
}
