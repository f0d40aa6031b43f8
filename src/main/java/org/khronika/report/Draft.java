package org.khronika.report;

import java.util.Optional;

/**
 * An entry as it is being cut.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param heading what it starts with, if that is a date or a place
 */
record Draft(int start, int end, Optional<Heading> heading) {
    Draft until(int newEnd) {
        return new Draft(start, newEnd, heading);
    }

    Optional<PrintedDate> date() {
        return heading.flatMap(Heading::date);
    }

    /** Whether it is a date (and a place) with nothing told behind it. */
    boolean isBare(String text) {
        int body = heading.filter(h -> h.date().isPresent()).map(Heading::body).orElse(-1);
        if (body < 0) {
            return false;
        }
        for (int at = body; at < end; at++) {
            if (Character.isLetter(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
