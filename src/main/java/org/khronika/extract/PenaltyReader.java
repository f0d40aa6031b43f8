package org.khronika.extract;

import java.util.Comparator;
import java.util.List;

/**
 * Reads the penalties told in one entry: a term joined to the word for a penalty before or behind it, a term behind "sentenced
 * to", a sum beside words of paying, a ban with its term, a penalty without a term where words of imposing stand before it.
 */
final class PenaltyReader {
    private final PenaltyContext context;

    PenaltyReader(PenaltyContext context) {
        this.context = context;
    }

    /** The penalties in order of place. */
    List<Penalty> read() {
        TermLinks links = new TermLinks(context);
        BanReader bans = new BanReader(context);
        BareReader bare = new BareReader(context);
        TimeReader times = new TimeReader(context, links, new PenaltyKinds(context), bans);
        SumReader sums = new SumReader(context, links);
        for (Term term : context.marks.terms()) {
            if (!isGone(term)) {
                if (term.money()) {
                    sums.read(term);
                } else {
                    times.read(term);
                }
            }
        }
        bans.read();
        bare.bare();
        // once more: a ban may be joined to a penalty without a term
        bans.read();
        bare.orders();
        if (context.found.isEmpty()) {
            return List.of();
        }
        List<Penalty> parts = context.found.stream().filter(this::isPartServed).toList();
        context.found.removeAll(parts);
        context.found.sort(Comparator.comparingInt(Penalty::first).thenComparingInt(Penalty::end));
        return List.copyOf(context.found);
    }

    /** "2 years ago", "the last 2 years": no length of a penalty. */
    private boolean isGone(Term term) {
        return context.lexicon.last.startsAt(context.words, term.first() - 1)
                || context.lexicon.gone.startsAt(context.words, term.end());
    }

    /** "after 11 years behind bars", where the sentence is told to be longer: no penalty beside it. */
    private boolean isPartServed(Penalty penalty) {
        boolean served = context.lexicon.served.startsAt(context.words, penalty.first())
                || context.lexicon.served.startsAt(context.words, penalty.first() - 1);
        return served && context.found.stream().anyMatch(other -> isLonger(other, penalty));
    }

    private static boolean isLonger(Penalty other, Penalty penalty) {
        if (other.type() != penalty.type()
                || other.term().isEmpty()
                || penalty.term().isEmpty()) {
            return false;
        }
        Term one = other.term().get();
        Term two = penalty.term().get();
        return one.unit().isPresent()
                && one.unit().equals(two.unit())
                && one.amount().orElse(0) > two.amount().orElse(0);
    }
}
