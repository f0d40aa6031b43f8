package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
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
        if (context.isNone(term.end())) {
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
        if (isNextInRow(term) && lexicon.banTerm.startsAt(words, term.end()) && bans.banBehind(term)) {
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
                || isWhole(term)
                || isBesideName(term)
                || lexicon.noun.startsAt(words, term.end())
                || isLateTerm(term)
                || isBehindObject(term)
                || isChanged(term)) {
            byUnit(term, term.first());
            return;
        }
        if (isProlonged(term)) {
            byUnit(term, term.first());
            return;
        }
        elliptic(term);
    }

    /** "custody was extended by the court for two more months", "custody prolonged, 30 days". */
    private boolean isProlonged(Term term) {
        int sentence = words.sentence(term.first());
        for (int i = term.first() - 1; i >= 0 && i > term.first() - 12 && words.sentence(i) == sentence; i--) {
            if (lexicon.extend.startsAt(words, i)) {
                return true;
            }
            if (context.used.get(i) || words.is(i, ",") && i < term.first() - 1 || words.is(i, ";")) {
                return false;
            }
        }
        return false;
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

    /** "sentenced A, who was caught in May, … to 9 years": the verb stands far before, no other penalty between. */
    private boolean isLateTerm(Term term) {
        int sentence = words.sentence(term.first());
        int to = term.first() - 1;
        while (to > 0 && lexicon.more.startsAt(words, to)) {
            to--;
        }
        if (!words.is(to, "to") || lexicon.gone.startsAt(words, term.end())) {
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

    /** "cut the sentence from 7 to 5 years". */
    private boolean isChanged(Term term) {
        int first = term.first();
        return words.is(first - 1, "to")
                && words.is(first - 3, "from")
                && (words.isNumber(first - 2) || lexicon.numbers.word(words.at(first - 2)) > 0);
    }

    private boolean isNextInRow(Term term) {
        return words.is(term.first() - 1, ",")
                || words.is(term.first() - 1, "and")
                || words.is(term.first() - 1, "plus");
    }

    /** "arrested the leader of the strikers, A, for 10 days": the object with what describes it stands between. */
    private boolean isBehindObject(Term term) {
        int before = term.first() - 2;
        if (!words.is(before + 1, "for") || !words.is(before, ",") && !(before >= 0 && named.get(before))) {
            return false;
        }
        int sentence = words.sentence(term.first());
        for (int i = before; i >= 0 && i > before - FAR / 3 && words.sentence(i) == sentence; i--) {
            if (lexicon.locks.startsAt(words, i)) {
                return true;
            }
            if (context.used.get(i) || words.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** "ten years was what A had got". */
    private boolean isWhatOneGot(Term term) {
        int sentence = words.sentence(term.first());
        boolean pronoun = words.is(term.end(), "he") || words.is(term.end(), "she") || words.is(term.end(), "they");
        boolean what = pronoun && lexicon.had.startsAt(words, term.end() + 1);
        for (int i = term.end();
                i < words.size()
                        && i < term.end() + (pronoun ? 3 : FAR / 3)
                        && words.sentence(i) == sentence
                        && !words.is(i, ";");
                i++) {
            what |= lexicon.what.startsAt(words, i);
            if (what && lexicon.had.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "A 15 days, B 10 days", "A (9 years, Article 179)", "six years for A": the term of somebody named beside it. */
    private boolean isBesideName(Term term) {
        int first = term.first();
        int end = term.end();
        boolean closed = end >= words.size() || ",;.)".contains(words.at(end)) || words.is(end, "each");
        if (first > 0 && named.get(first - 1)) {
            return closed && term.days();
        }
        if (words.is(first - 1, ",") && first > 1 && endsName(first - 2)) {
            return words.is(end, ",") && context.passed.get(end + 1);
        }
        if (words.is(first - 1, "(") && first > 1 && named.get(first - 2)) {
            return context.passed.get(words.is(end, ",") ? end + 1 : end) || term.days() && words.is(end, ")");
        }
        return context.judged && words.is(end, "for") && named.get(end + 1);
    }

    private boolean endsName(int at) {
        return named.get(at) || words.is(at, ".") && named.get(at - 1);
    }

    /** "5 days.", "18 days – A": nothing but the term in its sentence or before a dash and a name, in an entry of a court. */
    private boolean isWhole(Term term) {
        int first = term.first();
        boolean starts = first == 0 || words.is(first - 1, ".") || words.sentence(first - 1) != words.sentence(first);
        if (!starts || !context.judged) {
            return false;
        }
        boolean cited = words.is(term.end(), ",") && context.passed.get(term.end() + 1);
        boolean ends = cited
                || term.end() >= words.size()
                || words.is(term.end(), ".")
                || words.sentence(term.end()) != words.sentence(first);
        return ends || words.is(term.end(), "-") && named.get(term.end() + 1);
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
        if (lexicon.extend.startsAt(words, first) || isProlonged(term)) {
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
