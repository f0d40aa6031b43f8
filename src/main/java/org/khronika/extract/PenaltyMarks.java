package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry's words that have to do with penalties, found in one pass and looked up by their place. */
final class PenaltyMarks {
    private static final int QUOTATION = 40;

    private final Words words;
    private final List<Term> terms = new ArrayList<>();
    private final List<Phrases.Match<PenaltyWords.Penalty>> penalties = new ArrayList<>();
    private final Map<Integer, Term> changed = new HashMap<>();
    private final BitSet termEndsAt;
    private final PenaltyWords.Said[] said;

    PenaltyMarks(Words words, PenaltyWords lexicon, TermReader termReader, BitSet passed, BitSet named) {
        this.words = words;
        termEndsAt = new BitSet(words.size() + 1);
        said = new PenaltyWords.Said[words.size() + 1];
        int penaltyFree = 0;
        int termFree = 0;
        int saidFree = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= penaltyFree) {
                Phrases.Match<PenaltyWords.Penalty> penalty = lexicon.penalties.longest(words, i);
                if (penalty != null) {
                    penaltyFree = penalty.end();
                    penalties.add(penalty);
                }
            }
            if (i >= termFree && !passed.get(i)) {
                Optional<Term> term = termReader.read(words, i);
                if (term.isEmpty()) {
                    term = ofLastUnit(words, termReader, i, named);
                }
                if (term.isPresent()) {
                    terms.add(term.get());
                    termFree = term.get().end();
                }
            }
            int verb = lexicon.term.behind(words, i);
            if (verb > i) {
                termEndsAt.set(verb);
            }
            Phrases.Match<PenaltyWords.Said> says = i >= saidFree ? lexicon.said.longest(words, i) : null;
            if (says != null) {
                saidFree = says.end();
                said[i] = says.value();
            }
        }
        noteChanged();
    }

    /** "asked for nine years; he got five": a number behind a verb of penalties is in the unit of the term before. */
    private Optional<Term> ofLastUnit(Words words, TermReader termReader, int at, BitSet named) {
        int verb = at;
        while (verb > 0 && named.get(verb - 1)) {
            verb--;
        }
        boolean before = !terms.isEmpty()
                && !terms.get(terms.size() - 1).money()
                && words.sentence(terms.get(terms.size() - 1).first()) == words.sentence(at);
        boolean asked = before
                && (termEndsAt.get(verb)
                        || isNextClause(words, at, named)
                        || isInstead(terms.get(terms.size() - 1), at));
        return asked ? termReader.inUnitOf(terms.get(terms.size() - 1), words, at) : Optional.empty();
    }

    /** "A got nine years; B and C, to seven", "A 10 days, B 12": a clause without a verb or a unit. */
    private boolean isNextClause(Words words, int at, BitSet named) {
        int name = at - 1;
        while (name > 0 && (words.is(name, "to") || words.is(name, ",") || words.is(name, "-"))) {
            name--;
        }
        boolean given =
                words.is(at - 1, ",") && (words.is(at + 1, "to") || words.is(at + 1, "for")) && named.get(at + 2);
        return name > 0 && named.get(name)
                || given
                || words.is(at - 1, "for") && (words.is(at - 2, "latter") || words.is(at - 2, "former"));
    }

    List<Term> terms() {
        return terms;
    }

    /** Notes the terms that others were changed from: "from 5 to 3 years", "instead of 5 years 3". */
    private void noteChanged() {
        for (int i = 1; i < terms.size(); i++) {
            Term old = terms.get(i - 1);
            Term term = terms.get(i);
            boolean from =
                    words.is(old.first() - 1, "from") && words.is(old.end(), "to") && term.first() == old.end() + 1;
            boolean counted = old.unit().isPresent() && term.unit().isPresent() && old.money() == term.money();
            if (counted && (from || isInstead(old, term.first()))) {
                changed.put(term.first(), old);
            }
        }
    }

    /** The term that the one at the token was changed from; null where there is none. */
    Term changedFrom(int first) {
        return changed.get(first);
    }

    /** Whether the term is the one that the next was changed from. */
    boolean isChangedInto(Term term) {
        Term old = changed.get(behind(term));
        return old != null && old.first() == term.first();
    }

    /** The place to look back from: before "instead of 5 years" where the term at the token stands behind it. */
    int outsideChange(int first) {
        Term old = changed.get(first);
        return old != null && words.is(old.first() - 1, "of") ? old.first() - 2 : first;
    }

    /** Where the term that the one before was changed into starts: behind "to" or a comma. */
    private int behind(Term old) {
        return words.is(old.end(), "to") || words.is(old.end(), ",") ? old.end() + 1 : old.end();
    }

    private boolean isInstead(Term old, int next) {
        return words.is(old.first() - 1, "of") && words.is(old.first() - 2, "instead") && next == behind(old);
    }

    /** Whether a term starts at the token. */
    boolean termStartsAt(int token) {
        return terms.stream().anyMatch(term -> term.first() == token);
    }

    List<Phrases.Match<PenaltyWords.Penalty>> penalties() {
        return penalties;
    }

    /** The penalty whose words start at the token; null where none do. */
    Phrases.Match<PenaltyWords.Penalty> startingAt(int token) {
        int at = behindFirst(token);
        return at < penalties.size() && penalties.get(at).first() == token ? penalties.get(at) : null;
    }

    /** The number of penalties that start before the token. */
    private int behindFirst(int token) {
        int low = 0;
        int high = penalties.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (penalties.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The penalty whose words end before the token; null where none do. */
    Phrases.Match<PenaltyWords.Penalty> endingAt(int token) {
        int last = behindFirst(token) - 1;
        return last >= 0 && penalties.get(last).end() == token ? penalties.get(last) : null;
    }

    /** Whether words that lead to a bare term ("sentenced to") end before the token. */
    boolean leadsToTerm(int token) {
        return termEndsAt.get(token);
    }

    /** Where the quotation opens that closes at the token; -1 where none does shortly before. */
    private int opening(int close) {
        for (int i = close - 1; i >= 0 && i > close - QUOTATION; i--) {
            if (words.is(i, "“")) {
                return i;
            }
        }
        return -1;
    }

    /** "wants to recover". */
    private boolean asksShortlyBefore(int at) {
        for (int i = at - 1; i >= 0 && i > at - 5; i--) {
            if (said[i] != null) {
                return said[i] == PenaltyWords.Said.ONLY_ASKED;
            }
        }
        return false;
    }

    /**
     * What the nearest telling words before the token in its sentence say: decided, only asked for, or nothing.
     *
     * @param reach how many tokens to look back
     */
    Optional<PenaltyWords.Said> said(int token, int reach) {
        int sentence = words.sentence(Math.min(token, words.size() - 1));
        boolean weak = false;
        for (int i = token - 1; i >= 0 && i >= token - reach && words.sentence(i) == sentence; i--) {
            if (words.is(i, "”") && opening(i) >= 0) {
                // what somebody is quoted with tells nothing of a penalty told behind
                i = opening(i);
                continue;
            }
            if (said[i] == PenaltyWords.Said.WEAKLY_DECIDED) {
                weak = true;
            } else if (said[i] != null) {
                boolean wanted = said[i] == PenaltyWords.Said.DECIDED && words.is(i - 1, "to") && asksShortlyBefore(i);
                return Optional.of(wanted ? PenaltyWords.Said.ONLY_ASKED : said[i]);
            }
            if (words.is(i, ";") || weak && words.is(i, ",") || words.is(i, "but") && words.is(i - 1, ",")) {
                break;
            }
        }
        return weak ? Optional.of(PenaltyWords.Said.DECIDED) : Optional.empty();
    }
}
