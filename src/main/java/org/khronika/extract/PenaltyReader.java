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
        context.found.sort(Comparator.comparingInt(Penalty::first).thenComparingInt(Penalty::end));
        return List.copyOf(context.found);
    }

    /** "2 years ago", "the last 2 years": no length of a penalty. */
    private boolean isGone(Term term) {
        return context.lexicon.last.startsAt(context.words, term.first() - 1)
                || context.lexicon.gone.startsAt(context.words, term.end());
    }
}
