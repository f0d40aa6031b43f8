package org.khronika.model;

import java.util.Objects;

/**
 * A given name that a cited address tells of a person whom the entry names by surname alone or with an initial. It is evidence,
 * never a form of the entry.
 *
 * @param person number of the person within the entry, see {@link Mention#person()}
 * @param given the given name, in the spelling of the address, a capital letter first
 * @param url the address
 * @param trace the footnote's mark in the entry's text and the rule that read the address
 */
public record GivenEvidence(int person, String given, String url, Trace trace) {
    public GivenEvidence {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(trace, "trace");
    }
}
