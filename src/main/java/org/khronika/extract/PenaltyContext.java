package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.khronika.model.Law;
import org.khronika.model.SanctionType;

/** What the readers of one entry's penalties share: its words, what is known of them, and the penalties read so far. */
final class PenaltyContext {
    static final int CLAUSE = 45;
    private static final int SENTENCE = 90;

    final Words words;
    final PenaltyWords lexicon;
    final PenaltyMarks marks;

    /** Tokens of cited provisions, which may stand between a penalty and its term. */
    final BitSet passed;

    /** Those of the provisions of the Code of Administrative Offences. */
    final BitSet offences;

    /** Tokens of names, likewise. */
    final BitSet named;

    /** Tokens of the words that belong to names and join them into lists. */
    final BitSet described;

    /** Tokens of the penalties read so far. */
    final BitSet used;

    /** Whether the entry cites the Code of Administrative Offences. */
    final boolean administrative;

    final List<Penalty> found = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();
    /** Found out when first asked for: few entries tell of penalties. */
    private Boolean pretrial;

    private Boolean judged;

    PenaltyContext(
            Words words,
            PenaltyWords lexicon,
            TermReader terms,
            List<Provision> provisions,
            BitSet repeats,
            BitSet named,
            BitSet described) {
        this.words = words;
        this.lexicon = lexicon;
        this.named = named;
        this.described = described;
        passed = new BitSet(words.size());
        passed.or(repeats);
        offences = new BitSet(words.size());
        for (Provision provision : provisions) {
            passed.set(provision.first(), provision.end());
            if (provision.law() == Law.ADMINISTRATIVE) {
                offences.set(provision.first(), provision.end());
            }
        }
        administrative = !offences.isEmpty();
        marks = new PenaltyMarks(words, lexicon, terms, passed, named);
        used = new BitSet(words.size());
    }

    /** Whether the entry tells of extradition or of waiting for a trial, and of no administrative offence. */
    boolean isPretrial() {
        if (pretrial == null) {
            pretrial = !administrative && anywhere(lexicon.pretrial);
        }
        return pretrial;
    }

    /** Whether the entry tells of a court or of an article of law. */
    boolean isJudged() {
        if (judged == null) {
            judged = !passed.isEmpty() || anywhere(lexicon.court);
        }
        return judged;
    }

    void put(SanctionType type, Optional<Term> term, int first, int end, String rule) {
        mark(first, end);
        found.add(new Penalty(type, term, first, end, rule));
        told.add(List.of(type, words.sentence(first)));
    }

    /** "3, 4 and 5 years, respectively": the numbers before the last one are terms in its unit. */
    boolean listed(SanctionType type, Term term, int first) {
        boolean pair = words.is(term.first() - 1, "and") && marks.leadsToTerm(term.first() - 2);
        if (term.unit().isEmpty() || !pair && !inSentence(lexicon.respectively, first)) {
            return false;
        }
        boolean several = false;
        int at = term.first() - 1;
        while (at > 0 && (words.is(at, "and") || words.is(at, ",")) && plainNumber(at - 1) > 0) {
            double amount = plainNumber(at - 1);
            Term other = new Term(
                    OptionalDouble.of(amount),
                    term.unit(),
                    term.money(),
                    term.days(),
                    term.months(),
                    term.hours(),
                    at - 1,
                    at);
            found.add(new Penalty(type, Optional.of(other), at - 1, at, "sanction.respectively"));
            several = true;
            at -= 2;
        }
        return several;
    }

    /** "6" or "six"; 0 where it is no plain number. */
    private int plainNumber(int at) {
        if (!words.isNumber(at)) {
            return lexicon.numbers.word(words.at(at));
        }
        boolean digits = words.at(at).length() <= 4 && NumberReader.isFigures(words.at(at));
        return digits ? Integer.parseInt(words.at(at)) : 0;
    }

    void mark(int first, int end) {
        for (int i = first; i < end; i++) {
            used.set(i);
        }
    }

    /** Asked for, threatened or refused, by the words before or behind. */
    boolean isOnlyAsked(int first, int end) {
        if (headsList(first)) {
            return inside(first, end);
        }
        boolean instead = words.is(first - 2, "instead") && words.is(first - 1, "of") && anywhere(lexicon.higher);
        if (!instead
                && marks.said(marks.outsideChange(first), SENTENCE)
                        .filter(s -> s == PenaltyWords.Said.ONLY_ASKED)
                        .isPresent()) {
            return true;
        }
        if (inside(first, end)) {
            return true;
        }
        int sentence = words.sentence(first);
        for (int i = end; i < words.size() && i < end + 10 && words.sentence(i) == sentence; i++) {
            int behind = lexicon.after.behind(words, i);
            if (behind > i) {
                // "7 months, the prosecutor demanded 5 years": what was demanded stands behind
                return words.is(behind - 1, "by") || !marks.termStartsAt(behind);
            }
            if (marks.startingAt(i) != null || words.is(i, ";")) {
                break;
            }
        }
        return false;
    }

    /** "imprisonment for up to 5 years": said between the penalty and its term. */
    boolean inside(int first, int end) {
        for (int i = first; i < end; i++) {
            if ((words.is(i, "up") && words.is(i + 1, "to")) || (words.is(i, "до") && words.isNumber(i + 1))) {
                return true;
            }
        }
        return false;
    }

    boolean inSentence(Phrases<Boolean> phrases, int at) {
        int sentence = words.sentence(at);
        for (int i = at + 1; i < words.size() && i < at + SENTENCE && words.sentence(i) == sentence; i++) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return inSentenceBefore(phrases, at);
    }

    boolean inSentenceBefore(Phrases<Boolean> phrases, int at) {
        int sentence = words.sentence(at);
        for (int i = at; i >= 0 && i > at - SENTENCE && words.sentence(i) == sentence; i--) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasNear(Phrases<Boolean> phrases, int at) {
        for (int i = Math.max(0, at - 8); i < words.size() && i < at + 8; i++) {
            if (words.sentence(i) == words.sentence(at) && phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** "was fined; the sum is 20,000 tenge": whether words between the tokens lead from a fine to its sum. */
    boolean isSumOf(int from, int term) {
        for (int i = from; i < term; i++) {
            if (lexicon.sum.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    int clauseEnd(int at) {
        int end = at;
        while (end < words.size()
                && end < at + CLAUSE
                && !",;.:()[".contains(words.at(end))
                && !words.is(end, "and")
                && marks.startingAt(end) == null) {
            end++;
        }
        return Math.max(end, at);
    }

    boolean isNone(int at) {
        Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(at);
        return match != null && match.value().isNone();
    }

    /** Whether a penalty stands shortly before in the sentence, joined to this by "and", "with" or a comma. */
    boolean joinsPenalty(int at) {
        if (found.isEmpty()) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 18 && words.sentence(i) == words.sentence(at); i--) {
            if (used.get(i)) {
                return true;
            }
        }
        return false;
    }

    /** "a warning was imposed": said behind the penalty in its clause. */
    boolean isImposedBehind(int end) {
        for (int i = end; i < words.size() && i < end + 9 && words.sentence(i) == words.sentence(end - 1); i++) {
            if (lexicon.imposed.startsAt(words, i)) {
                return true;
            }
            if (marks.startingAt(i) != null || words.is(i, ";")) {
                return false;
            }
        }
        return false;
    }

    /** Directly behind a cited provision, as in a heading: "Article 434, restriction of liberty". */
    boolean headsList(int first) {
        int at = first - 1;
        while (at >= 0 && (words.is(at, ",") || words.is(at, "-") || words.is(at, ":"))) {
            at--;
        }
        boolean colon = words.is(first - 1, ":") || words.is(first - 1, "-");
        return at >= 0 && at < first - 1 && (passed.get(at) || (colon && named.get(at)));
    }

    boolean hasTypeInSentence(int at, SanctionType type) {
        return told.contains(List.of(type, words.sentence(at)));
    }

    boolean anywhere(Phrases<Boolean> phrases) {
        for (int i = 0; i < words.size(); i++) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }
}
