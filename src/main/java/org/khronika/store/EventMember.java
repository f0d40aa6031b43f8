package org.khronika.store;

/**
 * An entry of an event of the run at hand.
 *
 * @param entryId its id
 * @param reportId its report's id
 * @param reportKey what its report is staged under, which stands for all that was read in it
 * @param ordinal its place in the report
 */
public record EventMember(String entryId, String reportId, String reportKey, int ordinal) {}
