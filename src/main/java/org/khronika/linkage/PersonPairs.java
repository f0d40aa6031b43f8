package org.khronika.linkage;

import java.util.List;
import java.util.SortedMap;
import org.khronika.names.NameMatch;

/** Scores the pairs of profiles that have to be compared, given what an earlier run remembers. */
final class PersonPairs {
    private final List<Profile> profiles;
    private final PersonScorer scorer;
    private final double threshold;
    private final PersonBlocking blocks;
    private final Renewal renewal;
    private final SortedMap<Long, Fingerprint> crowded;
    private long scored;

    /**
     * @param prints of the profiles
     * @param threshold from which on a pair can join two clusters
     */
    PersonPairs(
            List<Profile> profiles,
            LocalPersons tables,
            Fingerprint[] prints,
            PersonScorer scorer,
            double threshold,
            LinkMemory memory) {
        this.profiles = profiles;
        this.scorer = scorer;
        this.threshold = threshold;
        this.blocks = PersonBlocking.of(profiles, tables);
        this.renewal = new Renewal(prints, memory);
        this.crowded = renewal.crowds(blocks.crowded(memory.crowded()::containsKey));
        this.crowded.putAll(blocks.split());
        if (!renewal.isAllFresh()) {
            blocks.turned(memory.crowded()).forEach(renewal::freshen);
        }
    }

    /** @param different pairs that reviewers hold different; they are part of the graph */
    PairGraph graph(PairGraph different) {
        PairGraph graph = new PairGraph(profiles.size());
        for (int i = 0; i < different.size(); i++) {
            graph.add(different.left(i), different.right(i), 0, true);
        }
        blocks.pairs(renewal::isFreshPair, (a, b) -> {
            if (score(a, b, graph)) {
                renewal.touch(a);
                renewal.touch(b);
            }
        });
        if (!renewal.isAllFresh()) {
            blocks.pairs(renewal::isRenewedPair, (a, b) -> score(a, b, graph));
        }
        return graph;
    }

    /** Scores a pair; says whether it could join two clusters. */
    private boolean score(int a, int b, PairGraph graph) {
        NameMatch names = scorer.names(profiles.get(a), profiles.get(b));
        double score = scorer.weigh(names, profiles.get(a), profiles.get(b));
        boolean veto = PersonScorer.vetoed(names);
        graph.add(a, b, score, veto);
        scored++;
        return score >= threshold && !veto;
    }

    /** The connected components: what could be joined by a pair, what reviewers joined, and what stands. */
    UnionFind components(PairGraph graph, UnionFind given) {
        UnionFind components = new UnionFind(profiles.size());
        renewal.restoreComponents(components);
        for (int member = 0; member < profiles.size(); member++) {
            components.join(member, given.find(member));
        }
        for (int i = 0; i < graph.size(); i++) {
            if (graph.score(i) >= threshold && !graph.veto(i)) {
                components.join(graph.left(i), graph.right(i));
            }
        }
        return components;
    }

    Renewal renewal() {
        return renewal;
    }

    /** What stands for the blocks in which not every pair is compared. */
    SortedMap<Long, Fingerprint> crowded() {
        return crowded;
    }

    long scored() {
        return scored;
    }
}
