package org.khronika.linkage;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ids that a previous release gave.
 *
 * @param ids member id to cluster id
 * @param aliases ids that it no longer used, to those it used instead
 * @param splits the traces of splits that it had
 */
public record PreviousIds(Map<String, String> ids, Map<String, String> aliases, Set<IdSplit> splits) {
    /** There is no previous release. */
    public static final PreviousIds NONE = new PreviousIds(Map.of(), Map.of(), Set.of());

    public PreviousIds {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
        aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
        splits = Collections.unmodifiableSet(new TreeSet<>(splits));
    }

    /** The ids of one linkage, for the next. */
    public static PreviousIds of(IdAssignment assignment) {
        return new PreviousIds(assignment.ids(), assignment.aliases(), assignment.splits());
    }
}
