package org.khronika.linkage;

import java.util.List;

/**
 * What speaks for and against two members being the same.
 *
 * @param score log2 odds: the model's prior and the sum of the evidence's weights
 * @param veto whether the two must never be joined by the model, whatever the score (contradictory initials)
 * @param evidence in the order it was weighed
 */
public record PairScore(double score, boolean veto, List<Evidence> evidence) {
    public PairScore {
        evidence = List.copyOf(evidence);
    }

    /** Adds the weights, in their order, to the prior. */
    public static PairScore of(double prior, boolean veto, List<Evidence> evidence) {
        double score = prior;
        for (Evidence e : evidence) {
            score += e.weight();
        }
        return new PairScore(score, veto, evidence);
    }
}
