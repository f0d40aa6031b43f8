package org.khronika.linkage;

import java.util.Arrays;

/**
 * The scored pairs of members, in primitive arrays: 17 bytes a pair. Members are numbered 0 to n-1 in the order of their ids,
 * so that "the lower number" means the same in every run.
 */
public final class PairGraph {
    private final int members;
    private int[] left = new int[16];
    private int[] right = new int[16];
    private double[] score = new double[16];
    private boolean[] veto = new boolean[16];
    private int size;

    /** @param members how many members there are */
    public PairGraph(int members) {
        this.members = members;
    }

    /**
     * Adds a pair; each pair once.
     *
     * @throws IllegalArgumentException where a member is not of this graph, or both are the same
     */
    public void add(int a, int b, double pairScore, boolean pairVeto) {
        if (a == b || Math.min(a, b) < 0 || Math.max(a, b) >= members) {
            throw new IllegalArgumentException("no pair: " + a + ", " + b + " of " + members);
        }
        if (size == left.length) {
            int capacity = size + (size >> 1);
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
            score = Arrays.copyOf(score, capacity);
            veto = Arrays.copyOf(veto, capacity);
        }
        left[size] = Math.min(a, b);
        right[size] = Math.max(a, b);
        score[size] = pairScore;
        veto[size] = pairVeto;
        size++;
    }

    public int members() {
        return members;
    }

    /** How many pairs. */
    public int size() {
        return size;
    }

    /** The lower member of pair {@code i}. */
    public int left(int i) {
        return left[i];
    }

    /** The higher member of pair {@code i}. */
    public int right(int i) {
        return right[i];
    }

    public double score(int i) {
        return score[i];
    }

    public boolean veto(int i) {
        return veto[i];
    }
}
