package org.khronika.release;

import java.util.Locale;

/** What a release is counted by beyond the rows of its tables; each with the query that counts it. */
public enum Count {
    EVENTS("what happened, once, however many entries tell it", "SELECT count(*) FROM events"),
    PERSONS("human beings named in the reports", "SELECT count(*) FROM persons"),
    PROSECUTIONS(
            "a person and a provision of law (country, law, article) that the person is held to have broken,"
                    + " once, however many entries tell it and whichever part of the article they name",
            "SELECT count(*) FROM (SELECT DISTINCT person_id, country, law, article FROM charges"
                    + " WHERE person_id IS NOT NULL)"),
    PERSONS_PROSECUTED("persons with a prosecution at least", "SELECT count(DISTINCT person_id) FROM charges"),
    CHARGES_OF_NOBODY(
            "charges of an entry that name no person", "SELECT count(*) FROM charges WHERE person_id IS NULL"),
    EVENTS_OF_SEVERAL_REPORTS(
            "events that more than one report tells", "SELECT count(*) FROM events WHERE reports > 1"),
    WARNINGS_OF_REPORTS(
            "what a reader should know about a report, all reports together",
            "SELECT coalesce(sum(json_array_length(warnings)), 0) FROM reports"),
    WARNINGS_OF_ENTRIES(
            "what was not understood in an entry, all entries together",
            "SELECT coalesce(sum(json_array_length(warnings)), 0) FROM entries"),
    ENTRIES_WITH_WARNINGS(
            "entries with a warning at least", "SELECT count(*) FROM entries WHERE json_array_length(warnings) > 0"),
    REJECTS("pieces of reports that could not be read", "SELECT count(*) FROM rejects"),
    REJECTED_CHARACTERS("characters of these pieces", "SELECT coalesce(sum(char_end - char_start), 0) FROM rejects");

    private final String meaning;
    private final String query;

    Count(String meaning, String query) {
        this.meaning = meaning;
        this.query = query;
    }

    /** As it stands in {@code quality.json}: lower case with underscores. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is counted, in words. */
    public String meaning() {
        return meaning;
    }

    /** A query over the catalog with one number as its answer. */
    String query() {
        return query;
    }
}
