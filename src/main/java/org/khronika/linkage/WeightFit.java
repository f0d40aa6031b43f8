package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Fits the weights of a model to labelled pairs (Fellegi and Sunter 1969): the weight of a kind of evidence is log2 of how much
 * more often it is met between members that are one than between members that are two. To either side one pair is added that
 * shows the kind as often as both sides together do, so that nothing is impossible and few pairs prove little; a kind that very
 * few pairs show keeps its weight.
 */
public final class WeightFit {
    private final LinkModel frozen;
    private final int least;
    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final int[] pairs = new int[2];
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * @param frozen the model whose kinds are fitted; what it has no fixed weight for stays as it was weighed
     * @param least how many pairs must show a kind
     */
    public WeightFit(LinkModel frozen, int least) {
        this.frozen = frozen;
        this.least = least;
    }

    /** A pair that is a candidate for being joined: what it scores decides the threshold. */
    private record Candidate(double score, List<String> kinds, boolean veto, boolean same) {}

    /** Counts the evidence of a pair. */
    public void count(PairScore pair, boolean same) {
        pairs[same ? 0 : 1]++;
        for (String kind : new TreeSet<>(fitted(pair))) {
            counts.computeIfAbsent(kind, k -> new int[2])[same ? 0 : 1]++;
        }
    }

    /** Takes in a pair that blocking proposes. */
    public void candidate(PairScore pair, boolean same) {
        candidates.add(new Candidate(pair.score(), fitted(pair), pair.veto(), same));
    }

    private List<String> fitted(PairScore pair) {
        return pair.evidence().stream()
                .filter(e -> frozen.has(e.kind()) && frozen.value(e.kind()) == e.weight())
                .map(Evidence::kind)
                .toList();
    }

    /**
     * The weights, and the threshold that goes with them.
     *
     * @param thresholdKind the parameter of the model from which on candidate pairs are joined
     */
    public FittedModel fit(String thresholdKind) {
        List<FittedWeight> weights = new ArrayList<>();
        counts.forEach((kind, count) -> weights.add(
                new FittedWeight(kind, count[0], count[1], frozen.value(kind), weight(kind, count[0], count[1]))));
        Map<String, Double> change =
                weights.stream().collect(Collectors.toMap(FittedWeight::kind, w -> w.fitted() - w.frozen()));
        ToDoubleFunction<Candidate> before = Candidate::score;
        ToDoubleFunction<Candidate> after = pair -> pair.score()
                + pair.kinds().stream()
                        .mapToDouble(kind -> change.getOrDefault(kind, 0.0))
                        .sum();
        double threshold = threshold(after);
        Division division = new Division(
                candidates.size(),
                thresholdKind,
                threshold,
                tally(before, frozen.value(thresholdKind)),
                tally(after, threshold));
        return new FittedModel(weights, pairs[0], pairs[1], Optional.of(division));
    }

    private double weight(String kind, int same, int other) {
        if (same + other < least || pairs[0] == 0 || pairs[1] == 0) {
            return frozen.value(kind);
        }
        return logOdds(new int[] {same, other}, pairs);
    }

    /** log2 of how much more often something is met among pairs of one than of two: both arrays hold the count of either. */
    static double logOdds(int[] met, int[] all) {
        double share = (met[0] + met[1]) / (double) (all[0] + all[1]);
        double m = (met[0] + share) / (all[0] + 1);
        double u = (met[1] + share) / (all[1] + 1);
        return Math.rint(100 * Math.log(m / u) / Math.log(2)) / 100;
    }

    private PairTally tally(ToDoubleFunction<Candidate> score, double threshold) {
        int found = 0;
        int wrong = 0;
        int lost = 0;
        for (Candidate pair : candidates) {
            boolean joined = !pair.veto() && score.applyAsDouble(pair) >= threshold;
            found += joined && pair.same() ? 1 : 0;
            wrong += joined && !pair.same() ? 1 : 0;
            lost += !joined && pair.same() ? 1 : 0;
        }
        return new PairTally(found, wrong, lost);
    }

    /** The middle between the least score that is better joined and the next below it. */
    private double threshold(ToDoubleFunction<Candidate> score) {
        List<Candidate> sorted = candidates.stream()
                .filter(pair -> !pair.veto())
                .sorted(Comparator.comparingDouble(score).reversed())
                .toList();
        int all = (int) candidates.stream().filter(Candidate::same).count();
        int found = 0;
        double best = -1;
        double threshold = 0;
        for (int i = 0; i < sorted.size(); i++) {
            found += sorted.get(i).same() ? 1 : 0;
            double here = score.applyAsDouble(sorted.get(i));
            double next = i + 1 < sorted.size() ? score.applyAsDouble(sorted.get(i + 1)) : here - 1;
            double f1 = 2.0 * found / (i + 1 + all);
            if (next < here && f1 > best) {
                best = f1;
                threshold = (here + next) / 2;
            }
        }
        return Math.rint(100 * threshold) / 100;
    }
}
