package org.khronika.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds out which components have to be decided again. A member is fresh where no earlier run knew it, or where it now meets
 * others than before. A component is decided again where one of its members is fresh or gone, or where a fresh one could join
 * it. Between all other members nothing has changed: they stand as they stood.
 */
final class Renewal {
    private final Fingerprint[] prints;
    private final LinkMemory memory;
    private final Map<Fingerprint, Integer> memberOf = new HashMap<>();
    private final Map<Fingerprint, List<Integer>> components = new HashMap<>();
    private final BitSet fresh = new BitSet();
    private final BitSet renewed = new BitSet();

    /** @param prints of the members; no two are equal */
    Renewal(Fingerprint[] prints, LinkMemory memory) {
        this.prints = prints;
        this.memory = memory;
        for (int member = 0; member < prints.length; member++) {
            memberOf.put(prints[member], member);
            LinkMemory.Standing standing = memory.members().get(prints[member]);
            if (standing == null) {
                fresh.set(member);
                renewed.set(member);
            } else {
                components
                        .computeIfAbsent(standing.component(), component -> new ArrayList<>())
                        .add(member);
            }
        }
        memory.members().forEach((print, standing) -> {
            if (!memberOf.containsKey(print)) {
                renew(standing.component());
            }
        });
    }

    /**
     * The members of a block meet others than before where it is crowded, or was, and its members have changed.
     *
     * @param blocks the members of each block that is or was crowded
     * @return what stands for the members of each, for the next run to compare
     */
    SortedMap<Long, Fingerprint> crowds(SortedMap<Long, int[]> blocks) {
        SortedMap<Long, Fingerprint> marks = new TreeMap<>();
        Fingerprint.Maker maker = new Fingerprint.Maker();
        blocks.forEach((block, members) -> {
            for (int member : members) {
                maker.add(prints[member]);
            }
            Fingerprint mark = maker.made();
            marks.put(block, mark);
            if (!mark.equals(memory.crowded().get(block))) {
                for (int member : members) {
                    freshen(member);
                }
            }
        });
        return marks;
    }

    /** Has all of a member's pairs compared again, and its component decided again. */
    void freshen(int member) {
        fresh.set(member);
        touch(member);
    }

    /** Has the member's component decided again. */
    void touch(int member) {
        if (!renewed.get(member)) {
            renew(memory.members().get(prints[member]).component());
        }
    }

    private void renew(Fingerprint component) {
        for (int member : components.getOrDefault(component, List.of())) {
            renewed.set(member);
        }
    }

    boolean isAllFresh() {
        return fresh.cardinality() == prints.length;
    }

    boolean isFresh(int member) {
        return fresh.get(member);
    }

    boolean isRenewed(int member) {
        return renewed.get(member);
    }

    /** The fresh members as they are now. */
    BitSet fresh() {
        return (BitSet) fresh.clone();
    }

    /** Whether the pair has to be compared because of one of the two. */
    boolean isFreshPair(int a, int b) {
        return fresh.get(a) || fresh.get(b);
    }

    /** Whether the pair has to be compared because what both belong to is decided again. */
    boolean isRenewedPair(int a, int b) {
        return renewed.get(a) && renewed.get(b) && !isFreshPair(a, b);
    }

    /** The member with that content, -1 where it is gone. */
    int member(Fingerprint print) {
        return memberOf.getOrDefault(print, -1);
    }

    /** Joins those whose clusters stand. */
    void restoreClusters(UnionFind sets) {
        restore(sets, true);
    }

    /** Joins those whose components stand. */
    void restoreComponents(UnionFind sets) {
        restore(sets, false);
    }

    private void restore(UnionFind sets, boolean clusters) {
        Map<Fingerprint, Integer> first = new HashMap<>();
        for (int member = 0; member < prints.length; member++) {
            if (!renewed.get(member)) {
                LinkMemory.Standing standing = memory.members().get(prints[member]);
                Integer other = first.putIfAbsent(clusters ? standing.cluster() : standing.component(), member);
                if (other != null) {
                    sets.join(other, member);
                }
            }
        }
    }

    /** The remembered links that stand: neither end is gone or fresh, and not both belong to what is decided again. */
    List<LinkMemory.Remembered> standingLinks() {
        return memory.links().stream()
                .filter(link -> {
                    int left = member(link.left());
                    int right = member(link.right());
                    return left >= 0
                            && right >= 0
                            && !isFreshPair(left, right)
                            && !(renewed.get(left) && renewed.get(right));
                })
                .toList();
    }

    /** Where every member stands now. */
    SortedMap<Fingerprint, LinkMemory.Standing> standings(UnionFind components, UnionFind clusters) {
        SortedMap<Fingerprint, LinkMemory.Standing> standings = new TreeMap<>();
        for (int member = 0; member < prints.length; member++) {
            standings.put(
                    prints[member],
                    new LinkMemory.Standing(prints[components.find(member)], prints[clusters.find(member)]));
        }
        return standings;
    }

    /**
     * What the linkage cost.
     *
     * @param pairs how many were scored
     */
    LinkageWork work(long pairs, UnionFind sets) {
        BitSet all = new BitSet();
        BitSet decided = new BitSet();
        for (int member = 0; member < prints.length; member++) {
            all.set(sets.find(member));
            if (renewed.get(member)) {
                decided.set(sets.find(member));
            }
        }
        return new LinkageWork(prints.length, pairs, all.cardinality(), decided.cardinality());
    }
}
