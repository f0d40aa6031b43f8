package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;

/** Reads penalties without a term, where the words around say that they were imposed, and other orders of a court. */
final class BareReader {
    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet used;

    BareReader(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        used = context.used;
    }

    void bare() {
        for (Phrases.Match<PenaltyWords.Penalty> match : marks.penalties()) {
            PenaltyWords.Penalty word = match.value();
            if (used.get(match.first()) || used.get(match.end() - 1) || word.isNone()) {
                continue;
            }
            if (word.custody()
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
            if (words.sentence(first) == words.sentence(match.first())
                    && lexicon.given.behind(words, first) == at + 1) {
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
        boolean noun = !words.is(first, "arrested") && !words.is(first, "detained");
        if (match.value().is(SanctionType.PRETRIAL_DETENTION)) {
            if (until
                    || match.value().bare() == PenaltyWords.Bare.ALWAYS
                    || context.inSentence(lexicon.extend, first)
                    || context.inSentence(lexicon.measure, first)
                    || context.inSentenceBefore(lexicon.court, first)
                    || marks.said(first, 4).isPresent()) {
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
                        || (until && context.inSentenceBefore(lexicon.court, first)))) {
            context.put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
        }
    }

    /** What a court orders besides: to remove, to retract. */
    void orders() {
        for (int i = 0; i < words.size(); i++) {
            int behind = lexicon.order.behind(words, i);
            if (behind > i
                    && used.get(i, Math.max(i + 1, context.clauseEnd(behind))).isEmpty()
                    && context.inSentenceBefore(lexicon.court, i)
                    && !isOnlyAskedOrder(i)) {
                context.put(SanctionType.OTHER, Optional.empty(), i, context.clauseEnd(behind), "sanction.order");
                i = behind;
            }
        }
    }

    private boolean isOnlyAskedOrder(int at) {
        return marks.said(at, 12).filter(s -> s == PenaltyWords.Said.ONLY_ASKED).isPresent();
    }
}
