package org.khronika.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Keeps clusters free of names that contradict each other, also where the two were never paired: each cluster knows the
 * names in it, and two clusters are only joined where every name of one goes with every name of the other.
 */
final class NameGuard implements Clustering.Guard {
    private final LocalPersons tables;
    private final PersonScorer scorer;
    private final Map<Integer, TreeSet<Integer>> names = new HashMap<>();
    private final Map<Long, Boolean> contradicting = new HashMap<>();

    NameGuard(List<Profile> profiles, UnionFind given, LocalPersons tables, PersonScorer scorer) {
        this.tables = tables;
        this.scorer = scorer;
        for (int i = 0; i < profiles.size(); i++) {
            names.computeIfAbsent(given.find(i), root -> new TreeSet<>())
                    .add(profiles.get(i).variants());
        }
    }

    @Override
    public boolean mayJoin(int lowA, int lowB) {
        for (int a : names.get(lowA)) {
            for (int b : names.get(lowB)) {
                if (a != b && contradict(Math.min(a, b), Math.max(a, b))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void joined(int lowA, int lowB) {
        names.get(lowA).addAll(names.remove(lowB));
    }

    private boolean contradict(int a, int b) {
        return contradicting.computeIfAbsent(
                (long) a << 32 | b,
                pair -> PersonScorer.contradicts(scorer.names(tables.variants(a), tables.variants(b))));
    }
}
