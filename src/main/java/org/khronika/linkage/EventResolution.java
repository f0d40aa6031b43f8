package org.khronika.linkage;

import java.util.List;
import java.util.SortedMap;

/**
 * Which entries tell which event.
 *
 * @param ids entry id to event id, and what became of ids that no longer stand
 * @param links every pair of entries that was joined and every near refusal, sorted
 * @param memory what a later resolution may take over
 * @param work what it cost
 */
public record EventResolution(IdAssignment ids, List<Link> links, LinkMemory memory, LinkageWork work) {
    public EventResolution {
        links = List.copyOf(links);
    }

    /** Entry id to event id. */
    public SortedMap<String, String> events() {
        return ids.ids();
    }
}
