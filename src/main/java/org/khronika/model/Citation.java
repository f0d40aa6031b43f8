package org.khronika.model;

import java.util.Optional;

/**
 * A footnote mark in an entry and the source it points to.
 *
 * @param number the number marked
 * @param url the address, repaired: scheme added, tracking parameters dropped
 * @param urlRaw the address as printed in the list of footnotes
 * @param domain host of the address, lower case, without "www."
 * @param status whether it stood so, was repaired, or is missing
 * @param span the mark in the entry's text
 */
public record Citation(
        int number,
        Optional<String> url,
        Optional<String> urlRaw,
        Optional<String> domain,
        CitationStatus status,
        Span span) {}
