package org.khronika.evaluation;

import java.util.List;
import java.util.Optional;

/**
 * One entry as a person annotated it.
 *
 * @param report the three characters that name its report
 * @param n its number in the report
 * @param text its text
 * @param date first and last day
 * @param settlement as annotated, null where none
 * @param region likewise
 * @param country likewise
 * @param persons the persons named
 * @param charges provisions, with the key of the person charged
 * @param sanctions penalties, with the key of the person punished
 * @param types what happened
 * @param cites numbers of footnotes
 */
record GoldEntry(
        String report,
        int n,
        String text,
        Item date,
        String settlement,
        String region,
        String country,
        List<Person> persons,
        List<Linked> charges,
        List<Linked> sanctions,
        List<Item> types,
        List<Item> cites) {
    /** A person named, known across reports by a key. */
    record Person(String key, List<String> forms, String role) {}

    /** A value, and the key of the person it belongs to. */
    record Linked(Item item, Optional<String> person) {}

    String where() {
        return report + "#" + n;
    }
}
