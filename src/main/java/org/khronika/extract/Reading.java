package org.khronika.extract;

import java.util.List;

/**
 * What an extractor read in an entry, and what it saw but did not understand.
 *
 * @param values in order of place
 * @param warnings in words for a person, each naming the text it is about
 */
public record Reading<T>(List<T> values, List<String> warnings) {
    public Reading {
        values = List.copyOf(values);
        warnings = List.copyOf(warnings);
    }
}
