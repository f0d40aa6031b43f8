package org.khronika.linkage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an earlier linkage decided, by the content of what it was about. It spares a later one the work where nothing has
 * changed, and never changes a result: what is not remembered, or no longer the same, is decided anew.
 *
 * @param inputs what all decisions depended on besides the members: the model's version and the reviewers' decisions
 * @param members each member's component and cluster
 * @param crowded the blocks in which not every pair was compared, by hash of their key, with what stands for their members
 * @param links the decisions inside and between members, as they were written down
 * @param repeats pairs of entries of which one surely repeats the other
 * @param overlaps reports that retell each other, as "a\tb", {@code a} before {@code b}
 */
public record LinkMemory(
        String inputs,
        SortedMap<Fingerprint, Standing> members,
        SortedMap<Long, Fingerprint> crowded,
        List<Remembered> links,
        List<Repeat> repeats,
        SortedSet<String> overlaps) {
    /** Nothing is remembered. */
    public static final LinkMemory NONE =
            new LinkMemory("", new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), new TreeSet<>());

    /**
     * Where a member stands.
     *
     * @param component what stands for its connected component
     * @param cluster what stands for its cluster
     */
    public record Standing(Fingerprint component, Fingerprint cluster) {}

    /** A link between two members, or inside one. */
    public record Remembered(Fingerprint left, Fingerprint right, Link link) {}

    /** Two entries. */
    public record Repeat(Fingerprint left, Fingerprint right) {}

    public LinkMemory {
        members = Collections.unmodifiableSortedMap(members);
        crowded = Collections.unmodifiableSortedMap(crowded);
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
        overlaps = Collections.unmodifiableSortedSet(overlaps);
    }

    /** This memory where its decisions depended on the same inputs, else none. */
    LinkMemory where(String sameInputs) {
        return inputs.equals(sameInputs) ? this : NONE;
    }
}
