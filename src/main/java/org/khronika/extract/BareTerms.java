package org.khronika.extract;

import java.util.BitSet;

/** Says of a term without the word for a penalty beside it whether what stands around it makes it one. */
final class BareTerms {
    private static final int FAR = 90;

    private final PenaltyContext context;
    private final Words words;
    private final PenaltyWords lexicon;
    private final BitSet named;

    BareTerms(PenaltyContext context) {
        this.context = context;
        words = context.words;
        lexicon = context.lexicon;
        named = context.named;
    }

    /** Whether the term is that of a penalty, by its place or by words that lead to it from afar. */
    boolean isPenalty(Term term) {
        return context.headsList(term.first())
                || isWhatOneGot(term)
                || isWhole(term)
                || isBesideName(term)
                || lexicon.noun.startsAt(words, term.end())
                || isLateTerm(term)
                || isBehindObject(term);
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

    /** "arrested the leader of the strikers, A, for 10 days": the object with what describes it stands between. */
    private boolean isBehindObject(Term term) {
        int before = term.first() - 2;
        boolean object = before >= 0 && (named.get(before) || words.is(before, ",") || isOfTwo(before));
        if (!words.is(before + 1, "for") || !object) {
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

    /** "the former", "the latter". */
    private boolean isOfTwo(int at) {
        return words.is(at, "former") || words.is(at, "latter");
    }

    /** "ten years was what A had got". */
    private boolean isWhatOneGot(Term term) {
        int sentence = words.sentence(term.first());
        int that = term.end();
        while (words.is(that, ",") || words.is(that, "that") || words.is(that, "which")) {
            that++;
        }
        boolean pronoun = words.is(that, "he") || words.is(that, "she") || words.is(that, "they");
        boolean what = pronoun && lexicon.had.startsAt(words, that + 1);
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
            boolean owned = words.at(first - 1).endsWith("'s") && (words.is(end, "was") || words.is(end, "were"));
            return owned || closed && term.days();
        }
        if (words.is(first - 1, "of") && words.is(first - 2, "out") && context.inSentence(lexicon.remainder, first)) {
            return true;
        }
        if (words.is(first - 1, "the")
                && words.is(end, "of")
                && (named.get(end + 1) || context.described.get(end + 1))) {
            return true;
        }
        if (words.is(first - 1, ",") && first > 1 && endsName(first - 2)) {
            return words.is(end, ",") && context.passed.get(end + 1);
        }
        if (words.is(first - 1, "(") && first > 1 && named.get(first - 2)) {
            boolean whole = words.is(end, ")") && (term.days() || context.isJudged());
            return whole || context.passed.get(words.is(end, ",") ? end + 1 : end);
        }
        int each = words.is(end, "each") ? end + 1 : end;
        return context.isJudged() && words.is(each, "for") && named.get(each + 1);
    }

    private boolean endsName(int at) {
        return named.get(at) || words.is(at, ".") && named.get(at - 1);
    }

    /** "5 days.", "18 days – A": nothing but the term in its sentence or before a dash and a name, in an entry of a court. */
    private boolean isWhole(Term term) {
        int first = term.first();
        boolean starts = first == 0 || words.is(first - 1, ".") || words.sentence(first - 1) != words.sentence(first);
        if (!starts || !context.isJudged()) {
            return false;
        }
        boolean cited = words.is(term.end(), ",") && context.passed.get(term.end() + 1);
        boolean ends = cited
                || term.end() >= words.size()
                || words.is(term.end(), ".")
                || words.sentence(term.end()) != words.sentence(first);
        return ends || words.is(term.end(), "-") && named.get(term.end() + 1);
    }

    /** "custody was extended by the court for two more months", "custody prolonged, 30 days". */
    boolean isProlonged(Term term) {
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
}
