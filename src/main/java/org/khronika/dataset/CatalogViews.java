package org.khronika.dataset;

import java.util.List;

/** Views and further indexes for a person who looks around in the catalog. */
final class CatalogViews {
    static final List<String> STATEMENTS = List.of(
            "CREATE INDEX entries_date ON entries (date_start)",
            "CREATE INDEX charges_article ON charges (law, article)",
            "CREATE INDEX persons_surname ON persons (surname)",
            """
            CREATE VIEW event_persons AS -- Who is named in which event
              SELECT events.event_id, json_each.value AS person_id FROM events, json_each(events.person_ids)""",
            """
            CREATE VIEW person_forms AS -- Every written form of every person
              SELECT persons.person_id, json_each.value AS form FROM persons, json_each(persons.forms)""",
            """
            CREATE VIEW event_list AS -- Events with the names of their persons and their types in words
              SELECT event_id, date_start, date_end, settlement, region, country,
                (SELECT group_concat(value, ', ') FROM json_each(event_types)) AS types,
                (SELECT group_concat(name, ', ') FROM json_each(person_ids) JOIN persons ON person_id = value) AS persons,
                summary, entries, reports
              FROM events""",
            """
            CREATE VIEW person_history AS -- What the corpus tells of a person, day by day
              SELECT DISTINCT persons.person_id, persons.name, entries.date_start, entries.settlement, mentions.role,
                entries.event_id, entries.entry_id, entries.text
              FROM persons JOIN mentions USING (person_id) JOIN entries USING (entry_id)""",
            """
            CREATE VIEW prosecutions AS -- Charges with the date and the name of the person
              SELECT entries.date_start, charges.law, charges.article, charges.part, persons.name, charges.person_id,
                entries.event_id, charges.entry_id, charges.form
              FROM charges JOIN entries USING (entry_id) LEFT JOIN persons USING (person_id)""",
            """
            CREATE VIEW penalties AS -- Sanctions with the date and the name of the person
              SELECT entries.date_start, sanctions.type, sanctions.amount, sanctions.unit, persons.name,
                sanctions.person_id, entries.event_id, sanctions.entry_id, sanctions.form
              FROM sanctions JOIN entries USING (entry_id) LEFT JOIN persons USING (person_id)""",
            """
            CREATE VIEW event_sources AS -- The sources of each event
              SELECT DISTINCT entries.event_id, citations.url, citations.domain
              FROM entries JOIN citations USING (entry_id) WHERE citations.url IS NOT NULL""");

    private CatalogViews() {}
}
