package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;

/** Reads bans: with a term before or far behind them, and without one where a court imposes them. */
final class BanReader {
    private static final int BODY = 3;

    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet used;

    BanReader(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        used = context.used;
    }

    /** A ban told before in the clause whose term this is: "banned from using social networks for 3 years". */
    boolean banBefore(Term term) {
        boolean led = words.is(term.first() - 1, "for")
                || words.is(term.first() - 1, "of")
                || words.is(term.first() - 1, "на")
                || words.is(term.first() - 1, "(")
                || words.is(term.first() - 1, "сроком")
                || words.is(term.first() - 1, "-")
                || words.is(term.first() - 1, ",") && term.first() > 1 && context.named.get(term.first() - 2);
        if (!led) {
            return false;
        }
        for (int i = term.first() - 1; i >= 0 && i > term.first() - PenaltyContext.CLAUSE; i--) {
            if (words.sentence(i) != words.sentence(term.first()) || words.is(i, ";") || used.get(i)) {
                return false;
            }
            int behind = Math.max(lexicon.ban.behind(words, i), lexicon.banTerm.behind(words, i));
            if (behind > i && !isNone(i, behind) && (!isClosing(i, behind) || context.isJudged())) {
                int first = banStart(i);
                if (!context.isOnlyAsked(first, term.end())) {
                    String rule = isOfBody(i, behind) ? Penalty.OF_NOBODY : "sanction.ban-term";
                    context.put(SanctionType.BAN, Optional.of(term), first, term.end(), rule);
                }
                return true;
            }
        }
        return false;
    }

    /** "the mosque was closed", "a ban on activity of the church": what is banned is no person. */
    private boolean isOfBody(int first, int end) {
        boolean activity = false;
        for (int i = first; i < end + BODY; i++) {
            activity |= words.at(i).startsWith("activit");
        }
        return (activity || isClosing(first, end)) && context.inSentence(lexicon.closure, first);
    }

    private boolean isClosing(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.is(i, "closed") || words.is(i, "shut")) {
                return true;
            }
        }
        return false;
    }

    private int banStart(int at) {
        int first = at;
        while (first > 0 && first > at - 2 && lexicon.ban.behind(words, first - 1) > at) {
            first--;
        }
        return first;
    }

    /** "a three-year ban on", "2.5 years of prohibition to", "for 3 years she may not". */
    boolean banBehind(Term term) {
        // "got 5 days for ignoring a ban": the verb before the term takes it unless the ban is the next word
        int reach = context.marks.leadsToTerm(term.first()) ? 2 : 8;
        for (int i = term.end(); i < words.size() && i < term.end() + reach; i++) {
            if (words.sentence(i) != words.sentence(term.first())
                    || (",;".contains(words.at(i)) && i > term.end())
                    || words.is(i, "and")) {
                return false;
            }
            int behind = Math.max(lexicon.ban.behind(words, i), lexicon.banTerm.behind(words, i));
            if (behind > i && !isNone(i, behind) && (!isClosing(i, behind) || context.isJudged())) {
                if (!context.isOnlyAsked(term.first(), behind)) {
                    context.put(
                            SanctionType.BAN,
                            Optional.of(term),
                            term.first(),
                            context.clauseEnd(behind),
                            isOfBody(i, behind) ? Penalty.OF_NOBODY : "sanction.term-ban");
                }
                return true;
            }
            if (marks.startingAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** Bans without a term, where a court's words stand before them. */
    void read() {
        for (int i = 0; i < words.size(); i++) {
            int barred = lexicon.barred.behind(words, i);
            int behind = Math.max(lexicon.ban.behind(words, i), barred);
            if (behind == i || used.get(i) || used.get(behind - 1) || isNone(i, behind)) {
                continue;
            }
            boolean imposed = context.inSentenceBefore(lexicon.court, i)
                    || context.joinsPenalty(i)
                    || context.isImposedBehind(behind)
                    || wasToldTo(i, behind)
                    || isDeprived(i)
                    || barred == behind;
            if (imposed && !context.isOnlyAsked(i, behind) && !(behind == i + 1 && isAttribute(i))) {
                context.put(SanctionType.BAN, Optional.empty(), i, context.clauseEnd(behind), "sanction.ban");
            }
            i = behind - 1;
        }
    }

    /** Whether longer words at the place say that it is no ban. */
    private boolean isNone(int at, int behind) {
        Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(at);
        return match != null && match.value().isNone() && match.end() >= behind;
    }

    /** "was stripped of the right": nobody is without a decision. */
    private boolean isDeprived(int at) {
        return (words.is(at, "deprived") || words.is(at, "stripped"))
                && (words.is(at - 1, "was") || words.is(at - 1, "were") || words.is(at - 1, "been"));
    }

    /** "the banned movement", "banned in Kazakhstan": the word describes something and tells of nobody's ban. */
    private boolean isAttribute(int at) {
        return lexicon.attribute.startsAt(words, at + 1)
                || lexicon.attribute.startsAt(words, at + 2) && words.isWord(at + 1)
                || words.is(at + 1, "in")
                || words.is(at + 1, "by");
    }

    /** "forbade her to": somebody was; "forbids them to" is what a law does in general. */
    private boolean wasToldTo(int first, int end) {
        if (words.at(first).endsWith("s")) {
            return false;
        }
        for (int i = first; i < end; i++) {
            if (words.is(i, "him") || words.is(i, "her") || words.is(i, "them")) {
                return true;
            }
        }
        return false;
    }
}
