package org.khronika.reference;

/** The kinds of passage in an entry that change what a phrase in them means. */
public enum Zone {
    /** Words of somebody, between quotation marks, at length. */
    QUOTE('Q'),
    /** Any sentence after the first that tells something. */
    LATER('L'),
    /** What a relative clause or a list of provisions says about a person, not the entry's news. */
    DESCRIPTION('D'),
    /** What a penalty was given for. */
    GROUND('G'),
    /** What is asked for or planned. */
    DEMAND('X'),
    /** What did not happen. */
    NEGATION('N'),
    /** What was, years ago. */
    PAST('P');

    private final char letter;

    Zone(char letter) {
        this.letter = letter;
    }

    /** @throws IllegalArgumentException where no kind has that letter in the tables */
    static Zone ofLetter(char letter) {
        for (Zone zone : values()) {
            if (zone.letter == letter) {
                return zone;
            }
        }
        throw new IllegalArgumentException("no kind of passage has the letter " + letter);
    }
}
