package org.khronika.cli;

import java.util.List;

/**
 * Two mentions or two entries of which the model was not sure.
 *
 * @param kind "person" or "event"
 * @param verdict what the model made of them
 * @param score log2 odds that they are the same
 * @param evidence what was weighed
 */
record DoubtfulPair(String kind, Side left, Side right, String verdict, double score, List<String> evidence) {
    /**
     * One of the two.
     *
     * @param id of the mention or the entry
     * @param form the name as written, empty for an entry
     * @param where the entry's id, day and settlement
     * @param text the entry
     */
    record Side(String id, String form, String where, String text) {}

    DoubtfulPair {
        evidence = List.copyOf(evidence);
    }
}
