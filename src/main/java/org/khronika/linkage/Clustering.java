package org.khronika.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Clusters by constrained agglomeration with average linkage: the two clusters with the highest mean score are joined, again
 * and again, while that mean reaches the threshold; never two between which any pair has a veto, and never two that
 * {@link Guard} refuses. Ties go to the clusters with the lowest members, so the result does not depend on the order of the
 * pairs; clusters of two connected components never meet, so it can be computed component by component.
 */
public final class Clustering {
    /** Says whether two clusters may be joined, by what their members are as a whole (two full given names that differ). */
    @FunctionalInterface
    public interface Guard {
        /** @param lowA the lowest member of one cluster, {@code lowB} of the other; {@code lowA < lowB} */
        boolean mayJoin(int lowA, int lowB);

        /** Told after each join: the cluster of {@code lowB} now belongs to that of {@code lowA}. */
        default void joined(int lowA, int lowB) {}
    }

    private Clustering() {}

    /** {@link #of(PairGraph, ClusterRule, UnionFind, Guard)} with nothing joined beforehand and no further guard. */
    public static int[][] of(PairGraph graph, ClusterRule rule) {
        return of(graph, rule, new UnionFind(graph.members()), (a, b) -> true);
    }

    /**
     * The clusters: members ascending, clusters by lowest member.
     *
     * @param given what is joined beforehand (a reviewer's word); vetoes inside these sets are void
     */
    public static int[][] of(PairGraph graph, ClusterRule rule, UnionFind given, Guard guard) {
        UnionFind sets = given;
        int n = graph.members();
        int[] size = new int[n];
        for (int member = 0; member < n; member++) {
            size[sets.find(member)]++;
        }
        // the order of a map's neighbours does not matter: offers are taken by their own total order
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<Integer, Between>[] near = new Map[n];
        Components components = components(graph, rule, sets);
        for (int i = 0; i < graph.size(); i++) {
            int a = sets.find(graph.left(i));
            int b = sets.find(graph.right(i));
            if (a != b && components.lowest(a) == components.lowest(b)) {
                Between between = between(near, a, b);
                between.add(graph.score(i), graph.veto(i));
            }
        }
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int a = 0; a < n; a++) {
            offerAll(near, a, size, rule, offers, true);
        }
        while (!offers.isEmpty()) {
            Offer best = offers.poll();
            Map<Integer, Between> around = near[best.low];
            Between between = around == null ? null : around.get(best.high);
            if (between == null || between.version != best.version || near[best.high] == null) {
                continue;
            }
            if (!guard.mayJoin(best.low, best.high)) {
                between.veto = true;
                continue;
            }
            join(near, best.low, best.high, size);
            sets.join(best.low, best.high);
            guard.joined(best.low, best.high);
            offerAll(near, best.low, size, rule, offers, false);
        }
        return Components.of(sets).groups();
    }

    /**
     * What can meet: between two components every pair has a veto or scores less than the threshold, and so does every mean, so
     * that the pairs between them need not be kept.
     */
    private static Components components(PairGraph graph, ClusterRule rule, UnionFind given) {
        UnionFind meeting = new UnionFind(graph.members());
        for (int member = 0; member < graph.members(); member++) {
            meeting.join(member, given.find(member));
        }
        for (int i = 0; i < graph.size(); i++) {
            if (!graph.veto(i) && graph.score(i) >= rule.threshold()) {
                meeting.join(graph.left(i), graph.right(i));
            }
        }
        return Components.of(meeting);
    }

    private static Between between(Map<Integer, Between>[] near, int a, int b) {
        Map<Integer, Between> around = near[a] == null ? near[a] = new HashMap<>() : near[a];
        Between between = around.get(b);
        if (between == null) {
            between = new Between();
            around.put(b, between);
            if (near[b] == null) {
                near[b] = new HashMap<>();
            }
            near[b].put(a, between);
        }
        return between;
    }

    private static void offerAll(
            Map<Integer, Between>[] near,
            int a,
            int[] size,
            ClusterRule rule,
            PriorityQueue<Offer> offers,
            boolean onlyUpwards) {
        if (near[a] == null) {
            return;
        }
        for (Map.Entry<Integer, Between> entry : near[a].entrySet()) {
            int b = entry.getKey();
            Between between = entry.getValue();
            if (onlyUpwards && b < a || between.veto) {
                continue;
            }
            double mean = between.mean((long) size[a] * size[b], rule.absent());
            if (mean >= rule.threshold()) {
                offers.add(new Offer(Math.min(a, b), Math.max(a, b), mean, between.version));
            }
        }
    }

    /** The neighbours of {@code high} become those of {@code low}. */
    private static void join(Map<Integer, Between>[] near, int low, int high, int[] size) {
        near[low].remove(high);
        near[high].remove(low);
        for (Map.Entry<Integer, Between> entry : near[high].entrySet()) {
            int other = entry.getKey();
            near[other].remove(high);
            between(near, low, other).add(entry.getValue());
        }
        near[high] = null;
        size[low] += size[high];
        for (Between between : near[low].values()) {
            between.version++;
        }
    }

    /** The scored pairs between two clusters. */
    private static final class Between {
        /** In millionths, so that the sum does not depend on the order of the pairs. */
        private long sum;

        private long pairs;
        private boolean veto;
        private int version;

        void add(double score, boolean refused) {
            sum += Math.round(score * 1e6);
            pairs++;
            veto |= refused;
        }

        void add(Between other) {
            sum += other.sum;
            pairs += other.pairs;
            veto |= other.veto;
        }

        double mean(long all, double absent) {
            double scored = sum / 1e6;
            return Double.isNaN(absent) ? scored / pairs : (scored + absent * (all - pairs)) / all;
        }
    }

    /** Two clusters that could be joined, as they stood when it was made. */
    private record Offer(int low, int high, double mean, int version) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int by = Double.compare(other.mean, mean);
            by = by != 0 ? by : Integer.compare(low, other.low);
            return by != 0 ? by : Integer.compare(high, other.high);
        }
    }
}
