package org.khronika.extract;

import java.util.List;
import org.khronika.model.Law;
import org.khronika.model.Span;

/**
 * An article of law cited in an entry, not yet tied to anybody.
 *
 * @param law which body of law
 * @param country whose
 * @param article "405", "456-2"
 * @param parts in written order, empty where none is told
 * @param span the article with its parts, in the entry's text
 * @param first the first token of the citation that it stands in, with all its articles and codes
 * @param end the token behind that citation
 * @param rule how its code was found
 */
record Provision(
        Law law, String country, String article, List<String> parts, Span span, int first, int end, String rule) {
    Provision {
        parts = List.copyOf(parts);
    }
}
