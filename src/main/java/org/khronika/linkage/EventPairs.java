package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Scores the pairs of entries that have to be compared, given what an earlier run remembers: first those of fresh entries; then,
 * once it is known which reports retell each other, those inside the components that are decided again.
 */
final class EventPairs {
    /** In a component of up to that many entries, pairs that blocking did not propose are scored as well. */
    private static final int COMPLETED = 64;

    private final List<EventEvidence> entries;
    private final EventPairModel model;
    private final Map<Long, Decision> decided;
    private final LinkMemory memory;
    private final Fingerprint[] prints;
    private final Renewal renewal;
    private final EventBlocking blocking;
    private final EventOverlap overlap;
    private final SortedMap<Long, Fingerprint> crowded;
    private final double threshold;
    /** What a pair must score at least to be kept, before it is known which reports retell each other. */
    private final double least;

    private PairGraph graph;
    private long scored;

    /** @param decided what reviewers said of pairs, by {@link #key} */
    EventPairs(List<EventEvidence> entries, EventPairModel model, Map<Long, Decision> decided, LinkMemory memory) {
        this.entries = entries;
        this.model = model;
        this.decided = decided;
        this.memory = memory;
        this.threshold = model.parameter("threshold");
        this.least = model.parameter("refusal") - model.overlap();
        this.overlap = new EventOverlap(entries, model);
        this.blocking = new EventBlocking(entries, (int) model.parameter("window"));
        this.prints = entries.stream().map(EventEvidence::print).toArray(Fingerprint[]::new);
        this.renewal = new Renewal(prints, memory);
        this.crowded = renewal.crowds(blocking.crowded(memory.crowded()::containsKey));
    }

    static long key(int low, int high) {
        return (long) low << 32 | high;
    }

    /** The pairs that clusters are decided by. */
    PairGraph graph() {
        memory.repeats().forEach(repeat -> overlap.add(renewal.member(repeat.left()), renewal.member(repeat.right())));
        PairGraph fresh = new PairGraph(entries.size());
        scored(renewal::isFresh, renewal::isFreshPair, fresh);
        BitSet done = renewal.fresh();
        renewRetold();
        if (!done.equals(renewal.fresh())) {
            scored(
                    renewal::isFresh,
                    (low, high) -> renewal.isFreshPair(low, high) && !done.get(low) && !done.get(high),
                    fresh);
        }
        graph = new PairGraph(entries.size());
        weighByOverlap(fresh);
        for (int i = 0; i < graph.size(); i++) {
            if (joins(i)) {
                renewal.touch(graph.left(i));
                renewal.touch(graph.right(i));
            }
        }
        if (!renewal.isAllFresh()) {
            PairGraph renewed = new PairGraph(entries.size());
            scored(renewal::isRenewed, renewal::isRenewedPair, renewed);
            weighByOverlap(renewed);
        }
        graph = completed();
        return graph;
    }

    private void scored(IntPredicate asked, Blocks.PairFilter filter, PairGraph into) {
        blocking.pairs(asked, filter, (low, high) -> {
            if (!decided.containsKey(key(low, high))) {
                add(low, high, into);
            }
        });
        decided.keySet().forEach(pair -> {
            int low = (int) (pair >>> 32);
            int high = (int) (long) pair;
            if (filter.wants(low, high)) {
                add(low, high, into);
            }
        });
    }

    /** Where two reports retell each other that did not, or no longer do, all their entries are compared again. */
    private void renewRetold() {
        SortedSet<String> changed = new TreeSet<>(overlap.retold());
        for (String reports : memory.overlaps()) {
            if (!changed.remove(reports)) {
                changed.add(reports);
            }
        }
        SortedSet<String> reports = new TreeSet<>();
        changed.forEach(pair -> reports.addAll(Arrays.asList(pair.split("\t"))));
        for (int member = 0; member < entries.size(); member++) {
            if (reports.contains(entries.get(member).reportId())) {
                renewal.freshen(member);
            }
        }
    }

    /** Scores the pair, and keeps it where it is joined, nearly joined or decided. */
    private void add(int low, int high, PairGraph into) {
        PairScore score = model.score(entries.get(low), entries.get(high));
        scored++;
        overlap.add(low, high, score);
        if (decided.containsKey(key(low, high)) || score.score() >= least) {
            into.add(low, high, score.score(), score.veto() || different(low, high));
        }
    }

    private boolean different(int low, int high) {
        Decision decision = decided.get(key(low, high));
        return decision != null && decision.verdict() == Decision.Verdict.DIFFERENT;
    }

    /** The score of a pair, once it is known which reports retell each other. */
    PairScore score(int low, int high) {
        return model.score(entries.get(low), entries.get(high), overlap.between(low, high));
    }

    private boolean joins(int i) {
        return graph.score(i) >= threshold && !graph.veto(i);
    }

    /** Takes pairs into the graph, those between reports that retell each other scored again. */
    private void weighByOverlap(PairGraph pairs) {
        for (int i = 0; i < pairs.size(); i++) {
            int low = pairs.left(i);
            int high = pairs.right(i);
            if (overlap.between(low, high)) {
                PairScore score = score(low, high);
                graph.add(low, high, score.score(), score.veto() || different(low, high));
            } else {
                graph.add(low, high, pairs.score(i), pairs.veto(i));
            }
        }
    }

    /** The graph with every pair of each small component, in the order of members. */
    private PairGraph completed() {
        Map<Long, Integer> known = new HashMap<>();
        for (int i = 0; i < graph.size(); i++) {
            known.put(key(graph.left(i), graph.right(i)), i);
        }
        PairGraph full = new PairGraph(entries.size());
        for (int[] component : Components.of(graph, threshold).groups()) {
            for (int a = 0; a < component.length && component.length <= COMPLETED; a++) {
                for (int b = a + 1; b < component.length; b++) {
                    if (!known.containsKey(key(component[a], component[b]))) {
                        PairScore score = score(component[a], component[b]);
                        scored++;
                        full.add(component[a], component[b], score.score(), score.veto());
                    }
                }
            }
        }
        known.values().stream()
                .sorted()
                .forEach(i -> full.add(graph.left(i), graph.right(i), graph.score(i), graph.veto(i)));
        return full;
    }

    /** The connected components: what could be joined by a pair, what reviewers joined, and what stands. */
    UnionFind components(UnionFind given) {
        UnionFind components = new UnionFind(entries.size());
        renewal.restoreComponents(components);
        for (int member = 0; member < entries.size(); member++) {
            components.join(member, given.find(member));
        }
        for (int i = 0; i < graph.size(); i++) {
            if (joins(i)) {
                components.join(graph.left(i), graph.right(i));
            }
        }
        return components;
    }

    /** A decision on a pair, for a later run to take over. */
    LinkMemory.Remembered remembered(int low, int high, Link link) {
        return new LinkMemory.Remembered(prints[low], prints[high], link);
    }

    Renewal renewal() {
        return renewal;
    }

    long scored() {
        return scored;
    }

    /** What a later run may take over. */
    LinkMemory memory(String inputs, UnionFind components, UnionFind clusters, List<LinkMemory.Remembered> links) {
        List<LinkMemory.Repeat> repeats = new ArrayList<>();
        overlap.repeats((low, high) -> repeats.add(new LinkMemory.Repeat(prints[low], prints[high])));
        return new LinkMemory(
                inputs, renewal.standings(components, clusters), crowded, links, repeats, overlap.retold());
    }
}
