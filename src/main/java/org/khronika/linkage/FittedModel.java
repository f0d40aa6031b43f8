package org.khronika.linkage;

import java.util.List;

/**
 * What labelled pairs make of a model.
 *
 * @param weights by kind
 * @param same how many pairs of one were counted
 * @param other how many pairs of two
 * @param candidates how many pairs blocking proposed
 * @param thresholdKind the parameter of the model that is the threshold
 * @param threshold the score that divides the candidate pairs best, in the middle of the gap it lies in
 * @param before how the frozen weights divide the candidate pairs at the frozen threshold
 * @param after how the fitted ones do at the fitted threshold
 */
public record FittedModel(
        List<FittedWeight> weights,
        int same,
        int other,
        int candidates,
        String thresholdKind,
        double threshold,
        PairTally before,
        PairTally after) {
    public FittedModel {
        weights = List.copyOf(weights);
    }
}
