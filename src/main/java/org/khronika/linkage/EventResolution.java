package org.khronika.linkage;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which entries tell which event.
 *
 * @param events entry id to event id
 * @param aliases ids of the previous release that no longer stand, to the id that took their place
 * @param links every pair of entries that was joined and every near refusal, sorted
 * @param memory what a later resolution may take over
 * @param work what it cost
 */
public record EventResolution(
        SortedMap<String, String> events,
        SortedMap<String, String> aliases,
        List<Link> links,
        LinkMemory memory,
        LinkageWork work) {
    public EventResolution {
        events = Collections.unmodifiableSortedMap(new TreeMap<>(events));
        aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
        links = List.copyOf(links);
    }
}
