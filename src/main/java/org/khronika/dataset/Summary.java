package org.khronika.dataset;

import java.util.regex.Pattern;

/** The text of an entry as an event's summary: without its citation marks. */
public final class Summary {
    private static final Pattern MARKS = Pattern.compile("\\s{0,4}(?:\\[{1,2}\\s{0,4}\\d{1,5}\\s{0,4}\\]{1,2})");

    private Summary() {}

    /** Drops bracketed numbers ("[12]", "[[3]]") with the space before them. */
    public static String of(String entryText) {
        return MARKS.matcher(entryText).replaceAll("").strip();
    }
}
