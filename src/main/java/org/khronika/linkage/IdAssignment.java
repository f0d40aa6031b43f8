package org.khronika.linkage;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which cluster id each member has.
 *
 * @param ids member id to cluster id
 * @param aliases ids of the previous release that no longer stand, to the id that took their place
 */
public record IdAssignment(SortedMap<String, String> ids, SortedMap<String, String> aliases) {
    public IdAssignment {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    }
}
