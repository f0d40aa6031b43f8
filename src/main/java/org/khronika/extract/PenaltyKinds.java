package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.SanctionType;

/** Says what kind a penalty is: by its length, by what it was suspended or changed into. */
final class PenaltyKinds {
    /** Days; Article 50 of the Code of Administrative Offences knows no longer arrest. */
    private static final int LONGEST_ARREST = 45;

    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final BitSet named;
    private final BitSet used;

    PenaltyKinds(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        marks = context.marks;
        named = context.named;
        used = context.used;
    }

    /** Arrest and imprisonment by their length: days are the Code of Administrative Offences', months of arrest come before trial. */
    SanctionType type(PenaltyWords.Penalty word, Term term, int first) {
        if (word.custody()) {
            if (term.days() && term.amount().orElse(0) > LONGEST_ARREST) {
                return SanctionType.PRETRIAL_DETENTION;
            }
            if (term.days()) {
                return context.isPretrial() || context.inSentence(lexicon.measure, first) && !context.administrative
                        ? SanctionType.PRETRIAL_DETENTION
                        : SanctionType.ADMINISTRATIVE_ARREST;
            }
            return term.months() && term.unit().isPresent()
                            || context.inSentence(lexicon.extend, first)
                            || context.inSentence(lexicon.measure, first)
                    ? SanctionType.PRETRIAL_DETENTION
                    : SanctionType.IMPRISONMENT;
        }
        SanctionType type = word.type().orElse(SanctionType.OTHER);
        if (type == SanctionType.IMPRISONMENT && term.days()) {
            return context.isPretrial() ? SanctionType.PRETRIAL_DETENTION : SanctionType.ADMINISTRATIVE_ARREST;
        }
        return type;
    }

    boolean isSuspended(int first, int end) {
        for (int i = end; i < words.size() && i <= end + 5; i++) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(i);
            if (match != null) {
                return match.value().is(SanctionType.SUSPENDED_SENTENCE);
            }
            if (!named.get(i) && (words.is(i, ".") || words.is(i, ";"))) {
                break;
            }
        }
        for (int i = first; i > 0 && i > first - 6; i--) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.endingAt(i);
            if (match != null) {
                return match.value().is(SanctionType.SUSPENDED_SENTENCE) && !used.get(match.first());
            }
        }
        return false;
    }

    /** The penalty that this one was changed into: "was replaced by imprisonment". */
    Optional<Phrases.Match<PenaltyWords.Penalty>> replacement(int first, int end) {
        int person = end;
        while (person < words.size()
                && person < end + 10
                && (named.get(person)
                        || words.is(person, "for") && person + 1 < words.size() && named.get(person + 1))) {
            person++;
        }
        for (int i = person; i < words.size() && i <= person + 5; i++) {
            int behind = lexicon.replace.behind(words, i);
            boolean active = behind == i
                    && i <= person + 1
                    && lexicon.by.startsAt(words, i)
                    && hasBefore(lexicon.replacing, first);
            if (behind > i || active) {
                int from = active ? i + 1 : behind;
                for (int j = from; j <= from + 3; j++) {
                    Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(j);
                    if (match != null) {
                        boolean own = match.value().isNone() || hasTerm(from, match.end() + 4);
                        return own ? Optional.empty() : Optional.of(match);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the other penalty is told with a term of its own, and so is read by itself. */
    private boolean hasTerm(int from, int to) {
        return marks.terms().stream().anyMatch(term -> term.first() >= from && term.first() < to);
    }

    private boolean hasBefore(Phrases<Boolean> phrases, int at) {
        for (int i = at; i >= 0 && i > at - 14 && words.sentence(i) == words.sentence(at); i--) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }
}
