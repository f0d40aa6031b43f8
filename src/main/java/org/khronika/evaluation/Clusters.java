package org.khronika.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares two ways to put the same items into clusters. */
final class Clusters {
    /**
     * An item.
     *
     * @param entry index of the entry that it stands in
     * @param gold its gold cluster
     * @param found the cluster that the release puts it into
     */
    record Item(int entry, String gold, String found) {}

    /** How many items lie in both clusters, in the gold one and in the found one. */
    private record Sizes(int both, int gold, int found) {}

    private final List<Item> items;
    private final Map<String, Integer> gold = new HashMap<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final Map<List<String>, Integer> both = new HashMap<>();

    Clusters(List<Item> items) {
        this.items = List.copyOf(items);
        for (Item item : items) {
            gold.merge(item.gold(), 1, Integer::sum);
            found.merge(item.found(), 1, Integer::sum);
            both.merge(List.of(item.gold(), item.found()), 1, Integer::sum);
        }
    }

    int size() {
        return items.size();
    }

    /** B-cubed: of each item, the share of its found cluster, and of its gold cluster, that both have. */
    List<Tally> bcubed(int entries) {
        List<Tally> tallies = none(entries);
        for (Item item : items) {
            Sizes sizes = sizes(item);
            add(tallies, item, new Tally((double) sizes.both / sizes.found, 1, (double) sizes.both / sizes.gold, 1));
        }
        return tallies;
    }

    /** Pairs of items in one cluster; each pair counts half with either of its items. */
    List<Tally> pairwise(int entries) {
        List<Tally> tallies = none(entries);
        for (Item item : items) {
            Sizes sizes = sizes(item);
            double right = (sizes.both - 1) / 2.0;
            add(tallies, item, new Tally(right, (sizes.found - 1) / 2.0, right, (sizes.gold - 1) / 2.0));
        }
        return tallies;
    }

    private Sizes sizes(Item item) {
        return new Sizes(both.get(List.of(item.gold(), item.found())), gold.get(item.gold()), found.get(item.found()));
    }

    private static List<Tally> none(int entries) {
        List<Tally> tallies = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            tallies.add(Tally.NONE);
        }
        return tallies;
    }

    private static void add(List<Tally> tallies, Item item, Tally tally) {
        tallies.set(item.entry(), tallies.get(item.entry()).plus(tally));
    }
}
