package org.khronika.extract;

import java.util.List;
import java.util.Locale;

/** The shapes that a written name has. */
enum NameShape {
    /** "Sarymov T.", "Sarymov T. K.", "Sarymov T" */
    SURNAME_INITIALS,
    /** "T. Sarymov", "K. Zh. Sarymov" */
    INITIALS_SURNAME,
    /** "John F. Norwood" */
    GIVEN_INITIAL_SURNAME,
    /** Two words in either order. */
    PAIR,
    /** Three words. */
    TRIPLE,
    /** One word. */
    SINGLE,
    /** No name. */
    NONE;

    static final int LONGEST = 6;

    /** The shape of a row of words and initials. */
    static NameShape of(List<NameWord> words) {
        char[] letters = new char[words.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = words.get(i).kind().letter();
        }
        String kinds = new String(letters);
        return switch (kinds) {
            case "W", "WA" -> SINGLE;
            case "WI", "WII", "WIII", "WB", "WIB", "WBB", "WBI" -> SURNAME_INITIALS;
            case "IW", "IIW", "IIIW", "BW", "IPW", "IPPW" -> INITIALS_SURNAME;
            case "WIW" -> GIVEN_INITIAL_SURNAME;
            case "WW", "WPW", "WPPW", "WPPPW", "WAW", "WWI" -> PAIR;
            case "WWW", "WWA", "WWWA", "WWAW", "WWPW" -> TRIPLE;
            default -> NONE;
        };
    }

    /** The name of the shape in rules, lower case with hyphens. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasInitials() {
        return this == SURNAME_INITIALS || this == INITIALS_SURNAME || this == GIVEN_INITIAL_SURNAME;
    }
}
