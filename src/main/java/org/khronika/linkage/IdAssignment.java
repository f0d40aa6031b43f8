package org.khronika.linkage;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which cluster id each member has.
 *
 * @param ids member id to cluster id
 * @param aliases ids of the previous release that no longer stand, to the id that took their place
 * @param splits where some of what an id stood for is found under another now
 */
public record IdAssignment(
        SortedMap<String, String> ids, SortedMap<String, String> aliases, SortedSet<IdSplit> splits) {
    public IdAssignment {
        ids = Collections.unmodifiableSortedMap(new TreeMap<>(ids));
        aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
        splits = Collections.unmodifiableSortedSet(new TreeSet<>(splits));
    }
}
