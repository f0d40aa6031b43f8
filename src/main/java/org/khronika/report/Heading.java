package org.khronika.report;

import java.util.Optional;
import org.khronika.model.Span;

/**
 * The beginning of an entry: a date, a place, or both in either order.
 *
 * @param start offset of its first character
 * @param date the date it prints, if any
 * @param preposition whether a word such as "On" stands before the date
 * @param delimited whether a comma, colon, dash or full stop closes the date
 * @param place what stands where headings put the place, closed by such a mark too, if anything does
 * @param in whether a word such as "in" stands before the place
 * @param placeFirst whether the place stands before the date
 * @param body offset where the text behind the heading starts
 */
record Heading(
        int start,
        Optional<PrintedDate> date,
        boolean preposition,
        boolean delimited,
        Optional<Span> place,
        boolean in,
        boolean placeFirst,
        int body) {}
