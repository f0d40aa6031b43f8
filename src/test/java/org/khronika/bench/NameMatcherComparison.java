package org.khronika.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.khronika.names.NamePair;
import org.khronika.names.PairFigures;

/**
 * Prints how well matchers of names tell the labelled pairs apart: each with the threshold that is best on the training split,
 * measured on the test split, whose people are others. With the argument {@code kinds} also by kind of pair.
 */
public final class NameMatcherComparison {
    private NameMatcherComparison() {}

    /** @param args {@code kinds}, or nothing */
    public static void main(String[] args) {
        Map<String, ToDoubleFunction<NamePair>> matchers = new LinkedHashMap<>();
        ToDoubleFunction<NamePair> ours = NameMatchers.khronika();
        matchers.put("Khronika, score", ours);
        matchers.put("Khronika, yes or no", pair -> ours.applyAsDouble(pair) > Double.NEGATIVE_INFINITY ? 1 : 0);
        matchers.put("Jaro-Winkler, whole names", NameMatchers.jaroWinkler());
        matchers.put("Jaro-Winkler, word by word", NameMatchers.jaroWinklerByWord());
        matchers.put("Double Metaphone, word by word", NameMatchers.doubleMetaphone());
        matchers.put("Beider-Morse, word by word", NameMatchers.beiderMorse());
        List<NamePair> pairs = NamePair.load();
        List<NamePair> train = pairs.stream().filter(pair -> !pair.test()).toList();
        List<NamePair> test = pairs.stream().filter(NamePair::test).toList();
        System.out.printf("%d pairs to choose the threshold, %d to measure%n", train.size(), test.size());
        matchers.forEach((name, matcher) -> {
            ToDoubleFunction<NamePair> scores = remembered(matcher, pairs);
            double threshold = PairFigures.bestThreshold(train, scores);
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %s  (threshold %.3f)%n",
                    name,
                    PairFigures.of(test, scores, threshold),
                    threshold);
            if (args.length > 0 && args[0].equals("kinds")) {
                kinds(test, scores, threshold);
            }
        });
    }

    private static void kinds(List<NamePair> test, ToDoubleFunction<NamePair> scores, double threshold) {
        test.stream()
                .map(pair -> (pair.same() ? "same " : "other ") + pair.kind())
                .distinct()
                .sorted()
                .forEach(kind -> {
                    List<NamePair> of = test.stream()
                            .filter(pair -> kind.equals((pair.same() ? "same " : "other ") + pair.kind()))
                            .toList();
                    long right = of.stream()
                            .filter(pair -> scores.applyAsDouble(pair) >= threshold == pair.same())
                            .count();
                    System.out.printf("    %-28s %d of %d%n", kind, right, of.size());
                });
    }

    private static ToDoubleFunction<NamePair> remembered(ToDoubleFunction<NamePair> matcher, List<NamePair> pairs) {
        Map<NamePair, Double> scores = new LinkedHashMap<>();
        pairs.forEach(pair -> scores.put(pair, matcher.applyAsDouble(pair)));
        return scores::get;
    }
}
