package org.khronika.linkage;

/**
 * A kind of evidence with what labelled pairs say of it.
 *
 * @param kind a kind of the {@link LinkModel}
 * @param same pairs of one member that showed it
 * @param other pairs of two that showed it
 * @param frozen the model's weight
 * @param fitted log2 of how much more often it is met between one than between two; the frozen weight where too few pairs
 *     showed it
 */
public record FittedWeight(String kind, int same, int other, double frozen, double fitted) {}
