package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;

/** Reads penalties without a term, where the words around say that they were imposed, and other orders of a court. */
final class BareReader {
    private static final int COUNTED = 25;

    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet used;
    private final BitSet named;
    private final BitSet described;

    BareReader(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        used = context.used;
        named = context.named;
        described = context.described;
    }

    void bare() {
        changed();
        for (Phrases.Match<PenaltyWords.Penalty> match : marks.penalties()) {
            PenaltyWords.Penalty word = match.value();
            if (used.get(match.first()) || used.get(match.end() - 1) || word.isNone()) {
                continue;
            }
            if (isCounted(match)) {
                context.put(
                        word.type().orElse(SanctionType.ADMINISTRATIVE_ARREST),
                        Optional.empty(),
                        match.first(),
                        match.end(),
                        Penalty.OF_NOBODY);
            } else if (word.custody()
                    || word.is(SanctionType.ADMINISTRATIVE_ARREST)
                    || word.is(SanctionType.PRETRIAL_DETENTION)) {
                custody(match);
            } else if (word.is(SanctionType.FINE)) {
                if ((isFined(match.first())
                                || words.at(match.first()).startsWith("оштраф")
                                || isRepeated(match)
                                || isFine(match))
                        && !context.isOnlyAsked(match.first(), match.end())) {
                    context.put(SanctionType.FINE, Optional.empty(), match.first(), match.end(), "sanction.bare");
                }
            } else if (word.bare() == PenaltyWords.Bare.ALWAYS) {
                if (!context.isOnlyAsked(match.first(), match.end())) {
                    context.put(
                            word.type().orElseThrow(), Optional.empty(), match.first(), match.end(), "sanction.bare");
                }
            } else if (word.bare() == PenaltyWords.Bare.IMPOSED && isImposed(match)) {
                context.put(
                        word.type().orElseThrow(),
                        Optional.empty(),
                        match.first(),
                        match.end(),
                        "sanction.bare-imposed");
            }
        }
    }

    /** "changed the fine of A to a warning": what was changed had been imposed, and so is what it was changed into. */
    private void changed() {
        for (int i = 0; i < words.size(); i++) {
            if (!lexicon.replacing.startsAt(words, i) || context.isOnlyAsked(i, i + 1)) {
                continue;
            }
            Phrases.Match<PenaltyWords.Penalty> old = next(i + 1);
            int by = old == null ? -1 : old.end();
            while (by >= 0 && by < words.size() && (named.get(by) || described.get(by) || words.is(by, "of"))) {
                by++;
            }
            Phrases.Match<PenaltyWords.Penalty> mild = by > 0 && lexicon.by.startsAt(words, by) ? next(by + 1) : null;
            if (mild != null) {
                told(old);
                told(mild);
            }
        }
    }

    /** The penalty that starts at the token or behind an article or two there. */
    private Phrases.Match<PenaltyWords.Penalty> next(int from) {
        for (int i = from; i < from + 3; i++) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(i);
            if (match != null) {
                return match.value().isNone() ? null : match;
            }
        }
        return null;
    }

    private void told(Phrases.Match<PenaltyWords.Penalty> match) {
        boolean free = !used.get(match.first()) && !used.get(match.end() - 1);
        if (free && match.value().type().isPresent()) {
            context.put(match.value().type().get(), Optional.empty(), match.first(), match.end(), "sanction.changed");
        }
    }

    /** "left the blogger A in custody": by a court, so that it is no mere telling of where somebody is. */
    private boolean isKept(int first) {
        int at = first - 1;
        while (at > 0 && (named.get(at) || described.get(at) || words.is(at, "and") || words.is(at, "both"))) {
            at--;
        }
        return at < first - 1 && lexicon.keep.startsAt(words, at) && context.inSentenceBefore(lexicon.court, at);
    }

    /** "will remain in the detention center until June": by a decision, as its end is told. */
    private boolean stays(int first) {
        return lexicon.keep.startsAt(words, first - 1);
    }

    /** "12 administrative arrests, 9 fines": penalties counted in an overview. */
    private boolean isCounted(Phrases.Match<PenaltyWords.Penalty> match) {
        int first = match.first();
        if (!words.isNumber(first - 1) || !words.at(match.end() - 1).endsWith("s")) {
            return false;
        }
        for (int i = first - 2; i >= 0 && i > first - COUNTED && words.sentence(i) == words.sentence(first); i--) {
            if (lexicon.counted.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "fined" as a verb; "the 12 fined" are people. */
    private boolean isFined(int at) {
        return words.is(at, "fined")
                && !words.isNumber(at - 1)
                && !words.is(at - 1, "the")
                && !words.is(at - 1, "those");
    }

    /** "was sentenced to a fine", "a fine was imposed on": told to be imposed directly before or behind. */
    private boolean isFine(Phrases.Match<PenaltyWords.Penalty> match) {
        if (!words.at(match.end() - 1).startsWith("fine")) {
            return false;
        }
        int at = match.first() - 1;
        while (at > 0 && lexicon.link.startsAt(words, at) && !words.is(at, ",")) {
            at--;
        }
        for (int first = Math.max(0, at - 3); first <= at; first++) {
            if (words.sentence(first) == words.sentence(match.first()) && lexicon.given.behind(words, first) > at) {
                return true;
            }
        }
        return lexicon.imposed.startsAt(words, match.end());
    }

    /** "sanctions in the form of fines and arrests": several, none of them told by itself. */
    private boolean isRepeated(Phrases.Match<PenaltyWords.Penalty> match) {
        if (!words.at(match.end() - 1).endsWith("s")) {
            return false;
        }
        for (int i = match.first() - 1; i >= 0 && i > match.first() - 7; i--) {
            if (words.sentence(i) != words.sentence(match.first())) {
                return false;
            }
            if (lexicon.repeated.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "arrest under Article 488 of the CoAO". */
    private boolean isForOffence(int end) {
        for (int i = end; i < end + 4; i++) {
            if (context.offences.get(i)) {
                return true;
            }
            if (!words.isWord(i) && !words.is(i, "(") && !words.is(i, ",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isImposed(Phrases.Match<PenaltyWords.Penalty> match) {
        if (context.isOnlyAsked(match.first(), match.end())) {
            return false;
        }
        int reach = match.value().is(SanctionType.WARNING) ? 6 : 14;
        return marks.said(match.first(), reach).isPresent()
                || context.joinsPenalty(match.first())
                || context.headsList(match.first())
                || context.isImposedBehind(match.end())
                || lexicon.court.startsAt(words, match.first())
                || words.is(match.first(), "convicted")
                || words.is(match.first(), "loses")
                || words.is(match.first(), "lost")
                || words.is(match.first(), "deprived");
    }

    /** Arrest without a term counts where a court orders or prolongs it. */
    private void custody(Phrases.Match<PenaltyWords.Penalty> match) {
        int first = match.first();
        if (context.isOnlyAsked(first, match.end())
                || context.hasTypeInSentence(first, SanctionType.PRETRIAL_DETENTION)
                || context.hasTypeInSentence(first, SanctionType.ADMINISTRATIVE_ARREST)) {
            return;
        }
        boolean until = words.is(match.end(), "until") || words.is(match.end(), "till") || words.is(match.end(), "до");
        if (isKept(first)) {
            context.put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
            return;
        }
        boolean noun = !words.is(first, "arrested") && !words.is(first, "detained");
        if (match.value().is(SanctionType.PRETRIAL_DETENTION)) {
            if (until
                    || match.value().bare() == PenaltyWords.Bare.ALWAYS
                    || context.inSentence(lexicon.extend, first)
                    || context.inSentence(lexicon.measure, first)
                    || context.inSentenceBefore(lexicon.court, first)
                    || !isState(first) && marks.said(first, 4).isPresent()) {
                context.put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
            }
        } else if (match.value().is(SanctionType.ADMINISTRATIVE_ARREST)) {
            boolean under = words.is(first, "under")
                    || words.is(first - 1, "to")
                    || words.is(first - 1, "under")
                    || words.is(first - 1, "serving")
                    || words.is(first - 1, "served");
            if (under && marks.said(first + 1, 12).isPresent()) {
                context.put(
                        SanctionType.ADMINISTRATIVE_ARREST,
                        Optional.empty(),
                        first,
                        match.end(),
                        "sanction.bare-imposed");
            }
        } else if (noun
                && (isForOffence(match.end()) || isRepeated(match) && context.inSentence(lexicon.offence, first))) {
            context.put(
                    SanctionType.ADMINISTRATIVE_ARREST, Optional.empty(), first, match.end(), "sanction.bare-imposed");
        } else if (noun
                && !context.administrative
                && (context.hasNear(lexicon.extend, first)
                        || context.hasNear(lexicon.measure, first)
                        || (until && (context.inSentenceBefore(lexicon.court, first) || stays(first))))) {
            context.put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
        }
    }

    /** "who have been in pre-trial detention since May": only where somebody is. */
    private boolean isState(int first) {
        int at = words.is(first, "in") ? first - 1 : first - 2;
        return words.is(at, "been")
                || words.is(at, "are")
                || words.is(at, "is")
                || words.is(at, "were")
                || words.is(at, "was");
    }

    /** What a court orders besides: to remove, to retract. */
    void orders() {
        for (int i = 0; i < words.size(); i++) {
            int behind = lexicon.order.behind(words, i);
            if (behind > i
                    && used.get(i, Math.max(i + 1, context.clauseEnd(behind))).isEmpty()
                    && (context.inSentenceBefore(lexicon.court, i) || isDuty(i))
                    && !isOnlyAskedOrder(i)) {
                context.put(SanctionType.OTHER, Optional.empty(), i, context.clauseEnd(behind), "sanction.order");
                i = behind;
            }
        }
    }

    /** "A must publish a refutation", in an entry of a court. */
    private boolean isDuty(int at) {
        boolean duty = words.is(at - 1, "must")
                || words.is(at - 1, "to") && words.at(at - 2).startsWith("ha");
        return duty && context.isJudged();
    }

    private boolean isOnlyAskedOrder(int at) {
        return marks.said(at, 12).filter(s -> s == PenaltyWords.Said.ONLY_ASKED).isPresent();
    }
}
