package org.khronika.model;

/**
 * An id that an earlier release gave and that now belongs to another.
 *
 * @param kind {@link #PERSON} or {@link #EVENT}
 * @param oldId the id of before
 * @param newId the id that stands for it now
 */
public record Alias(String kind, String oldId, String newId) {
    /** Kind of a person's id. */
    public static final String PERSON = "person";
    /** Kind of an event's id. */
    public static final String EVENT = "event";
}
