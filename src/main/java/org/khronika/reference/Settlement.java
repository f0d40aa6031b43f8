package org.khronika.reference;

import java.util.Optional;

/**
 * A city, town or village.
 *
 * @param name standard English name
 * @param country ISO 3166-1 alpha-2
 * @param region code of the region it lies in today, for a settlement of Kazakhstan
 * @param city whether its name has one usual English spelling that stands for all others; the name of a village is left as a
 *     text spells it
 * @param people inhabitants, to rank namesakes; 0 where not known
 */
public record Settlement(String name, String country, Optional<String> region, boolean city, long people) {
    /** A report on Kazakhstan means the namesake at home, unless the one abroad is very much larger. */
    private static final int HOME = 50;

    /** Of two namesakes at home the city is meant, where the text says nothing else. */
    private static final int CITY = 4;

    private static final int SMALL = 1000;

    long weight() {
        long known = Math.max(people, SMALL);
        return region.isEmpty() ? known : HOME * known * (city ? CITY : 1);
    }
}
