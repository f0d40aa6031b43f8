package org.khronika.linkage;

import java.util.List;

/**
 * One person of one entry as {@link LocalPersons} keeps it: all that repeats is a number of its tables.
 *
 * @param variants the names
 * @param days first and last day as days since 1970
 */
record LocalPerson(
        int report,
        int entry,
        int variants,
        boolean official,
        int place,
        int region,
        int facility,
        int[] days,
        int[] charges,
        int[] companions,
        int[] occupations,
        int[] urls,
        List<String> mentions,
        int[] forms) {
    /** The least mention id. */
    String founder() {
        return mentions.get(0);
    }

    LocalPerson withVariants(int other) {
        return new LocalPerson(
                report,
                entry,
                other,
                official,
                place,
                region,
                facility,
                days,
                charges,
                companions,
                occupations,
                urls,
                mentions,
                forms);
    }
}
