package org.khronika.model;

/**
 * One line of a report's list of footnotes.
 *
 * @param number the number printed before it
 * @param raw what is printed after the number, stripped; usually an address
 * @param span the whole line in the decoded report
 */
public record Footnote(int number, String raw, Span span) {}
