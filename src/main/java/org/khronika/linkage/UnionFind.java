package org.khronika.linkage;

/** Disjoint sets of the numbers 0 to n-1. The lowest number of a set stands for it, in whatever order sets were joined. */
public final class UnionFind {
    private final int[] parent;

    public UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The lowest member of the set that holds {@code member}. */
    public int find(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Joins the sets of two members; says whether they were apart. */
    public boolean join(int a, int b) {
        int rootA = find(a);
        int rootB = find(b);
        if (rootA == rootB) {
            return false;
        }
        parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
        return true;
    }

    public int size() {
        return parent.length;
    }
}
