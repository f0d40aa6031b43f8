package org.khronika.linkage;

import org.khronika.model.Role;

/**
 * A person of an entry, as far as two entries are compared by it.
 *
 * @param id the person's id in this run
 * @param surname folded; the given name where no surname is written
 * @param family whether the surname ends as inherited Russian ones do ("-ov", "-ova")
 * @param given the given name, folded; empty where it is not written out
 * @param initial the folded signs that the given name may start with; empty where none is told
 * @param role what the person is in the entry
 * @param accused whether the entry tells a charge or a penalty of this person
 * @param beside whether the entry names this person only to tell of somebody else ("X's cousin Y was fined")
 */
public record EventPerson(
        String id,
        String surname,
        boolean family,
        String given,
        String initial,
        Role role,
        boolean accused,
        boolean beside) {
    /** A name is told from another by two letters more or less at most where it is that long. */
    private static final int LONG = 6;

    private static final int SHORTEST_ROOT = 4;
    private static final int LONGEST_ENDING = 3;

    /** Whether both have one surname, and nothing in the given names speaks against their being one. */
    boolean agrees(EventPerson other) {
        return sharesSurname(other)
                && !otherGiven(other)
                && (initial.isEmpty()
                        || other.initial.isEmpty()
                        || initial.chars().anyMatch(sign -> other.initial.indexOf(sign) >= 0));
    }

    /** Whether the surnames are one and no two given names written out are different; the initials may be. */
    boolean mayBe(EventPerson other) {
        return sharesSurname(other) && !otherGiven(other);
    }

    /**
     * Whether the surnames differ by one letter only, as slips and rare spellings do, or one has the family ending that the
     * other went without, as many Kazakh families changed theirs; and the initials agree.
     */
    boolean resembles(EventPerson other) {
        return !otherGiven(other)
                && initial.chars().anyMatch(sign -> other.initial.indexOf(sign) >= 0)
                && (Math.min(surname.length(), other.surname.length()) >= LONG && oneLetterApart(surname, other.surname)
                        || dropsEnding(other)
                        || other.dropsEnding(this));
    }

    /** "Beket" of "Beketov", "Tokbai" of "Tokbaev". */
    private boolean dropsEnding(EventPerson other) {
        int same = 0;
        while (same < Math.min(surname.length(), other.surname.length())
                && surname.charAt(same) == other.surname.charAt(same)) {
            same++;
        }
        int ending = other.surname.length() - same;
        return !family
                && other.family
                && same >= SHORTEST_ROOT
                && surname.length() - same <= 1
                && ending > 1
                && ending <= LONGEST_ENDING;
    }

    private boolean otherGiven(EventPerson other) {
        return !given.isEmpty()
                && !other.given.isEmpty()
                && !given.startsWith(other.given)
                && !other.given.startsWith(given)
                && !oneLetterApart(given, other.given);
    }

    private boolean sharesSurname(EventPerson other) {
        return !surname.isEmpty() && surname.equals(other.surname);
    }

    /** One letter more, less or other inside; a different last letter may be another gender. */
    private static boolean oneLetterApart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < Math.min(a.length(), b.length()) - same
                && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return tail > 0 && Math.max(a.length(), b.length()) - same - tail <= 1;
    }
}
