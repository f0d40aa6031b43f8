package org.khronika.evaluation;

/**
 * One measure of a release.
 *
 * @param name what was measured: a field, or a way to compare clusters
 * @param figures over all entries
 * @param low the lower ends of the 95 % intervals
 * @param high the upper ends
 * @param counted what {@code count} counts: "gold" values, or "items" in clusters
 * @param count how many there are
 */
public record Measure(String name, Figures figures, Figures low, Figures high, String counted, long count) {}
