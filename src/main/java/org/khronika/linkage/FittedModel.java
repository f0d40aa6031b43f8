package org.khronika.linkage;

import java.util.List;
import java.util.Optional;

/**
 * What labelled pairs make of a model.
 *
 * @param weights by kind
 * @param same how many pairs of one were counted
 * @param other how many pairs of two
 * @param division how it divides candidate pairs, where it has a threshold of its own
 */
public record FittedModel(List<FittedWeight> weights, int same, int other, Optional<Division> division) {
    public FittedModel {
        weights = List.copyOf(weights);
    }
}
