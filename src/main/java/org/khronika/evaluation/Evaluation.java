package org.khronika.evaluation;

import java.util.List;

/**
 * How good a release is.
 *
 * @param measures in the order in which they are told
 * @param mistakes by field, then in the order of the gold entries
 */
public record Evaluation(List<Measure> measures, List<Mistake> mistakes) {
    public Evaluation {
        measures = List.copyOf(measures);
        mistakes = List.copyOf(mistakes);
    }
}
