package org.khronika.model;

import java.util.Locale;

/** What happened; an entry has all that apply. */
public enum EventType {
    DETENTION,
    ADMINISTRATIVE_ARREST,
    CRIMINAL_CASE,
    TRIAL,
    SENTENCE,
    APPEAL,
    FINE,
    REFUSAL_OF_ASSEMBLY,
    PROTEST,
    STRIKE,
    HUNGER_STRIKE,
    SELF_HARM,
    TORTURE,
    PRISON_CONDITIONS,
    RELEASE,
    SURVEILLANCE,
    SUMMONS,
    CENSORSHIP,
    ATTACK,
    CIVIL_SUIT,
    PARTY_REGISTRATION,
    LEGISLATION,
    STATEMENT,
    REPORT,
    OTHER;

    /** The value as it is published: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException where no value has that label */
    public static EventType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
