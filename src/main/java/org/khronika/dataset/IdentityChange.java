package org.khronika.dataset;

import java.util.List;
import java.util.Locale;

/**
 * Persons or events of an older release that are others, or called otherwise, in a newer one.
 *
 * @param what "person" or "event"
 * @param kind what happened
 * @param oldIds the ids in the older release, ascending
 * @param newIds the ids in the newer release, ascending
 * @param oldLabels what a person knows each of the old ids by, in their order: a name, or an event's day and place
 * @param newLabels the same of the new ids
 */
public record IdentityChange(
        String what,
        Kind kind,
        List<String> oldIds,
        List<String> newIds,
        List<String> oldLabels,
        List<String> newLabels) {
    /** What happened. */
    public enum Kind {
        /** Several are one now. */
        MERGED,
        /** One is several now. */
        SPLIT,
        /** Several are several others now: members moved between them. */
        REGROUPED,
        /** The same members under another id. */
        RENUMBERED,
        /** The same id under another name. */
        RENAMED;

        /** As it is published: "merged". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public IdentityChange {
        oldIds = List.copyOf(oldIds);
        newIds = List.copyOf(newIds);
        oldLabels = List.copyOf(oldLabels);
        newLabels = List.copyOf(newLabels);
    }
}
