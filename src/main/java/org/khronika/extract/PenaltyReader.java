package org.khronika.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            if (isGone(term) || context.marks.isChangedInto(term)) {
                continue;
            }
            int before = context.found.size();
            if (term.money()) {
                sums.read(term);
            } else {
                times.read(term);
            }
            addOld(term, before);
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

    /** "from 5 to 3 years": what a penalty was changed from is one of the same kind. */
    private void addOld(Term term, int before) {
        Term old = context.marks.changedFrom(term.first());
        if (old == null || context.found.size() == before) {
            return;
        }
        Penalty changed = context.found.get(context.found.size() - 1);
        context.put(changed.type(), Optional.of(old), old.first(), old.end(), "sanction.changed");
    }

    /** "2 years ago", "the last 2 years": no length of a penalty. */
    private boolean isGone(Term term) {
        return context.lexicon.last.startsAt(context.words, term.first() - 1)
                || context.lexicon.gone.startsAt(context.words, term.end());
    }

    /** "after 11 years behind bars", where the sentence is told to be longer: no penalty beside it. */
    private boolean isPartServed(Penalty penalty) {
        boolean served = context.lexicon.served.startsAt(context.words, penalty.first())
                || context.lexicon.served.startsAt(context.words, penalty.first() - 1)
                || penalty.term()
                        .filter(term -> context.lexicon.remainder.startsAt(context.words, term.end()))
                        .isPresent();
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
        return one.unit().isPresent() && two.unit().isPresent() && days(one) > days(two);
    }

    private static double days(Term term) {
        return term.amount().orElse(0)
                * switch (term.unit().orElseThrow()) {
                    case YEAR -> 360;
                    case MONTH -> 30;
                    default -> 1;
                };
    }
}
