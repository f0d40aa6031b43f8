package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/**
 * Finds the pairs of profiles worth comparing: those that share a key of their names ({@link PersonKeys}). Where a key has more
 * members than {@link #ROOM}, a common name in a large corpus, the name is too little to meet by: its members are paired where
 * they share something of their context as well. So the pairs of a profile do not grow with the corpus. (Dynamic blocking:
 * McNeill, Kardes and Borthwick 2012, "Dynamic record blocking: efficient linking of massive databases in MapReduce".)
 *
 * <p>Whether a key has too many members depends on the corpus, so that a run which remembers is told of the keys that had and
 * have no more, or the other way round: {@link #turned}.
 */
final class PersonBlocking {
    /** What stands for a key with too many members. */
    private static final Fingerprint SPLIT = Fingerprint.of("split");

    private static final int ROOM = 24;
    private static final int WINDOW = 300;

    private final List<Profile> profiles;
    private final PersonKeys keys;
    private final long[] split;
    private final Blocks blocks = new Blocks(WINDOW);

    private PersonBlocking(List<Profile> profiles, PersonKeys keys) {
        this.profiles = profiles;
        this.keys = keys;
        this.split = crowdedKeys();
        for (int i = 0; i < profiles.size(); i++) {
            List<String> context = null;
            for (String key : keys.names(profiles.get(i))) {
                if (!isSplit(Blocks.hash(key))) {
                    blocks.add(key, i);
                    continue;
                }
                context = context == null ? keys.context(profiles.get(i)) : context;
                for (String shared : context) {
                    blocks.add(key + shared, i);
                }
            }
        }
    }

    static PersonBlocking of(List<Profile> profiles, LocalPersons tables) {
        return new PersonBlocking(profiles, new PersonKeys(tables));
    }

    /** The keys of names that more than {@link #ROOM} profiles have, by hash, ascending. */
    private long[] crowdedKeys() {
        Longs hashes = new Longs();
        for (Profile profile : profiles) {
            for (String key : keys.names(profile)) {
                hashes.add(Blocks.hash(key));
            }
        }
        return hashes.moreThan(ROOM);
    }

    private boolean isSplit(long key) {
        return Arrays.binarySearch(split, key) >= 0;
    }

    /** Gives every pair once, by ascending lower and then higher member. */
    void pairs(Blocks.PairTaker taker) {
        blocks.pairs(taker);
    }

    /** Of the pairs those that are wanted, once, by ascending lower and then higher member. */
    void pairs(Blocks.PairFilter filter, Blocks.PairTaker taker) {
        blocks.pairs(filter, taker);
    }

    /** The members of the blocks in which not every pair is given, and of those asked for, by hash of their key. */
    SortedMap<Long, int[]> crowded(LongPredicate asked) {
        return blocks.crowded(asked);
    }

    /** The keys that are split, for the next run to compare. */
    SortedMap<Long, Fingerprint> split() {
        SortedMap<Long, Fingerprint> marks = new TreeMap<>();
        for (long key : split) {
            marks.put(key, SPLIT);
        }
        return marks;
    }

    /** The profiles that have a key which is split now and was not, or was and is not. */
    List<Integer> turned(SortedMap<Long, Fingerprint> before) {
        TreeSet<Long> changed = new TreeSet<>(split().keySet());
        before.forEach((key, mark) -> {
            if (mark.equals(SPLIT) && !changed.remove(key)) {
                changed.add(key);
            }
        });
        List<Integer> turned = new ArrayList<>();
        for (int i = 0; i < profiles.size() && !changed.isEmpty(); i++) {
            if (keys.names(profiles.get(i)).stream().anyMatch(key -> changed.contains(Blocks.hash(key)))) {
                turned.add(i);
            }
        }
        return turned;
    }

    /** A growing array. */
    private static final class Longs {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        /** The values that were added more often than that, ascending. */
        long[] moreThan(int often) {
            Arrays.sort(values, 0, size);
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
    }
}
