package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;
import org.khronika.model.Unit;

/** Reads sums of money to be paid: fines and what goes to the other side. */
final class SumReader {
    private final PenaltyContext context;
    private final TermLinks links;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet used;

    SumReader(PenaltyContext context, TermLinks links) {
        this.context = context;
        this.links = links;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        used = context.used;
    }

    void read(Term term) {
        Phrases.Match<PenaltyWords.Penalty> right = links.rightOf(term, false);
        if (right != null && right.first() <= term.end() + 3) {
            addMoney(typeOfMoney(right), term, term.first(), right.end());
            return;
        }
        int left = links.leftOf(term);
        Phrases.Match<PenaltyWords.Penalty> before = marks.endingAt(left);
        if (before != null && links.fits(before.value(), term)) {
            addMoney(typeOfMoney(before), term, before.first(), term.end());
            return;
        }
        for (int i = term.first() - 1; i >= 0 && i > term.first() - PenaltyContext.CLAUSE; i--) {
            if (words.sentence(i) != words.sentence(term.first())
                    || words.is(i, ";") && i < term.first() - 2 && !context.isSumOf(i, term.first())) {
                break;
            }
            if (used.get(i) && !context.found.isEmpty() && isSum(context.found.get(context.found.size() - 1))) {
                break;
            }
            Phrases.Match<PenaltyWords.Penalty> word = marks.startingAt(i);
            if (word != null && word.value().isMoney()) {
                addMoney(typeOfMoney(word), term, term.first(), term.end());
                return;
            }
            if (lexicon.pay.startsAt(words, i)) {
                addMoney(typeOfPayment(term), term, term.first(), term.end());
                return;
            }
        }
        for (int i = term.end(); i < words.size() && i < term.end() + 6; i++) {
            if (lexicon.paid.startsAt(words, i) && words.sentence(i) == words.sentence(term.first())) {
                addMoney(SanctionType.COMPENSATION, term, term.first(), term.end());
                return;
            }
        }
        if (isIndex(term) || context.headsList(term.first())) {
            addMoney(SanctionType.FINE, term, term.first(), term.end());
            return;
        }
        if (!context.found.isEmpty()) {
            Penalty last = context.found.get(context.found.size() - 1);
            if (last.term().filter(Term::money).isPresent()
                    && words.sentence(last.first()) == words.sentence(term.first())
                    && term.first() - last.end() < 20
                    && !isBracketed(term)) {
                context.put(last.type(), Optional.of(term), term.first(), term.end(), "sanction.sum-joined");
            }
        }
    }

    /** What is paid in indices, or under the Code of Administrative Offences to nobody in particular, is a fine. */
    private SanctionType typeOfPayment(Term term) {
        boolean fine = isIndex(term)
                || context.inSentence(lexicon.treasury, term.first())
                || context.administrative && !context.inSentence(lexicon.paid, term.first());
        return fine ? SanctionType.FINE : SanctionType.COMPENSATION;
    }

    private static boolean isSum(Penalty penalty) {
        return penalty.term().filter(Term::money).isPresent();
    }

    private static boolean isIndex(Term term) {
        return term.unit().filter(u -> u == Unit.MCI).isPresent();
    }

    private SanctionType typeOfMoney(Phrases.Match<PenaltyWords.Penalty> word) {
        return word.value().type().orElse(SanctionType.FINE);
    }

    /** A sum in brackets behind another only says it once more. */
    private boolean isBracketed(Term term) {
        return words.is(term.first() - 1, "(") && term.first() > 1 && used.get(term.first() - 2);
    }

    private void addMoney(SanctionType type, Term term, int first, int end) {
        if (type == SanctionType.COMPENSATION && !context.isJudged()) {
            return;
        }
        if (!isBracketed(term) && !context.isOnlyAsked(first, Math.max(end, term.end()))) {
            context.listed(type, term, first);
            context.put(type, Optional.of(term), first, Math.max(end, term.end()), "sanction.sum");
        }
    }
}
