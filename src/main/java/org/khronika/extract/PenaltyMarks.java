package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** An entry's words that have to do with penalties, found in one pass and looked up by their place. */
final class PenaltyMarks {
    private final Words words;
    private final List<Term> terms = new ArrayList<>();
    private final List<Phrases.Match<PenaltyWords.Penalty>> penalties = new ArrayList<>();
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
    }

    /** "asked for nine years; he got five": a number behind a verb of penalties is in the unit of the term before. */
    private Optional<Term> ofLastUnit(Words words, TermReader termReader, int at, BitSet named) {
        int verb = at;
        while (verb > 0 && named.get(verb - 1)) {
            verb--;
        }
        boolean asked = termEndsAt.get(verb)
                && !terms.isEmpty()
                && !terms.get(terms.size() - 1).money();
        return asked ? termReader.inUnitOf(terms.get(terms.size() - 1), words, at) : Optional.empty();
    }

    List<Term> terms() {
        return terms;
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
