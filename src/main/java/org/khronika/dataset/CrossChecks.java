package org.khronika.dataset;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must agree between tables beyond their foreign keys. Each query finds the rows that do not. */
final class CrossChecks {
    private static final int NAMED = 5;

    /** A text that is withheld holds no words to look for. */
    private static final String TOLD = "text <> '" + Schema.WITHHELD + "' AND";

    private static final Map<String, String> QUERIES = queries();

    private CrossChecks() {}

    /** What does not agree, in words, with the ids concerned. */
    static List<String> problems(Connection connection) throws SQLException {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            for (String row : CatalogFile.rows(connection, query.getValue() + " LIMIT " + NAMED)) {
                problems.add(query.getKey() + ": " + row);
            }
        }
        return problems;
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("entries.parquet: event_id names an event whose entry_ids lack the entry", """
                SELECT entry_id, event_id FROM entries JOIN events USING (event_id)
                WHERE NOT EXISTS (SELECT 1 FROM json_each(events.entry_ids) WHERE value = entries.entry_id)""");
        queries.put("events.parquet: entry_ids names an entry that has another event_id", """
                SELECT events.event_id, entries.entry_id FROM events, json_each(events.entry_ids)
                JOIN entries ON entries.entry_id = value WHERE entries.event_id <> events.event_id""");
        queries.put("events.parquet: report_ids are not those of its entries", """
                SELECT event_id FROM events WHERE
                (SELECT json_group_array(value) FROM (SELECT value FROM json_each(report_ids) ORDER BY value)) <>
                (SELECT json_group_array(report_id) FROM (SELECT DISTINCT report_id FROM entries
                  WHERE entries.event_id = events.event_id ORDER BY report_id))""");
        queries.put("events.parquet: person_ids are not those its entries mention", """
                SELECT event_id FROM events WHERE
                (SELECT json_group_array(value) FROM (SELECT value FROM json_each(person_ids) ORDER BY value)) <>
                (SELECT json_group_array(person_id) FROM (SELECT DISTINCT person_id FROM entries
                  JOIN mentions USING (entry_id) WHERE entries.event_id = events.event_id ORDER BY person_id))""");
        queries.put("reports.parquet: entries is not the number of the report's entries", """
                SELECT report_id, reports.entries FROM reports WHERE reports.entries <>
                (SELECT count(*) FROM entries WHERE entries.report_id = reports.report_id)""");
        queries.put("persons.parquet: entries is not the number of entries that mention the person", """
                SELECT person_id, persons.entries FROM persons WHERE persons.entries <>
                (SELECT count(DISTINCT entry_id) FROM mentions WHERE mentions.person_id = persons.person_id)""");
        queries.put("mentions.parquet: form is not among the person's forms", """
                SELECT mention_id, form FROM mentions JOIN persons USING (person_id)
                WHERE NOT EXISTS (SELECT 1 FROM json_each(persons.forms) WHERE value = mentions.form)""");
        queries.put(
                "mentions.parquet: the entry's text from char_start to char_end is not the form", """
                SELECT mention_id, form FROM mentions JOIN entries USING (entry_id)
                WHERE %s substr(text, mentions.char_start + 1, mentions.char_end - mentions.char_start) <> form""".formatted(TOLD));
        queries.put("dates.parquet: the entry's text from char_start to char_end is not the form", """
                SELECT date_id, form FROM dates JOIN entries USING (entry_id)
                WHERE %s substr(text, dates.char_start + 1, dates.char_end - dates.char_start) <> form""".formatted(TOLD));
        queries.put("dates.parquet: date_end is before date_start", """
                SELECT date_id, date_start, date_end FROM dates WHERE date_end < date_start""");
        queries.put("charges.parquet: person_id is not mentioned in the entry", notMentioned("charges", "charge_id"));
        queries.put(
                "sanctions.parquet: person_id is not mentioned in the entry", notMentioned("sanctions", "sanction_id"));
        queries.put("reports.parquet: citations is not the number of the report's citations", """
                SELECT report_id, reports.citations FROM reports WHERE reports.citations <>
                (SELECT count(*) FROM entries JOIN citations USING (entry_id) WHERE entries.report_id = reports.report_id)""");
        queries.put("reports.parquet: the period ends before it starts", """
                SELECT report_id, period_start, period_end FROM reports WHERE period_end < period_start""");
        queries.put("entries.parquet: date_end is before date_start", """
                SELECT entry_id, date_start, date_end FROM entries WHERE date_end < date_start""");
        queries.put("sanctions.parquet: amount and unit go together", """
                SELECT sanction_id, amount, unit FROM sanctions WHERE (amount IS NULL) <> (unit IS NULL)""");
        queries.put("aliases.parquet: new_id is no id in use", """
                SELECT kind, old_id, new_id FROM aliases WHERE
                (kind = 'person' AND NOT EXISTS (SELECT 1 FROM persons WHERE person_id = new_id))
                OR (kind = 'event' AND NOT EXISTS (SELECT 1 FROM events WHERE event_id = new_id))""");
        queries.put("aliases.parquet: old_id is still in use", """
                SELECT kind, old_id FROM aliases WHERE change = 'merge' AND
                ((kind = 'person' AND EXISTS (SELECT 1 FROM persons WHERE person_id = old_id))
                OR (kind = 'event' AND EXISTS (SELECT 1 FROM events WHERE event_id = old_id)))""");
        queries.put("links.parquet: the verdict on two mentions is not what their person_id says", """
                SELECT left_id, right_id, verdict FROM links WHERE kind = 'person' AND verdict <>
                coalesce((SELECT CASE WHEN a.person_id = b.person_id THEN 'same' ELSE 'different' END
                  FROM mentions a, mentions b WHERE a.mention_id = left_id AND b.mention_id = right_id), '')""");
        queries.put("links.parquet: the verdict on two entries is not what their event_id says", """
                SELECT left_id, right_id, verdict FROM links WHERE kind = 'event' AND verdict <>
                coalesce((SELECT CASE WHEN a.event_id = b.event_id THEN 'same' ELSE 'different' END
                  FROM entries a, entries b WHERE a.entry_id = left_id AND b.entry_id = right_id), '')""");
        return queries;
    }

    /** The plus keeps SQLite from going through all mentions of a person instead of the few of an entry. */
    private static String notMentioned(String table, String key) {
        return "SELECT " + key + ", person_id FROM " + table + " WHERE person_id IS NOT NULL AND NOT EXISTS"
                + " (SELECT 1 FROM mentions WHERE mentions.entry_id = " + table + ".entry_id"
                + " AND +mentions.person_id = " + table + ".person_id)";
    }
}
