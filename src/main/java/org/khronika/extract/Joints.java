package org.khronika.extract;

import java.util.BitSet;
import java.util.Set;

/** Says which names the words between them join into a list: "A, the blogger B and his wife C". */
final class Joints {
    private static final int MOST_TITLES = 5;

    private final Words words;
    private final PersonCues cues;
    private final People people;
    private final BitSet told;

    /** @param told tokens of charges and penalties: a bracket that holds one parts a list */
    Joints(Words words, PersonCues cues, People people, BitSet told) {
        this.words = words;
        this.cues = cues;
        this.people = people;
        this.told = told;
    }

    /** "A and his wife B". */
    boolean isTheirKin(int from, int to) {
        return to - from >= 3
                && words.is(from, "and")
                && cues.people
                        .at(words, from + 1)
                        .filter(match -> match.value() == Actor.Kind.KIN)
                        .isPresent();
    }

    /** "the wife of A": what follows a comma is the wife's name, no second one of a list. */
    boolean kinOf(int first) {
        int at = first - 1;
        while (at > 0 && cues.title.startsAt(words, at)) {
            at--;
        }
        return words.is(at, "of") && cues.standIn.startsAt(words, at - 1);
    }

    boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (cues.joint.startsAt(words, i) && !words.is(i, ",") || words.is(i, "/")) {
                return true;
            }
        }
        return false;
    }

    /** The token where the name starts that a comma or "and" joins to the one that ends here, places in brackets and titles let pass; -1 where none is. */
    int joined(int end, Set<Integer> names) {
        int at = words.is(end, "(") ? words.behindBracket(end, Surroundings.BRACKET_REACH) : end;
        if (at > end && told.get(end, at).cardinality() > 0) {
            // "A (10 days), B (15 days)": each has a bracket of their own
            return -1;
        }
        boolean joint = false;
        int titles = 0;
        while (at < words.size() && titles <= MOST_TITLES) {
            if (names.contains(at)) {
                return joint ? at : -1;
            }
            if (cues.joint.startsAt(words, at) || words.is(at, "/")) {
                joint = true;
            } else if (joint && (cues.title.startsAt(words, at) || people.isNoun(words.at(at)))) {
                titles++;
            } else if (cues.before
                            .at(words, at)
                            .filter(m -> m.value() == PersonCues.Before.ASIDE)
                            .isPresent()
                    && joint) {
                titles++;
            } else {
                return -1;
            }
            at++;
        }
        return -1;
    }
}
