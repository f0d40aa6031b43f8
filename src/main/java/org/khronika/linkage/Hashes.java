package org.khronika.linkage;

import java.util.Arrays;

/** A growing array of hashes. */
final class Hashes {
    private long[] values = new long[1024];
    private int size;
    private boolean sorted = true;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
        sorted = false;
    }

    void addAll(long[] more) {
        for (long value : more) {
            add(value);
        }
    }

    boolean has(long value) {
        sort();
        return Arrays.binarySearch(values, 0, size, value) >= 0;
    }

    /** All of them, ascending. */
    long[] values() {
        sort();
        return Arrays.copyOf(values, size);
    }

    /** Those that were added more often than that, once each, ascending. */
    long[] moreThan(int often) {
        sort();
        long[] found = new long[size / (often + 1)];
        int count = 0;
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            while (to < size && values[to] == values[from]) {
                to++;
            }
            if (to - from > often) {
                found[count++] = values[from];
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
    }
}
