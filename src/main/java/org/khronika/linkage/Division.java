package org.khronika.linkage;

/**
 * How a model divides the pairs that blocking proposes.
 *
 * @param candidates how many those are
 * @param thresholdKind the parameter of the model that is the threshold
 * @param threshold the score that divides them best, in the middle of the gap it lies in
 * @param before how the frozen weights divide them at the frozen threshold
 * @param after how the fitted ones do at the fitted threshold
 */
public record Division(int candidates, String thresholdKind, double threshold, PairTally before, PairTally after) {}
