package org.khronika.model;

import java.util.List;

/**
 * A decision that joined two mentions or two entries, or kept them apart, with its reasons.
 *
 * @param kind {@link Alias#PERSON} for two mentions, {@link Alias#EVENT} for two entries
 * @param left the lesser id
 * @param right the greater id
 * @param joined whether both are of one person, or tell one event
 * @param score log2 odds for it, by the model
 * @param evidence what was weighed, a line each: kind, weight, detail
 * @param by the model's version, or "reviewer:" and a name
 */
public record LinkDecision(
        String kind, String left, String right, boolean joined, double score, List<String> evidence, String by) {
    public LinkDecision {
        evidence = List.copyOf(evidence);
    }
}
