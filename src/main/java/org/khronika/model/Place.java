package org.khronika.model;

import java.util.List;
import java.util.Optional;

/**
 * Where an entry happened.
 *
 * @param settlement standard English name
 * @param region ISO 3166-2 code of a region of Kazakhstan ("KZ-75")
 * @param country ISO 3166-1 alpha-2
 * @param traces what was read where
 */
public record Place(
        Optional<String> settlement, Optional<String> region, Optional<String> country, List<Trace> traces) {
    /** An entry whose place nothing tells. */
    public static final Place NONE = new Place(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Place {
        traces = List.copyOf(traces);
    }
}
