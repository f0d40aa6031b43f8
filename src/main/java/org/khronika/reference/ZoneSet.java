package org.khronika.reference;

import java.util.Arrays;

/**
 * Some kinds of passage.
 *
 * @param bits one bit a {@link Zone}, by its ordinal
 */
public record ZoneSet(int bits) {
    /** Every set there can be, so that a unit of a text needs none of its own. */
    private static final ZoneSet[] ALL = new ZoneSet[1 << Zone.values().length];

    static {
        Arrays.setAll(ALL, ZoneSet::new);
    }

    public static final ZoneSet NONE = ALL[0];

    /**
     * Reads the letters of a table's cell, "QGX".
     *
     * @throws IllegalArgumentException where a letter is no zone's
     */
    static ZoneSet parse(String letters) {
        ZoneSet set = NONE;
        for (int i = 0; i < letters.length(); i++) {
            set = set.with(Zone.ofLetter(letters.charAt(i)));
        }
        return set;
    }

    public ZoneSet with(Zone zone) {
        return ALL[bits | 1 << zone.ordinal()];
    }

    public boolean has(Zone zone) {
        return (bits & 1 << zone.ordinal()) != 0;
    }

    /** Whether any kind is in both. */
    public boolean meets(ZoneSet other) {
        return (bits & other.bits) != 0;
    }
}
