package org.khronika.model;

import java.util.Objects;

/**
 * Where a value was read and by which rule, so that every value of a release leads back to its text.
 *
 * @param span the evidence, in the entry's text
 * @param rule a stable name of the rule, lower case with dots ("charge.article-list", "place.heading.settlement")
 */
public record Trace(Span span, String rule) {
    public Trace {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(rule, "rule");
    }
}
