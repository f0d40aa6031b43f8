package org.khronika.linkage;

import java.util.List;
import java.util.SortedMap;
import org.khronika.model.Person;

/**
 * Who is who.
 *
 * @param ids mention id to person id, and the aliases of ids that no longer stand
 * @param persons by id
 * @param links what joined and what kept apart, by left and right mention id; of a cluster the evidence that holds it together
 * @param memory what a later resolution may take over
 * @param work what it cost
 */
public record PersonResolution(
        IdAssignment ids, List<Person> persons, List<Link> links, LinkMemory memory, LinkageWork work) {
    public PersonResolution {
        persons = List.copyOf(persons);
        links = List.copyOf(links);
    }

    /** Mention id to person id. */
    public SortedMap<String, String> personOf() {
        return ids.ids();
    }
}
