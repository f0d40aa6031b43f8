package org.khronika.extract;

import java.util.BitSet;
import org.khronika.model.SanctionType;

/** Joins a term to the word for a penalty that stands beside it, small words, names and provisions between them. */
final class TermLinks {
    private static final int LINKS = 28;

    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet passed;
    private final BitSet named;
    private final BitSet used;

    TermLinks(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        passed = context.passed;
        named = context.named;
        used = context.used;
    }

    /** The penalty directly behind a term, small words between them; with {@code comma} also behind a comma. */
    Phrases.Match<PenaltyWords.Penalty> rightOf(Term term, boolean comma) {
        int at = term.end();
        for (int i = 0; i < 8 && at < words.size(); i++) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(at);
            if (match != null) {
                boolean own = comma && match.value().is(SanctionType.OTHER);
                return fits(match.value(), term) && !own ? match : null;
            }
            if (lexicon.ban.startsAt(words, at)) {
                return null;
            }
            boolean mark = words.is(at, ",");
            if (mark ? !comma : !isRightLink(at)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private boolean isRightLink(int at) {
        return lexicon.behind.startsAt(words, at);
    }

    /** The place behind the words that a term is linked to on its left: small words, names and provisions let pass. */
    int leftOf(Term term) {
        Term old = marks.changedFrom(term.first());
        int at = old == null ? term.first() : old.first() - 1;
        int noun = -1;
        for (int i = 0; i < LINKS && at > 0; i++) {
            if (marks.endingAt(at) != null) {
                return at;
            }
            if (marks.leadsToTerm(at)) {
                // "detention for a term of 2 months": the noun alone does not say of what
                if (!words.is(at - 1, "of")) {
                    return noun < 0 ? at : noun;
                }
                noun = noun < 0 ? at : noun;
            }
            int before = at - 1;
            boolean between = lexicon.link.startsAt(words, before)
                    || passed.get(before)
                    || named.get(before)
                    || context.described.get(before)
                    || words.is(before, "from") && term.amount().isEmpty()
                    || words.isNumber(before) && isDealtOut(before)
                    || words.is(before, "and") && words.isNumber(before - 1) && isDealtOut(before - 1)
                    || isYear(before);
            if (!between || used.get(before)) {
                return noun;
            }
            at--;
        }
        return noun;
    }

    /** "for 10 and 15 days respectively": the number before is a term of its own. */
    private boolean isDealtOut(int number) {
        int sentence = words.sentence(number);
        for (int i = number + 1; i < words.size() && i < number + LINKS && words.sentence(i) == sentence; i++) {
            if (lexicon.respectively.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "jailed in 2019 for seven years". */
    private boolean isYear(int at) {
        String word = words.at(at);
        return words.isNumber(at) && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    boolean fits(PenaltyWords.Penalty penalty, Term term) {
        if (penalty.isNone() || term.money() != penalty.isMoney()) {
            return false;
        }
        if (term.hours()) {
            return penalty.is(SanctionType.COMMUNITY_SERVICE);
        }
        return !penalty.is(SanctionType.WARNING) || !term.days();
    }
}
