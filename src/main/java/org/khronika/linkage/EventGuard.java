package org.khronika.linkage;

import java.util.List;

/** Keeps events from growing beyond what one event can be: a few days, a few entries. So no chain swallows a month. */
final class EventGuard implements Clustering.Guard {
    private final int[] start;
    private final int[] end;
    private final int[] size;
    private final int span;
    private final int most;

    /**
     * @param entries by member
     * @param given what is joined beforehand
     */
    EventGuard(List<EventEvidence> entries, UnionFind given, EventPairModel model) {
        int n = entries.size();
        start = new int[n];
        end = new int[n];
        size = new int[n];
        span = (int) model.parameter("span");
        most = (int) model.parameter("entries");
        for (int member = 0; member < n; member++) {
            EventEvidence entry = entries.get(member);
            // a range counts by its first day, an entry without a date of its own not at all
            start[member] = entry.dated() ? entry.start() : Integer.MAX_VALUE;
            end[member] = entry.dated() ? entry.start() : Integer.MIN_VALUE;
            size[member] = 1;
            int lowest = given.find(member);
            if (lowest != member) {
                joined(lowest, member);
            }
        }
    }

    @Override
    public boolean mayJoin(int lowA, int lowB) {
        int first = Math.min(start[lowA], start[lowB]);
        int last = Math.max(end[lowA], end[lowB]);
        return size[lowA] + size[lowB] <= most && (long) last - first < span;
    }

    @Override
    public void joined(int lowA, int lowB) {
        start[lowA] = Math.min(start[lowA], start[lowB]);
        end[lowA] = Math.max(end[lowA], end[lowB]);
        size[lowA] += size[lowB];
    }
}
