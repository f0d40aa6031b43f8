package org.khronika.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which reports retell each other: two of which many entries are surely repeated one by the other. Between such two, a pair
 * that is as likely as not is a repeat; between two that have nothing else in common it is none. It depends on the two
 * reports alone, so a further report changes nothing between them.
 */
final class EventOverlap {
    private final List<EventEvidence> entries;
    private final double sure;
    private final double share;
    private final int least;
    private final Map<String, Integer> sizes = new HashMap<>();
    /** By two reports: the entries of the first that the second surely repeats. */
    private final Map<String, Set<Integer>> repeated = new HashMap<>();

    private final SortedSet<Long> repeats = new TreeSet<>();

    EventOverlap(List<EventEvidence> entries, EventPairModel model) {
        this.entries = entries;
        this.sure = model.parameter("overlap-sure");
        this.share = model.parameter("overlap-share");
        this.least = (int) model.parameter("overlap-least");
        entries.forEach(entry -> sizes.merge(entry.reportId(), 1, Integer::sum));
    }

    /** Takes in a scored pair. */
    void add(int low, int high, PairScore score) {
        if (score.score() >= sure && !score.veto()) {
            add(low, high);
        }
    }

    /** Takes in a pair of which one surely repeats the other; -1 for an entry that is gone. */
    void add(int low, int high) {
        if (low < 0 || high < 0) {
            return;
        }
        String a = entries.get(low).reportId();
        String b = entries.get(high).reportId();
        if (!a.equals(b)) {
            repeated.computeIfAbsent(a + '\t' + b, reports -> new HashSet<>()).add(low);
            repeated.computeIfAbsent(b + '\t' + a, reports -> new HashSet<>()).add(high);
            repeats.add(EventPairs.key(low, high));
        }
    }

    /** Whether the reports of two entries retell each other. */
    boolean between(int low, int high) {
        return between(entries.get(low).reportId(), entries.get(high).reportId());
    }

    private boolean between(String a, String b) {
        int both = Math.min(count(a + '\t' + b), count(b + '\t' + a));
        return both >= least && both >= share * Math.min(sizes.get(a), sizes.get(b));
    }

    /** The reports that retell each other, as "a\tb", {@code a} before {@code b}. */
    SortedSet<String> retold() {
        SortedSet<String> retold = new TreeSet<>();
        for (String reports : repeated.keySet()) {
            int tab = reports.indexOf('\t');
            String a = reports.substring(0, tab);
            String b = reports.substring(tab + 1);
            if (a.compareTo(b) < 0 && between(a, b)) {
                retold.add(reports);
            }
        }
        return retold;
    }

    /** Hands out the pairs of which one surely repeats the other. */
    void repeats(Blocks.PairTaker taker) {
        repeats.forEach(pair -> taker.take((int) (pair >>> 32), (int) (long) pair));
    }

    private int count(String reports) {
        Set<Integer> members = repeated.get(reports);
        return members == null ? 0 : members.size();
    }
}
