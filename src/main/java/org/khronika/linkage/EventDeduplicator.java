package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the entries that tell the same event. Candidates come from {@link EventBlocking}, scores from {@link EventPairModel};
 * clusters are decided inside each connected component by {@link Clustering}, so the order of the entries does not matter and
 * an entry changes nothing but the component it belongs to.
 */
public final class EventDeduplicator {
    /** In a component of up to that many entries, pairs that blocking did not propose are scored as well. */
    private static final int COMPLETED = 64;

    private final EventPairModel model;
    private final IdKeeper ids = new IdKeeper("e-");

    /** @param model the frozen model */
    public EventDeduplicator(EventPairModel model) {
        this.model = model;
    }

    /** {@link #resolve(Collection, Map, Map, Decisions)} without a previous release and without decisions. */
    public EventResolution resolve(Collection<EventEvidence> entries) {
        return resolve(entries, Map.of(), Map.of(), Decisions.NONE);
    }

    /**
     * @param entries in any order
     * @param previous entry id to event id in the previous release
     * @param previousAliases the previous release's aliases of events
     * @param decisions the reviewers' decisions, on entry ids or on event ids of the previous release
     * @throws IllegalArgumentException where an entry id stands twice, or a decision names what does not exist
     */
    public EventResolution resolve(
            Collection<EventEvidence> entries,
            Map<String, String> previous,
            Map<String, String> previousAliases,
            Decisions decisions) {
        List<EventEvidence> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(EventEvidence::start).thenComparing(EventEvidence::entryId));
        Map<String, Integer> index = index(sorted, previous, previousAliases);
        List<Decisions.Pair> decided = decisions.pairs(id -> Optional.ofNullable(index.get(id)));
        Run run = new Run(sorted, decided);
        int[][] clusters = run.clusters();
        List<List<String>> members = new ArrayList<>();
        for (int[] cluster : clusters) {
            members.add(Arrays.stream(cluster)
                    .mapToObj(member -> sorted.get(member).entryId())
                    .toList());
        }
        IdAssignment assigned = ids.assign(members, previous, previousAliases);
        return new EventResolution(assigned.ids(), assigned.aliases(), run.links(clusters), run.scored);
    }

    /** The member that an id names: an entry, or the first entry that is left of an event of the previous release. */
    private static Map<String, Integer> index(
            List<EventEvidence> sorted, Map<String, String> previous, Map<String, String> previousAliases) {
        Map<String, Integer> index = new HashMap<>();
        for (int member = 0; member < sorted.size(); member++) {
            if (index.put(sorted.get(member).entryId(), member) != null) {
                throw new IllegalArgumentException(
                        "entry stands twice: " + sorted.get(member).entryId());
            }
        }
        Map<String, Integer> events = new HashMap<>();
        for (Map.Entry<String, String> entry : previous.entrySet()) {
            Integer member = index.get(entry.getKey());
            if (member != null) {
                events.merge(entry.getValue(), member, Math::min);
            }
        }
        previousAliases.forEach((alias, event) -> {
            if (events.containsKey(event)) {
                events.putIfAbsent(alias, events.get(event));
            }
        });
        index.putAll(events);
        return index;
    }

    /** One resolution: the pairs, their scores, the clusters and the links. */
    private final class Run {
        private final List<EventEvidence> entries;
        private final Map<Long, Decision> decided = new TreeMap<>();
        private final double threshold = model.parameter("threshold");
        /** What a pair must score at least to be kept, before it is known which reports retell each other. */
        private final double least = model.parameter("refusal") - model.overlap();

        private final EventOverlap overlap;
        private PairGraph graph;
        private long scored;

        Run(List<EventEvidence> entries, List<Decisions.Pair> decisions) {
            this.entries = entries;
            for (Decisions.Pair pair : decisions) {
                if (pair.decision().verdict() != Decision.Verdict.UNSURE) {
                    decided.put(key(pair.left(), pair.right()), pair.decision());
                }
            }
            this.overlap = new EventOverlap(entries, model);
            this.graph = new PairGraph(entries.size());
        }

        int[][] clusters() {
            new EventBlocking(entries, (int) model.parameter("window")).pairs(this::weigh);
            decided.keySet().forEach(pair -> {
                add((int) (pair >>> 32), (int) (long) pair);
            });
            graph = weighedByOverlap();
            graph = completed();
            UnionFind given = new UnionFind(entries.size());
            decided.forEach((pair, decision) -> {
                if (decision.verdict() == Decision.Verdict.SAME) {
                    given.join((int) (pair >>> 32), (int) (long) pair);
                }
            });
            ClusterRule rule = new ClusterRule(threshold, model.parameter("absent"));
            return Clustering.of(graph, rule, given, new EventGuard(entries, given, model));
        }

        private void weigh(int low, int high) {
            if (!decided.containsKey(key(low, high))) {
                add(low, high);
            }
        }

        /** Scores the pair, and keeps it where it is joined, nearly joined or decided. */
        private void add(int low, int high) {
            PairScore score = model.score(entries.get(low), entries.get(high));
            scored++;
            overlap.add(low, high, score);
            if (decided.containsKey(key(low, high)) || score.score() >= least) {
                graph.add(low, high, score.score(), score.veto() || different(low, high));
            }
        }

        private boolean different(int low, int high) {
            Decision decision = decided.get(key(low, high));
            return decision != null && decision.verdict() == Decision.Verdict.DIFFERENT;
        }

        /** The score of a pair, once it is known which reports retell each other. */
        private PairScore score(int low, int high) {
            return model.score(entries.get(low), entries.get(high), overlap.between(low, high));
        }

        /** The pairs between reports that retell each other, scored again. */
        private PairGraph weighedByOverlap() {
            PairGraph weighed = new PairGraph(entries.size());
            for (int i = 0; i < graph.size(); i++) {
                int low = graph.left(i);
                int high = graph.right(i);
                if (overlap.between(low, high)) {
                    PairScore score = score(low, high);
                    weighed.add(low, high, score.score(), score.veto() || different(low, high));
                } else {
                    weighed.add(low, high, graph.score(i), graph.veto(i));
                }
            }
            return weighed;
        }

        /** The graph with every pair of each small component, in the order of members. */
        private PairGraph completed() {
            TreeMap<Long, Integer> known = new TreeMap<>();
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
            known.values().forEach(i -> full.add(graph.left(i), graph.right(i), graph.score(i), graph.veto(i)));
            return full;
        }

        List<Link> links(int[][] clusters) {
            int[] cluster = new int[entries.size()];
            for (int c = 0; c < clusters.length; c++) {
                for (int member : clusters[c]) {
                    cluster[member] = c;
                }
            }
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < graph.size(); i++) {
                int low = graph.left(i);
                int high = graph.right(i);
                boolean joined = cluster[low] == cluster[high];
                if (joined || graph.score(i) >= model.parameter("refusal")) {
                    links.add(link(low, high, joined));
                }
            }
            Collections.sort(links);
            return links;
        }

        private Link link(int low, int high, boolean joined) {
            PairScore score = score(low, high);
            String a = entries.get(low).entryId();
            String b = entries.get(high).entryId();
            boolean ordered = a.compareTo(b) < 0;
            Decision decision = decided.get(key(low, high));
            return new Link(
                    ordered ? a : b,
                    ordered ? b : a,
                    joined,
                    score.score(),
                    score.evidence(),
                    decision == null ? model.version() : "reviewer:" + decision.who());
        }

        private long key(int low, int high) {
            return (long) low << 32 | high;
        }
    }
}
