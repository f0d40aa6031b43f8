package org.khronika.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    EventOverlap(List<EventEvidence> entries, EventPairModel model) {
        this.entries = entries;
        this.sure = model.parameter("overlap-sure");
        this.share = model.parameter("overlap-share");
        this.least = (int) model.parameter("overlap-least");
        entries.forEach(entry -> sizes.merge(entry.reportId(), 1, Integer::sum));
    }

    /** Takes in a scored pair. */
    void add(int low, int high, PairScore score) {
        String a = entries.get(low).reportId();
        String b = entries.get(high).reportId();
        if (score.score() >= sure && !score.veto() && !a.equals(b)) {
            repeated.computeIfAbsent(a + '\t' + b, reports -> new HashSet<>()).add(low);
            repeated.computeIfAbsent(b + '\t' + a, reports -> new HashSet<>()).add(high);
        }
    }

    /** Whether the reports of two entries retell each other. */
    boolean between(int low, int high) {
        String a = entries.get(low).reportId();
        String b = entries.get(high).reportId();
        int both = Math.min(count(a + '\t' + b), count(b + '\t' + a));
        return both >= least && both >= share * Math.min(sizes.get(a), sizes.get(b));
    }

    private int count(String reports) {
        Set<Integer> members = repeated.get(reports);
        return members == null ? 0 : members.size();
    }
}
