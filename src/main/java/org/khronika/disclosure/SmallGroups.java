package org.khronika.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guards small groups by k-anonymity over place, time and article (Samarati and Sweeney 1998): an event that names private persons is
 * told exactly only where each of its cells, of settlement, days and article, has at least {@link #K} private persons; else by region
 * and month, if those cells have as many, else by country and month. Persons are counted among the events that are told at the same
 * detail, for only those look alike. All entries of an event are told as it is. The result does not depend on any order.
 */
final class SmallGroups {
    /** The smallest group of private persons that is told. */
    static final int K = 5;

    /** What is told of an event that could single somebody out. */
    private static final class Telling {
        private final Set<String> persons = new LinkedHashSet<>();
        private final Set<String> articles = new LinkedHashSet<>();
        private final Set<Spot> spots = new LinkedHashSet<>();

        private List<String> cells(Detail detail) {
            List<String> cells = new ArrayList<>();
            for (Spot spot : spots) {
                String at = spot.at(detail);
                (articles.isEmpty() ? Set.of("") : articles).forEach(article -> cells.add(at + "|" + article));
            }
            return cells;
        }
    }

    /** The events of a cell, and how many of them name each of its private persons. */
    private static final class Cell {
        private final List<String> events = new ArrayList<>();
        private final Map<String, Integer> persons = new HashMap<>();
    }

    private final Map<String, Telling> tellings = new LinkedHashMap<>();
    private final Map<String, Detail> details = new HashMap<>();
    private int stillSmall;

    /** An event is told at a time and place, in its own row or an entry's. */
    void spot(String eventId, Spot spot) {
        telling(eventId).spots.add(spot);
    }

    /** An event's entry cites an article. */
    void article(String eventId, String article) {
        telling(eventId).articles.add(article);
    }

    /** An event's entry names a private person. */
    void person(String eventId, String personId) {
        telling(eventId).persons.add(personId);
    }

    private Telling telling(String eventId) {
        return tellings.computeIfAbsent(eventId, id -> new Telling());
    }

    /** Settles how exactly every event is told. */
    void settle() {
        Set<String> open = new LinkedHashSet<>();
        tellings.forEach((event, telling) -> {
            if (!telling.persons.isEmpty()) {
                open.add(event);
            }
        });
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
            Telling telling = tellings.get(event);
            for (String name : telling.cells(detail)) {
                Cell cell = cells.computeIfAbsent(name, n -> new Cell());
                cell.events.add(event);
                telling.persons.forEach(person -> cell.persons.merge(person, 1, Integer::sum));
            }
        }
        Deque<Cell> waiting = new ArrayDeque<>();
        cells.values().stream().filter(cell -> cell.persons.size() < K).forEach(waiting::add);
        Set<String> small = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            for (String event : waiting.remove().events) {
                if (small.add(event)) {
                    takeOut(tellings.get(event), detail, cells, waiting);
                }
            }
        }
        return small;
    }

    private static void takeOut(Telling telling, Detail detail, Map<String, Cell> cells, Deque<Cell> waiting) {
        for (String name : telling.cells(detail)) {
            Cell cell = cells.get(name);
            boolean enough = cell.persons.size() >= K;
            telling.persons.forEach(
                    person -> cell.persons.computeIfPresent(person, (id, count) -> count == 1 ? null : count - 1));
            if (enough && cell.persons.size() < K) {
                waiting.add(cell);
            }
        }
    }
}
