package org.khronika.model;

/**
 * What became of an id that an earlier release gave.
 *
 * @param kind {@link #PERSON} or {@link #EVENT}
 * @param oldId the id of before
 * @param newId the id that stands for it now, or for a part of it
 * @param change {@link #MERGE} or {@link #SPLIT}
 */
public record Alias(String kind, String oldId, String newId, String change) {
    /** The old id was given up for the new one. */
    public static final String MERGE = "merge";
    /** A part of what the old id stood for has the new one. */
    public static final String SPLIT = "split";
    /** Kind of a person's id. */
    public static final String PERSON = "person";
    /** Kind of an event's id. */
    public static final String EVENT = "event";
}
