package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** The shapes of rows by the letters of their words' kinds; a row is looked up under its letters read as a number. */
    private static final Map<Integer, NameShape> BY_KINDS = new HashMap<>();

    static {
        put(SINGLE, "W", "WA");
        put(SURNAME_INITIALS, "WI", "WII", "WIII", "WB", "WIB", "WBB", "WBI");
        put(INITIALS_SURNAME, "IW", "IIW", "IIIW", "BW", "IPW", "IPPW");
        put(GIVEN_INITIAL_SURNAME, "WIW");
        put(PAIR, "WW", "WPW", "WPPW", "WPPPW", "WAW", "WWI");
        put(TRIPLE, "WWW", "WWA", "WWWA", "WWAW", "WWPW");
    }

    private static void put(NameShape shape, String... patterns) {
        for (String pattern : patterns) {
            int number = 0;
            for (int i = 0; i < pattern.length(); i++) {
                number = with(number, pattern.charAt(i));
            }
            BY_KINDS.put(number, shape);
        }
    }

    /** Five bits tell capital letters apart, so that six of them fit. */
    private static int with(int number, char letter) {
        return number << 5 | letter & 31;
    }

    /** The shape of the words and initials of a run from {@code start} to before {@code end}. */
    static NameShape of(List<NameWord> run, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = with(number, run.get(i).kind().letter());
        }
        return BY_KINDS.getOrDefault(number, NONE);
    }

    /** The name of the shape in rules, lower case with hyphens. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean hasInitials() {
        return this == SURNAME_INITIALS || this == INITIALS_SURNAME || this == GIVEN_INITIAL_SURNAME;
    }
}
