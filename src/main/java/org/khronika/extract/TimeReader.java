package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;

/** Reads penalties that last: "5 years’ imprisonment", "arrest for 15 days", "sentenced to 7 years", "B to 10 days". */
final class TimeReader {
    private static final int REMAINDER = 9;

    private final PenaltyContext context;
    private final TermLinks links;
    private final PenaltyKinds kinds;
    private final BanReader bans;
    private final BareTerms bareTerms;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet named;

    TimeReader(PenaltyContext context, TermLinks links, PenaltyKinds kinds, BanReader bans) {
        this.context = context;
        this.links = links;
        this.kinds = kinds;
        this.bans = bans;
        bareTerms = new BareTerms(context);
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        named = context.named;
    }

    void read(Term term) {
        if (context.isNone(term.end()) || isRemitted(term)) {
            // "a three-year probation period"
            return;
        }
        Phrases.Match<PenaltyWords.Penalty> right = links.rightOf(term, false);
        if (right != null) {
            if (!goneBehind(right.end())) {
                add(right, term, term.first(), right.end(), "sanction.term-penalty");
            }
            return;
        }
        boolean banned = lexicon.banTerm.startsAt(words, term.end()) || lexicon.ban.startsAt(words, term.end());
        if (isNextInRow(term) && banned && bans.banBehind(term)) {
            return;
        }
        if (isRemainder(term)) {
            return;
        }
        int left = links.leftOf(term);
        Phrases.Match<PenaltyWords.Penalty> before = marks.endingAt(left);
        if (before != null && links.fits(before.value(), term)) {
            if (isBanNoun(before.first())) {
                return;
            }
            add(before, term, before.first(), term.end(), "sanction.penalty-term");
            return;
        }
        if (bans.banBefore(term) || bans.banBehind(term)) {
            return;
        }
        right = links.rightOf(term, true);
        if (right != null) {
            add(right, term, term.first(), right.end(), "sanction.term-penalty");
            return;
        }
        if (left >= 0 && marks.leadsToTerm(left)) {
            byUnit(term, verbStart(left));
            return;
        }
        if (bareTerms.isPenalty(term)) {
            byUnit(term, term.first());
            return;
        }
        if (bareTerms.isProlonged(term)) {
            byUnit(term, term.first());
            return;
        }
        if (isChanged(term)) {
            byUnit(term, term.first());
            return;
        }
        elliptic(term);
    }

    /** "reduced the term from 9 to 7 years". */
    private boolean isChanged(Term term) {
        return marks.changedFrom(term.first()) != null
                && context.isJudged()
                && (context.inSentenceBefore(lexicon.noun, term.first())
                        || context.inSentenceBefore(lexicon.term, term.first()));
    }

    /** "the remaining 11 months of the term were replaced by restriction of liberty": what is left is told by its new kind alone. */
    private boolean isRemainder(Term term) {
        if (!words.is(term.first() - 1, "remaining") && !words.is(term.first() - 1, "unserved")) {
            return false;
        }
        for (int i = term.end(); i < term.end() + REMAINDER; i++) {
            int behind = lexicon.replace.behind(words, i);
            for (int j = behind; behind > i && j < behind + 3; j++) {
                Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(j);
                if (match != null && match.value().type().isPresent() && !context.isOnlyAsked(term.first(), i)) {
                    SanctionType type = match.value().type().get();
                    context.put(type, Optional.of(term), term.first(), match.end(), "sanction.remainder");
                    return true;
                }
            }
        }
        return false;
    }

    /** "released from the remaining 5 months": what nobody has to serve. */
    private boolean isRemitted(Term term) {
        int before = term.first() - 1;
        boolean left = words.is(before, "remaining") || words.is(before, "unserved");
        return left && (words.is(before - 1, "from") || words.is(before - 2, "from"));
    }

    private boolean goneBehind(int at) {
        return lexicon.gone.startsAt(words, at)
                && !words.is(at, "before")
                && !words.is(at, "after")
                && !words.is(at, "since")
                && !words.is(at, "earlier");
    }

    private boolean isBanNoun(int first) {
        return lexicon.ban.startsAt(words, first);
    }

    private void add(Phrases.Match<PenaltyWords.Penalty> word, Term term, int first, int end, String rule) {
        if (context.isOnlyAsked(first, end)) {
            context.mark(first, end);
            return;
        }
        SanctionType type = kinds.type(word.value(), term, first);
        int last = Math.max(end, term.end());
        if (type == SanctionType.IMPRISONMENT && kinds.isSuspended(first, last)) {
            type = SanctionType.SUSPENDED_SENTENCE;
        }
        Optional<Phrases.Match<PenaltyWords.Penalty>> other = kinds.replacement(first, last);
        if (other.isPresent()) {
            type = other.get().value().type().orElse(type);
            last = other.get().end();
        }
        // one of a list stands where its own number does, so that the order is that of the numbers
        int start = context.listed(type, term, first) ? term.first() : first;
        context.put(type, Optional.of(term), start, last, rule);
    }

    private boolean isNextInRow(Term term) {
        return words.is(term.first() - 1, ",")
                || words.is(term.first() - 1, "and")
                || words.is(term.first() - 1, "plus");
    }

    /** The kind of what was prolonged: custody, unless another measure is named before. */
    private SanctionType prolonged(int first) {
        for (int i = first; i > 0 && i > first - 12 && words.sentence(i - 1) == words.sentence(first); i--) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.endingAt(i);
            if (match != null && !match.value().isNone()) {
                context.mark(match.first(), match.end());
                return match.value().type().orElse(SanctionType.PRETRIAL_DETENTION);
            }
        }
        return SanctionType.PRETRIAL_DETENTION;
    }

    private void byUnit(Term term, int first) {
        if (term.hours() || context.isOnlyAsked(first, term.end())) {
            return;
        }
        SanctionType type = term.days() ? SanctionType.ADMINISTRATIVE_ARREST : SanctionType.IMPRISONMENT;
        if (lexicon.extend.startsAt(words, first) || bareTerms.isProlonged(term)) {
            type = prolonged(first);
        } else if (type == SanctionType.IMPRISONMENT && kinds.isSuspended(first, term.end())) {
            type = SanctionType.SUSPENDED_SENTENCE;
        }
        int start = context.listed(type, term, first) ? term.first() : first;
        context.put(type, Optional.of(term), start, term.end(), "sanction.verb-term");
    }

    private int verbStart(int end) {
        for (int at = Math.max(0, end - 5); at < end; at++) {
            if (lexicon.term.behind(words, at) == end) {
                return at;
            }
        }
        return end - 1;
    }

    /** "B to 15 days": the kind is that of the penalty told before in the sentence in the same unit. */
    private void elliptic(Term term) {
        if (context.found.isEmpty() || term.hours()) {
            return;
        }
        Penalty last = context.found.get(context.found.size() - 1);
        boolean same = words.sentence(last.first()) == words.sentence(term.first())
                && term.first() - last.end() < PenaltyContext.CLAUSE;
        int before = term.first() - 1;
        if (words.is(before, "from") && term.amount().isEmpty()) {
            before--;
        }
        boolean led = words.is(before, "to")
                || words.is(before, "-")
                || words.is(before, "and")
                || words.is(before, "for")
                || named.get(before);
        boolean unit = last.term().isPresent()
                && last.term().get().days() == term.days()
                && !last.term().get().money();
        boolean other = hasName(last.end(), term.first()) || context.inSentence(lexicon.respectively, term.first());
        boolean given = words.is(before, ",") && (words.is(term.end(), "to") || words.is(term.end(), "for"));
        if (same
                && (led || given && named.get(term.end() + 1))
                && unit
                && (other || given)
                && !context.isOnlyAsked(term.first(), term.end())) {
            context.put(last.type(), Optional.of(term), term.first(), term.end(), "sanction.elliptic");
        }
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (named.get(i) || words.is(i, "others") || words.is(i, "rest")) {
                return true;
            }
        }
        return false;
    }
}
