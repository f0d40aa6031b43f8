package org.khronika.linkage;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;

/**
 * Finds the pairs worth comparing: members that share a blocking key. Keys are kept as 64-bit hashes, so a collision can
 * only add a pair that then scores low. The order of adding does not matter.
 */
public final class Blocks {
    /** Takes the pairs. */
    @FunctionalInterface
    public interface PairTaker {
        /** @param low the lower member, {@code high} the higher */
        void take(int low, int high);
    }

    /** Says which pairs are wanted. */
    @FunctionalInterface
    public interface PairFilter {
        /** All pairs. */
        PairFilter ALL = (a, b) -> true;

        boolean wants(int a, int b);
    }

    private static final int BUCKETS = 1 << 16;
    private static final int BUCKET_SHIFT = Long.SIZE - 16;

    private final int window;
    private long[] keys = new long[64];
    private int[] members = new int[64];
    private int size;
    private boolean sorted;

    /** @param window in a block, a member is paired with the next {@code window} members, which bounds a block's cost */
    public Blocks(int window) {
        if (window < 1) {
            throw new IllegalArgumentException("window: " + window);
        }
        this.window = window;
    }

    /** Puts a member into the block of a key; more than once is no more than once. */
    public void add(String key, int member) {
        add(hash(key), member);
    }

    /** Puts a member into the block of a key of which the hash is given. */
    void add(long hash, int member) {
        if (size == keys.length) {
            int capacity = size + (size >> 1);
            keys = Arrays.copyOf(keys, capacity);
            members = Arrays.copyOf(members, capacity);
        }
        keys[size] = hash;
        members[size] = member;
        size++;
        sorted = false;
    }

    /** Gives every pair of members that share a block, once, by ascending lower and then higher member. */
    public void pairs(PairTaker taker) {
        pairs(PairFilter.ALL, taker);
    }

    /** Of the pairs of members that share a block those that are wanted, once, by ascending lower and then higher member. */
    public void pairs(PairFilter filter, PairTaker taker) {
        LongList pairs = new LongList();
        sort();
        for (int from = 0, to; from < size; from = to) {
            to = end(from);
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < Math.min(to, i + 1 + window); j++) {
                    if (members[i] != members[j] && filter.wants(members[i], members[j])) {
                        pairs.add((long) members[i] << 32 | members[j]);
                    }
                }
            }
        }
        pairs.distinct();
        for (int i = 0; i < pairs.size; i++) {
            taker.take((int) (pairs.values[i] >>> 32), (int) pairs.values[i]);
        }
    }

    /**
     * The members of the blocks that are too large for every pair in them to be given, by the hash of the key.
     *
     * @param asked further blocks whose members are wanted
     */
    SortedMap<Long, int[]> crowded(LongPredicate asked) {
        SortedMap<Long, int[]> crowded = new TreeMap<>();
        sort();
        for (int from = 0, to; from < size; from = to) {
            to = end(from);
            if (to - from - 1 > window || asked.test(keys[from])) {
                crowded.put(keys[from], Arrays.copyOfRange(members, from, to));
            }
        }
        return crowded;
    }

    private int end(int from) {
        int to = from + 1;
        while (to < size && keys[to] == keys[from]) {
            to++;
        }
        return to;
    }

    /** Sorts by key, then member: into buckets by the first bits of the key (American flag sort), and within each (heap sort). */
    private void sort() {
        if (sorted) {
            return;
        }
        sorted = true;
        int[] ends = new int[BUCKETS];
        for (int i = 0; i < size; i++) {
            ends[bucket(i)]++;
        }
        int[] next = new int[BUCKETS];
        for (int bucket = 1; bucket < BUCKETS; bucket++) {
            ends[bucket] += ends[bucket - 1];
            next[bucket] = ends[bucket - 1];
        }
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            while (next[bucket] < ends[bucket]) {
                int home = bucket(next[bucket]);
                swap(next[bucket], next[home]++);
            }
        }
        for (int bucket = 0, from = 0; bucket < BUCKETS; from = ends[bucket++]) {
            sort(from, ends[bucket] - from);
        }
    }

    private int bucket(int at) {
        return (int) (keys[at] - Long.MIN_VALUE >>> BUCKET_SHIFT);
    }

    /** In place, and never slow. */
    private void sort(int from, int length) {
        for (int root = length / 2 - 1; root >= 0; root--) {
            sift(from, root, length);
        }
        for (int end = length - 1; end > 0; end--) {
            swap(from, from + end);
            sift(from, 0, end);
        }
    }

    private void sift(int from, int root, int end) {
        int at = root;
        while (2 * at + 1 < end) {
            int child = 2 * at + 1;
            if (child + 1 < end && before(from + child, from + child + 1)) {
                child++;
            }
            if (!before(from + at, from + child)) {
                return;
            }
            swap(from + at, from + child);
            at = child;
        }
    }

    private boolean before(int a, int b) {
        return keys[a] != keys[b] ? keys[a] < keys[b] : members[a] < members[b];
    }

    private void swap(int a, int b) {
        long key = keys[a];
        keys[a] = keys[b];
        keys[b] = key;
        int member = members[a];
        members[a] = members[b];
        members[b] = member;
    }

    /** FNV-1a over UTF-16 units, with a final mix. */
    static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        return hash * 0x9e3779b97f4a7c15L;
    }

    /** The hash of a key made of two, given theirs. */
    static long hash(long first, long second) {
        long hash = Long.rotateLeft(first, 23) ^ second;
        hash = (hash ^ hash >>> 29) * 0xbf58476d1ce4e5b9L;
        return hash ^ hash >>> 32;
    }

    private static final class LongList {
        private long[] values = new long[64];
        private int size;

        void add(long value) {
            if (size == values.length) {
                distinct();
                if (size > values.length / 2) {
                    values = Arrays.copyOf(values, values.length * 2);
                }
            }
            values[size++] = value;
        }

        void distinct() {
            Arrays.sort(values, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            size = kept;
        }
    }
}
