package org.khronika.model;

import java.util.Locale;

/** What a date inside an entry's text is the date of. */
public enum DateRole {
    /** The act that the entry tells of or goes back to: a detention, a rally, a search. */
    ACT,
    /** A verdict, ruling, order or refusal. */
    DECISION,
    /** A post, video, article, letter or statement. */
    PUBLICATION,
    /** What is to come, seen from the entry. */
    PLAN,
    /** An end of a stretch of time or all of it: "since May 25", "from 6 to 16 December". */
    PERIOD,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static DateRole ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
