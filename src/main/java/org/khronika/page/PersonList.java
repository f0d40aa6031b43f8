package org.khronika.page;

import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The persons whom most entries name, one a row. */
final class PersonList implements Section {
    /** A browser on a phone can still search so many. */
    static final int MOST = 20_000;

    @Override
    public String name() {
        return "persons";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        ObjectNode data = Json.object();
        ArrayNode rows = data.putArray("rows");
        catalog.select("""
                        SELECT person_id, name, forms, entries, first_date, last_date,
                          (SELECT json_group_array(role) FROM
                            (SELECT DISTINCT role FROM mentions WHERE mentions.person_id = persons.person_id ORDER BY role))
                        FROM persons ORDER BY entries DESC, person_id LIMIT\s""" + MOST).forEach(row -> rows.addObject()
                .put("id", (String) row.get(0))
                .put("name", (String) row.get(1))
                .put("entries", Json.number(row.get(3)))
                .put("first", (String) row.get(4))
                .put("last", (String) row.get(5))
                .set("forms", Json.parse((String) row.get(2)))
                .set("roles", Json.parse((String) row.get(6))));
        return data;
    }
}
