package org.khronika.store;

/**
 * Which event an entry tells.
 *
 * @param entryId the entry
 * @param reportId its report
 * @param ordinal its place in the report
 * @param eventId the event
 */
public record EventLink(String entryId, String reportId, int ordinal, String eventId) {
    /** The same entry, linked to that event. */
    public EventLink to(String event) {
        return new EventLink(entryId, reportId, ordinal, event);
    }
}
