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
    private final EventPairModel model;
    private final IdKeeper ids = new IdKeeper("e-");

    /** @param model the frozen model */
    public EventDeduplicator(EventPairModel model) {
        this.model = model;
    }

    /** {@link #resolve(Collection, PreviousIds, Decisions)} without a previous release and without decisions. */
    public EventResolution resolve(Collection<EventEvidence> entries) {
        return resolve(entries, PreviousIds.NONE, Decisions.NONE);
    }

    /** {@link #resolve(Collection, PreviousIds, Decisions, LinkMemory)} with nothing remembered. */
    public EventResolution resolve(Collection<EventEvidence> entries, PreviousIds previous, Decisions decisions) {
        return resolve(entries, previous, decisions, LinkMemory.NONE);
    }

    /**
     * @param entries in any order
     * @param previous the event ids of the previous release, by entry id
     * @param decisions the reviewers' decisions, on entry ids or on event ids of the previous release
     * @param memory of an earlier resolution; it makes no difference to the result but to how long it takes
     * @throws IllegalArgumentException where an entry id stands twice, or a decision names what does not exist
     */
    public EventResolution resolve(
            Collection<EventEvidence> entries, PreviousIds previous, Decisions decisions, LinkMemory memory) {
        List<EventEvidence> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(EventEvidence::start).thenComparing(EventEvidence::entryId));
        Map<String, Integer> index = index(sorted, previous);
        List<Decisions.Pair> decided = decisions.pairs(id -> Optional.ofNullable(index.get(id)));
        Run run = new Run(sorted, decided, memory);
        int[][] clusters = run.clusters();
        List<List<String>> members = new ArrayList<>();
        for (int[] cluster : clusters) {
            members.add(Arrays.stream(cluster)
                    .mapToObj(member -> sorted.get(member).entryId())
                    .toList());
        }
        IdAssignment assigned = ids.assign(members, previous);
        List<Link> links = run.links(clusters);
        return new EventResolution(assigned, links, run.remembered(), run.work());
    }

    /** The member that an id names: an entry, or the first entry that is left of an event of the previous release. */
    private static Map<String, Integer> index(List<EventEvidence> sorted, PreviousIds previous) {
        Map<String, Integer> index = new HashMap<>();
        for (int member = 0; member < sorted.size(); member++) {
            if (index.put(sorted.get(member).entryId(), member) != null) {
                throw new IllegalArgumentException(
                        "entry stands twice: " + sorted.get(member).entryId());
            }
        }
        Map<String, Integer> events = new HashMap<>();
        for (Map.Entry<String, String> entry : previous.ids().entrySet()) {
            Integer member = index.get(entry.getKey());
            if (member != null) {
                events.merge(entry.getValue(), member, Math::min);
            }
        }
        previous.aliases().forEach((alias, event) -> {
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
        private final String inputs;
        private final EventPairs pairs;
        private final UnionFind sets;
        private final List<LinkMemory.Remembered> lasting;
        private PairGraph graph;
        private UnionFind components;

        Run(List<EventEvidence> entries, List<Decisions.Pair> decisions, LinkMemory memory) {
            this.entries = entries;
            StringBuilder all = new StringBuilder(model.version());
            for (Decisions.Pair pair : decisions) {
                if (pair.decision().verdict() != Decision.Verdict.UNSURE) {
                    decided.put(EventPairs.key(pair.left(), pair.right()), pair.decision());
                }
                all.append('\n')
                        .append(entries.get(pair.left()).entryId())
                        .append(' ')
                        .append(entries.get(pair.right()).entryId())
                        .append(' ')
                        .append(pair.decision());
            }
            this.inputs = all.toString();
            this.pairs = new EventPairs(entries, model, decided, memory.where(inputs));
            this.sets = new UnionFind(entries.size());
            this.lasting = new ArrayList<>();
        }

        int[][] clusters() {
            graph = pairs.graph();
            decided.forEach((pair, decision) -> {
                if (decision.verdict() == Decision.Verdict.SAME) {
                    sets.join((int) (pair >>> 32), (int) (long) pair);
                }
            });
            pairs.renewal().restoreClusters(sets);
            components = pairs.components(sets);
            ClusterRule rule = new ClusterRule(model.parameter("threshold"), model.parameter("absent"));
            return Clustering.of(graph, rule, sets, new EventGuard(entries, sets, model));
        }

        List<Link> links(int[][] clusters) {
            int[] cluster = new int[entries.size()];
            for (int c = 0; c < clusters.length; c++) {
                for (int member : clusters[c]) {
                    cluster[member] = c;
                }
            }
            lasting.addAll(pairs.renewal().standingLinks());
            for (int i = 0; i < graph.size(); i++) {
                int low = graph.left(i);
                int high = graph.right(i);
                boolean joined = cluster[low] == cluster[high];
                if (joined || graph.score(i) >= model.parameter("refusal")) {
                    lasting.add(pairs.remembered(low, high, link(low, high, joined)));
                }
            }
            List<Link> links = new ArrayList<>();
            lasting.forEach(remembered -> links.add(remembered.link()));
            Collections.sort(links);
            return links;
        }

        private Link link(int low, int high, boolean joined) {
            PairScore score = pairs.score(low, high);
            String a = entries.get(low).entryId();
            String b = entries.get(high).entryId();
            boolean ordered = a.compareTo(b) < 0;
            Decision decision = decided.get(EventPairs.key(low, high));
            return new Link(
                    ordered ? a : b,
                    ordered ? b : a,
                    joined,
                    score.score(),
                    score.evidence(),
                    decision == null ? model.version() : "reviewer:" + decision.who());
        }

        LinkMemory remembered() {
            return pairs.memory(inputs, components, sets, lasting);
        }

        LinkageWork work() {
            return pairs.renewal().work(pairs.scored(), components);
        }
    }
}
