package org.khronika.linkage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Profiles by keys, of the keys that are asked for and no others: first all keys are asked, then profiles entered, then looked
 * up. Keys are kept as 64-bit hashes, so a collision can only add a profile, which then compares as different.
 */
final class NameIndex {
    private long[] keys = new long[64];
    private int size;
    private int[][] members;
    private int[] filled;

    /** Asks for a key. */
    void ask(String key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = Blocks.hash(key);
    }

    /** No more keys will be asked for. */
    void close() {
        Arrays.sort(keys, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                keys[kept++] = keys[i];
            }
        }
        size = kept;
        members = new int[size][];
        filled = new int[size];
    }

    /** Enters a profile, where the key was asked for. */
    void enter(String key, int profile) {
        int at = Arrays.binarySearch(keys, 0, size, Blocks.hash(key));
        if (at < 0 || filled[at] > 0 && members[at][filled[at] - 1] == profile) {
            return;
        }
        if (members[at] == null) {
            members[at] = new int[2];
        } else if (filled[at] == members[at].length) {
            members[at] = Arrays.copyOf(members[at], filled[at] * 2);
        }
        members[at][filled[at]++] = profile;
    }

    /** Adds the profiles of a key. */
    void collect(String key, BitSet profiles) {
        int at = Arrays.binarySearch(keys, 0, size, Blocks.hash(key));
        for (int i = 0; at >= 0 && i < filled[at]; i++) {
            profiles.set(members[at][i]);
        }
    }
}
