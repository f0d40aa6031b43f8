package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalDouble;
import org.khronika.model.SanctionType;

/** Reads penalties that last: "5 years’ imprisonment", "arrest for 15 days", "sentenced to 7 years", "B to 10 days". */
final class TimeReader {
    private static final int FAR = 90;
    private final PenaltyContext context;
    private final TermLinks links;
    private final PenaltyKinds kinds;
    private final BanReader bans;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet named;

    TimeReader(PenaltyContext context, TermLinks links, PenaltyKinds kinds, BanReader bans) {
        this.context = context;
        this.links = links;
        this.kinds = kinds;
        this.bans = bans;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        named = context.named;
    }

    void read(Term term) {
        Phrases.Match<PenaltyWords.Penalty> right = links.rightOf(term, false);
        if (right != null) {
            if (!goneBehind(right.end())) {
                add(right, term, term.first(), right.end(), "sanction.term-penalty");
            }
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
        if (context.headsList(term.first())
                || isWhatOneGot(term)
                || lexicon.noun.startsAt(words, term.end())
                || isLateTerm(term)) {
            byUnit(term, term.first());
            return;
        }
        elliptic(term);
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
        listed(type, term, first);
        context.put(type, Optional.of(term), first, last, rule);
    }

    /** "3, 4 and 5 years, respectively": the numbers before the last one are terms in its unit. */
    private void listed(SanctionType type, Term term, int first) {
        if (term.unit().isEmpty() || !context.inSentence(lexicon.respectively, first)) {
            return;
        }
        int at = term.first() - 1;
        while (at > 0 && (words.is(at, "and") || words.is(at, ",")) && isPlainNumber(at - 1)) {
            double amount = Double.parseDouble(words.at(at - 1));
            Term other = new Term(
                    OptionalDouble.of(amount),
                    term.unit(),
                    term.money(),
                    term.days(),
                    term.months(),
                    term.hours(),
                    at - 1,
                    at);
            context.found.add(new Penalty(type, Optional.of(other), at - 1, at, "sanction.respectively"));
            at -= 2;
        }
    }

    private boolean isPlainNumber(int at) {
        return words.isNumber(at)
                && words.at(at).length() <= 4
                && words.at(at).chars().allMatch(Character::isDigit);
    }

    /** "sentenced A, who was caught in May, … to 9 years": the verb stands far before, no other penalty between. */
    private boolean isLateTerm(Term term) {
        int sentence = words.sentence(term.first());
        if (!words.is(term.first() - 1, "to") || lexicon.gone.startsAt(words, term.end())) {
            return false;
        }
        for (int i = term.first() - 1; i >= 0 && i > term.first() - FAR && words.sentence(i) == sentence; i--) {
            if (words.is(i, "sentenced") || words.is(i, "condemned")) {
                return true;
            }
            if (context.used.get(i)) {
                return false;
            }
        }
        return false;
    }

    /** "ten years was what A had got". */
    private boolean isWhatOneGot(Term term) {
        int sentence = words.sentence(term.first());
        boolean what = false;
        for (int i = term.end();
                i < words.size() && i < term.end() + FAR / 3 && words.sentence(i) == sentence && !words.is(i, ";");
                i++) {
            what |= lexicon.what.startsAt(words, i);
            if (what && lexicon.had.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private void byUnit(Term term, int first) {
        if (term.hours() || context.isOnlyAsked(first, term.end())) {
            return;
        }
        SanctionType type = term.days() ? SanctionType.ADMINISTRATIVE_ARREST : SanctionType.IMPRISONMENT;
        if (type == SanctionType.IMPRISONMENT && kinds.isSuspended(first, term.end())) {
            type = SanctionType.SUSPENDED_SENTENCE;
        }
        context.put(type, Optional.of(term), first, term.end(), "sanction.verb-term");
    }

    private int verbStart(int end) {
        int at = end;
        while (at > 0 && at > end - 5 && lexicon.term.behind(words, at - 1) == end) {
            at--;
        }
        return Math.min(at, end - 1);
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
        boolean led = words.is(before, "to")
                || words.is(before, "-")
                || words.is(before, "and")
                || words.is(before, "for")
                || named.get(before);
        boolean unit = last.term().isPresent()
                && last.term().get().days() == term.days()
                && !last.term().get().money();
        boolean other = hasName(last.end(), term.first()) || context.inSentence(lexicon.respectively, term.first());
        if (same && led && unit && other) {
            context.put(last.type(), Optional.of(term), term.first(), term.end(), "sanction.elliptic");
        }
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (named.get(i)) {
                return true;
            }
        }
        return false;
    }
}
