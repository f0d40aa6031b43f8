package org.khronika.linkage;

/**
 * How members are joined to clusters.
 *
 * @param threshold two clusters are joined where the mean score between them reaches this
 * @param absent the score that a pair of members has which was never compared; {@link Double#NaN} where such pairs do not
 *     count towards the mean
 */
public record ClusterRule(double threshold, double absent) {
    /** @throws IllegalArgumentException where pairs that were never compared would join clusters */
    public ClusterRule {
        if (absent >= threshold) {
            throw new IllegalArgumentException("a pair that is absent may not speak for joining: " + absent);
        }
    }

    /** Pairs that were never compared do not count. */
    public static ClusterRule overScoredPairs(double threshold) {
        return new ClusterRule(threshold, Double.NaN);
    }
}
