package org.khronika.disclosure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Guards small groups by k-anonymity over place, time and what is told (Samarati and Sweeney 1998). A cell is what looks alike: a place
 * and days, and that a person is named there, or is charged there under one article. An event is told exactly only where each of its
 * cells has at least {@link #K} private persons; else by region and month, if those cells have as many; else by country and month.
 * Persons are counted among the events that are told at the same detail, for only those look alike. All rows of an event are told at
 * its detail. The result does not depend on any order.
 */
final class SmallGroups {
    /** The smallest group of private persons that is told. */
    static final int K = 5;

    private record Incidence(Spot spot, String what, String person) {
        private String cell(Detail detail) {
            return what + "|" + spot.at(detail);
        }
    }

    /** The events of a cell, and how often each of its private persons is told of in them. */
    private static final class Cell {
        private final Set<String> events = new LinkedHashSet<>();
        private final Map<String, Integer> persons = new HashMap<>();
    }

    private final Map<String, Set<Incidence>> incidences = new LinkedHashMap<>();
    private final Map<String, Detail> details = new HashMap<>();
    private int stillSmall;

    /**
     * Something is told of a private person.
     *
     * @param eventId in a row of this event
     * @param what such as that the person is named, or charged under an article
     */
    void tell(String eventId, Spot spot, String what, String personId) {
        incidences.computeIfAbsent(eventId, id -> new LinkedHashSet<>()).add(new Incidence(spot, what, personId));
    }

    /** Settles how exactly every event is told. */
    void settle() {
        Set<String> open = new LinkedHashSet<>(incidences.keySet());
        for (Detail detail : Detail.values()) {
            Set<String> small = small(open, detail);
            open.stream().filter(event -> !small.contains(event)).forEach(event -> details.put(event, detail));
            open.retainAll(small);
        }
        open.forEach(event -> details.put(event, Detail.COUNTRY));
        stillSmall = open.size();
    }

    /** How exactly an event is told; one without private persons exactly. */
    Detail of(String eventId) {
        return details.getOrDefault(eventId, Detail.EXACT);
    }

    /** How many events are told at a detail. */
    long count(Detail detail) {
        return details.values().stream().filter(detail::equals).count();
    }

    /** How many events have a cell of fewer private persons even by country and month. */
    int stillSmall() {
        return stillSmall;
    }

    /** The events that have a small cell; each that is taken out can make another cell small. */
    private Set<String> small(Set<String> events, Detail detail) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String event : events) {
            for (Incidence incidence : incidences.get(event)) {
                Cell cell = cells.computeIfAbsent(incidence.cell(detail), name -> new Cell());
                cell.events.add(event);
                cell.persons.merge(incidence.person(), 1, Integer::sum);
            }
        }
        Deque<Cell> waiting = new ArrayDeque<>();
        cells.values().stream().filter(cell -> cell.persons.size() < K).forEach(waiting::add);
        Set<String> small = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            for (String event : waiting.remove().events) {
                if (small.add(event)) {
                    takeOut(incidences.get(event), detail, cells, waiting);
                }
            }
        }
        return small;
    }

    private static void takeOut(
            Set<Incidence> incidences, Detail detail, Map<String, Cell> cells, Deque<Cell> waiting) {
        for (Incidence incidence : incidences) {
            Cell cell = cells.get(incidence.cell(detail));
            boolean enough = cell.persons.size() >= K;
            cell.persons.computeIfPresent(incidence.person(), (id, count) -> count == 1 ? null : count - 1);
            if (enough && cell.persons.size() < K) {
                waiting.add(cell);
            }
        }
    }
}
