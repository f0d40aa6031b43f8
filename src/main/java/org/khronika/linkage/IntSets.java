package org.khronika.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sets of numbers as ascending arrays, the most compact there is. */
final class IntSets {
    static final int[] EMPTY = {};

    private IntSets() {}

    static int[] of(IntStream values) {
        int[] set = values.sorted().distinct().toArray();
        return set.length == 0 ? EMPTY : set;
    }

    /** The numbers in both. */
    static int[] shared(int[] a, int[] b) {
        int[] shared = EMPTY;
        int count = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                if (count == 0) {
                    shared = new int[Math.min(a.length - i, b.length - j)];
                }
                shared[count++] = a[i];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return count == shared.length ? shared : Arrays.copyOf(shared, count);
    }

    /** Whether a number is in both. */
    static boolean meet(int[] a, int[] b) {
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                return true;
            }
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /** The least distance between a number of one and a number of the other; both have numbers. */
    static int gap(int[] a, int[] b) {
        int least = Integer.MAX_VALUE;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            least = Math.min(least, Math.abs(a[i] - b[j]));
            if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return least;
    }
}
