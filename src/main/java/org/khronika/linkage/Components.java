package org.khronika.linkage;

import java.util.Arrays;

/**
 * The connected components of a graph: what is in one can only be decided together, what is in two cannot touch each other.
 * An incremental run decides anew the components that a new report touches, and no other.
 */
public final class Components {
    private final int[] lowest;

    private Components(int[] lowest) {
        this.lowest = lowest;
    }

    /** The components of {@code graph} over its pairs that score {@code threshold} or more and have no veto. */
    public static Components of(PairGraph graph, double threshold) {
        UnionFind sets = new UnionFind(graph.members());
        for (int i = 0; i < graph.size(); i++) {
            if (!graph.veto(i) && graph.score(i) >= threshold) {
                sets.join(graph.left(i), graph.right(i));
            }
        }
        return of(sets);
    }

    /** The sets as components. */
    public static Components of(UnionFind sets) {
        int[] lowest = new int[sets.size()];
        for (int member = 0; member < lowest.length; member++) {
            lowest[member] = sets.find(member);
        }
        return new Components(lowest);
    }

    /** The lowest member of the component that holds {@code member}. */
    public int lowest(int member) {
        return lowest[member];
    }

    /** The members of each component, ascending; components in the order of their lowest member. */
    public int[][] groups() {
        int[] sizes = new int[lowest.length];
        int count = 0;
        for (int low : lowest) {
            if (sizes[low]++ == 0) {
                count++;
            }
        }
        int[][] groups = new int[count][];
        int[] group = new int[lowest.length];
        int[] filled = new int[count];
        Arrays.fill(group, -1);
        int next = 0;
        for (int member = 0; member < lowest.length; member++) {
            int low = lowest[member];
            if (group[low] < 0) {
                group[low] = next;
                groups[next++] = new int[sizes[low]];
            }
            int g = group[low];
            groups[g][filled[g]++] = member;
        }
        return groups;
    }
}
