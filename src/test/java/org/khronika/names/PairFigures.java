package org.khronika.names;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How well a matcher tells pairs of one person from pairs of two.
 *
 * @param found pairs of one person that it took for such
 * @param wrong pairs of two that it took for one
 * @param lost pairs of one that it did not find
 */
public record PairFigures(int found, int wrong, int lost) {
    /** Of pairs whose score reaches the threshold. */
    public static PairFigures of(List<NamePair> pairs, ToDoubleFunction<NamePair> matcher, double threshold) {
        int found = 0;
        int wrong = 0;
        int lost = 0;
        for (NamePair pair : pairs) {
            boolean taken = matcher.applyAsDouble(pair) >= threshold;
            found += taken && pair.same() ? 1 : 0;
            wrong += taken && !pair.same() ? 1 : 0;
            lost += !taken && pair.same() ? 1 : 0;
        }
        return new PairFigures(found, wrong, lost);
    }

    /** The score from which on pairs are best taken for one person: the highest F1 on these pairs. */
    public static double bestThreshold(List<NamePair> pairs, ToDoubleFunction<NamePair> matcher) {
        double best = 0;
        double threshold = Double.POSITIVE_INFINITY;
        for (double score :
                pairs.stream().mapToDouble(matcher).distinct().sorted().toArray()) {
            double f1 = of(pairs, matcher, score).f1();
            if (f1 > best) {
                best = f1;
                threshold = score;
            }
        }
        return threshold;
    }

    public double precision() {
        return found + wrong == 0 ? 0 : found / (double) (found + wrong);
    }

    public double recall() {
        return found + lost == 0 ? 0 : found / (double) (found + lost);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong + lost);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.4f  R %.4f  F1 %.4f", precision(), recall(), f1());
    }
}
