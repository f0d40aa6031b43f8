package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;

/**
 * Finds the pairs of entries worth comparing: a few days apart at most, with a person, source, place of detention, charge,
 * number, told day or name in common, or telling words and the region. It goes through the entries by date and holds no more
 * than a few days at a time, so time and memory grow with the entries and how many fall on one day, not with their square.
 */
final class EventBlocking {
    /** In a block of more than that, an entry is paired with that many neighbours by date. */
    private static final int BLOCK_WINDOW = 80;

    private static final double TELLING = 1;
    private static final double NAME = 1.5;
    private static final int ANYWHERE = 5;
    /** A range of more buckets than that is cut off: it is the period of a report, not the time of an act. */
    private static final int LONGEST_RANGE = 10;

    private final List<EventEvidence> entries;
    /** What each entry can be found by, hashed. */
    private final long[][] keys;

    private final int width;

    /**
     * @param entries by start day
     * @param window days that two entries may be apart
     */
    EventBlocking(List<EventEvidence> entries, int window) {
        this.entries = entries;
        this.keys = entries.stream()
                .map(entry -> keys(entry).stream().mapToLong(Blocks::hash).toArray())
                .toArray(long[][]::new);
        this.width = window + 1;
    }

    /** Gives each pair that is wanted once; members are indexes of the entries. */
    void pairs(Blocks.PairFilter filter, Blocks.PairTaker taker) {
        pairs(member -> true, filter, taker);
    }

    /**
     * As {@link #pairs(Blocks.PairFilter, Blocks.PairTaker)}, without the days on which no pair is wanted.
     *
     * @param asked says whether a member can be in a wanted pair; without one there is none
     */
    void pairs(IntPredicate asked, Blocks.PairFilter filter, Blocks.PairTaker taker) {
        walk((open, bucket) -> {
            if (open.stream().anyMatch(asked::test)) {
                blocks(open).pairs((low, high) -> wants(low, high, bucket) && filter.wants(low, high), taker);
            }
        });
    }

    /** The members of the blocks in which not every pair is given, and of those asked for, by hash of their day and key. */
    SortedMap<Long, int[]> crowded(LongPredicate asked) {
        SortedMap<Long, int[]> crowded = new TreeMap<>();
        walk((open, bucket) -> blocks(open)
                .crowded(block -> asked.test(dayed(block, bucket)))
                .forEach((block, members) -> crowded.put(dayed(block, bucket), members)));
        return crowded;
    }

    private static long dayed(long block, int bucket) {
        return (block ^ bucket) * 0x9e3779b97f4a7c15L;
    }

    private void walk(BiConsumer<List<Integer>, Integer> visitor) {
        // entries that still reach into the bucket at hand, by index
        List<Integer> open = new ArrayList<>();
        int next = 0;
        while (next < entries.size()) {
            int bucket = first(entries.get(next));
            while (next < entries.size() && first(entries.get(next)) == bucket) {
                open.add(next++);
            }
            visitor.accept(open, bucket);
            // a bucket into which entries only reach, before the next one starts
            int following = next < entries.size() ? first(entries.get(next)) : Integer.MAX_VALUE;
            open.removeIf(member -> last(entries.get(member)) < following);
        }
    }

    /** The entries that are open in a bucket, by what they can be found by. */
    private Blocks blocks(List<Integer> open) {
        Blocks blocks = new Blocks(BLOCK_WINDOW);
        for (int member : open) {
            for (long key : keys[member]) {
                blocks.add(key, member);
            }
        }
        return blocks;
    }

    /** Whether a pair is near enough, and one of the two starts in the bucket at hand. */
    private boolean wants(int low, int high, int bucket) {
        boolean starts = first(entries.get(low)) == bucket || first(entries.get(high)) == bucket;
        return starts && EventPairModel.gap(entries.get(low), entries.get(high)) < width;
    }

    private int first(EventEvidence entry) {
        return Math.floorDiv(entry.start(), width);
    }

    /** An entry reaches one bucket further than its end, so that one a few days later meets it. */
    private int last(EventEvidence entry) {
        return Math.min(Math.floorDiv(entry.end(), width), first(entry) + LONGEST_RANGE) + 1;
    }

    /** What an entry can be found by. */
    static TreeSet<String> keys(EventEvidence entry) {
        TreeSet<String> keys = new TreeSet<>();
        for (EventPerson person : entry.persons()) {
            keys.add("i:" + person.id());
            keys.add("p:" + person.surname());
        }
        entry.urls().forEach(url -> keys.add("u:" + url));
        entry.facility().ifPresent(facility -> keys.add("f:" + facility));
        entry.charges().forEach(charge -> keys.add("c:" + charge));
        entry.text().numbers().forEach(number -> keys.add("n:" + number));
        entry.text().dates().forEach(day -> keys.add("d:" + day));
        WordBag words = entry.text().words();
        String region = entry.region().or(entry::country).orElse("");
        for (String word : words.heaviest(Integer.MAX_VALUE, TELLING)) {
            keys.add("w:" + word + '|' + region);
        }
        for (String word : words.heaviest(entry.region().isPresent() ? ANYWHERE : Integer.MAX_VALUE, TELLING)) {
            keys.add("w:" + word);
        }
        for (String word : words.heaviest(Integer.MAX_VALUE, NAME)) {
            keys.add("w:" + word);
        }
        return keys;
    }
}
