package org.khronika.extract;

import java.util.List;

/**
 * Somebody in a text: a person or several joined by commas and "and", or people without a name, or a word that points back.
 *
 * @param kind which of these
 * @param persons numbers of the persons, in written order; none where the kind is not NAMED
 * @param count how many people are told, 0 where that is not said
 * @param first the first token
 * @param end the token behind the last, brackets behind a name not included
 * @param aside whether a word beside the name says that he or she speaks or acts for the state or for somebody else
 */
record Actor(Kind kind, List<Integer> persons, int count, int first, int end, boolean aside) {
    enum Kind {
        NAMED,
        UNNAMED,
        /** "he", "the activist": one person told of before. */
        SAME,
        /** "they", "the defendants": several told of before. */
        SAMES,
        /** "I", "me" in a quotation: who speaks there. */
        SELF,
        /** "his": one or several told of before, as the owner of what follows. */
        OWN,
        /** "her son": somebody told of by their kin. */
        KIN
    }

    Actor {
        persons = List.copyOf(persons);
    }

    boolean isNamed() {
        return kind == Kind.NAMED;
    }
}
