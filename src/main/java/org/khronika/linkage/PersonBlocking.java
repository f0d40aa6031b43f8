package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * Finds the pairs of profiles worth comparing: those that share a key of their names ({@link PersonKeys}). Where a key has more
 * members than it has room for, a common name in a large corpus, the name is too little to meet by: its members are paired where
 * they share something of their context as well, and where too many share that, a second thing of it besides. So the pairs of a
 * profile hardly grow with the corpus. (Dynamic blocking: McNeill, Kardes and Borthwick 2012, "Dynamic record blocking:
 * efficient linking of massive databases in MapReduce".)
 *
 * <p>Whether a key has too many members depends on the corpus, so that a run which remembers is told of the keys that had and
 * have no more, or the other way round: {@link #turned}.
 */
final class PersonBlocking {
    /** What stands for a key with too many members. */
    private static final Fingerprint SPLIT = Fingerprint.of("split");

    /** Members of one name, or of one name and one thing of the context. */
    private static final int ROOM = 40;
    /** Members of a key under which names meet that are not the same. */
    private static final int NEAR_ROOM = 8;

    private static final int WINDOW = 300;

    private final List<Profile> profiles;
    private final PersonKeys keys;
    private final Blocks blocks = new Blocks(WINDOW);
    private final Hashes split = new Hashes();

    private PersonBlocking(List<Profile> profiles, PersonKeys keys) {
        this.profiles = profiles;
        this.keys = keys;
        long[][] names = new long[profiles.size()][];
        Crowds crowds = new Crowds();
        for (int i = 0; i < names.length; i++) {
            names[i] = names(profiles.get(i));
            for (long key : names[i]) {
                crowds.add(key);
            }
        }
        split.addAll(crowds.found());
        Crowds shared = new Crowds();
        for (int i = 0; i < names.length; i++) {
            for (long key : names[i]) {
                if (!split.has(key)) {
                    blocks.add(key, i);
                }
            }
            names[i] = Arrays.stream(names[i]).filter(split::has).toArray();
            for (long key : withContext(names[i], profiles.get(i))) {
                shared.add(key);
            }
        }
        split.addAll(shared.found());
        for (int i = 0; i < names.length; i++) {
            addContext(names[i], i);
        }
    }

    static PersonBlocking of(List<Profile> profiles, LocalPersons tables) {
        return new PersonBlocking(profiles, new PersonKeys(tables));
    }

    private long[] names(Profile profile) {
        return keys.names(profile).stream().mapToLong(PersonKeys::hash).toArray();
    }

    private long[] context(Profile profile) {
        return keys.context(profile).stream().mapToLong(Blocks::hash).sorted().toArray();
    }

    /** Keys that are split, each with each thing of the context. */
    private long[] withContext(long[] names, Profile profile) {
        if (names.length == 0) {
            return names;
        }
        long[] context = context(profile);
        long[] both = new long[names.length * context.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = PersonKeys.hash(names[i / context.length], context[i % context.length]);
        }
        return both;
    }

    /** Adds a profile by keys that are split: with each thing of its context or, where that is split too, with two. */
    private void addContext(long[] names, int profile) {
        long[] shared = withContext(names, profiles.get(profile));
        int things = names.length == 0 ? 0 : shared.length / names.length;
        for (int i = 0; i < shared.length; i++) {
            if (!split.has(shared[i])) {
                blocks.add(shared[i], profile);
                continue;
            }
            // two that share a thing which is not split have met by it
            for (int j = i + 1; j < (i / things + 1) * things; j++) {
                if (split.has(shared[j])) {
                    blocks.add(Blocks.hash(shared[i], shared[j]), profile);
                }
            }
        }
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
        for (long key : split.values()) {
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
            long[] names = names(profiles.get(i));
            if (Arrays.stream(names).anyMatch(changed::contains)
                    || Arrays.stream(withContext(
                                    Arrays.stream(names).filter(split::has).toArray(), profiles.get(i)))
                            .anyMatch(changed::contains)) {
                turned.add(i);
            }
        }
        return turned;
    }

    /** Finds the keys that have more members than room. */
    private static final class Crowds {
        private final Hashes near = new Hashes();
        private final Hashes same = new Hashes();

        void add(long key) {
            (PersonKeys.isNear(key) ? near : same).add(key);
        }

        long[] found() {
            return LongStream.concat(LongStream.of(near.moreThan(NEAR_ROOM)), LongStream.of(same.moreThan(ROOM)))
                    .toArray();
        }
    }
}
