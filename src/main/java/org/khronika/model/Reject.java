package org.khronika.model;

/**
 * A piece of a report that could not be read.
 *
 * @param span where it stands in the decoded report
 * @param text the piece itself
 * @param reason why, in words for a person
 */
public record Reject(Span span, String text, String reason) {}
