package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.names.NameLexicon;

/**
 * The parts of a name as the keys that their spellings share; a missing part is empty.
 *
 * @param surname key of the surname
 * @param family key that the men and women of a family share
 * @param given key of the given name
 * @param initials keys of the initials
 */
record NameKeys(String surname, String family, String given, List<String> initials) {
    /** In words of that length or longer one letter may be off. */
    private static final int LONG = 6;

    static NameKeys of(PersonName name, NameLexicon lexicon) {
        return new NameKeys(
                name.surname().map(lexicon::key).orElse(""),
                name.surname().map(lexicon::family).orElse(""),
                key(name.given(), lexicon),
                name.initials().stream().map(lexicon::key).toList());
    }

    private static String key(Optional<String> part, NameLexicon lexicon) {
        return part.map(lexicon::key).orElse("");
    }

    boolean full() {
        return !surname.isEmpty() && (!given.isEmpty() || !initials.isEmpty());
    }

    /** Whether two full names can be one person's. */
    boolean same(NameKeys other) {
        if (near(surname, other.surname)) {
            return givenFits(other);
        }
        boolean told = !given.isEmpty() || !other.given.isEmpty();
        // A slip in the ending: the same given name in the same family.
        if (told && !family.isEmpty() && family.equals(other.family)) {
            return givenFits(other);
        }
        return near(surname, other.given) && near(given, other.surname);
    }

    /** Whether a bare surname or given name is a part of this name. */
    boolean bears(NameKeys bare) {
        if (!bare.surname.isEmpty()) {
            return near(surname, bare.surname) || near(given, bare.surname);
        }
        if (!near(given, bare.given) && !near(surname, bare.given)) {
            return false;
        }
        // Initials of a bare given name ("Olga S.") are its surname's.
        return bare.initials.isEmpty() || surname.isEmpty() || surname.startsWith(bare.initials.get(0));
    }

    /** Whether a bare given name spells out the initial of this name. */
    boolean spelledBy(NameKeys bare) {
        return full() && given.isEmpty() && bare.given.startsWith(initials.get(0));
    }

    private boolean givenFits(NameKeys other) {
        if (!given.isEmpty() && !other.given.isEmpty()) {
            return near(given, other.given);
        }
        String one = first();
        String two = other.first();
        return one.startsWith(two) || two.startsWith(one);
    }

    private String first() {
        return !given.isEmpty() ? given : initials.isEmpty() ? "" : initials.get(0);
    }

    /** The same key; in longer words one letter may be off, but not the last, which tells a woman from a man. */
    private static boolean near(String one, String two) {
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        return one.equals(two)
                || Math.min(one.length(), two.length()) >= LONG
                        && one.charAt(one.length() - 1) == two.charAt(two.length() - 1)
                        && oneOff(one, two);
    }

    private static boolean oneOff(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        int start = 0;
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return longer - start - end <= 1;
    }
}
