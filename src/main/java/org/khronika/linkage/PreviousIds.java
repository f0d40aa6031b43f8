package org.khronika.linkage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ids that a previous release gave.
 *
 * @param ids member id to cluster id
 * @param aliases ids that it no longer used, to those it used instead
 */
public record PreviousIds(Map<String, String> ids, Map<String, String> aliases) {
    /** There is no previous release. */
    public static final PreviousIds NONE = new PreviousIds(Map.of(), Map.of());

    public PreviousIds {
        ids = Collections.unmodifiableMap(new TreeMap<>(ids));
        aliases = Collections.unmodifiableMap(new TreeMap<>(aliases));
    }
}
