package org.khronika.evaluation;

import java.util.List;

/**
 * A difference between an entry of a release and its gold annotation.
 *
 * @param field what differs
 * @param where the gold entry ("002#17"); for a role, with the form of the name behind it
 * @param entryId the entry of the release; empty where none was found
 * @param context the words around it
 * @param missed what the release lacks
 * @param extra what it has beyond
 */
public record Mistake(
        String field, String where, String entryId, String context, List<String> missed, List<String> extra) {
    public Mistake {
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }
}
