package org.khronika.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The latest events, one a row; their texts shortened, for all of them stand in the tables. */
final class EventList implements Section {
    /** A browser on a phone can still search so many. */
    static final int MOST = 20_000;

    /** Characters of a text that are shown. */
    static final int TEXT = 400;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        ObjectNode data = Json.object();
        data.put("text", TEXT);
        ArrayNode rows = data.putArray("rows");
        Map<String, String> names = new TreeMap<>();
        catalog.select("SELECT person_id, name FROM persons")
                .forEach(row -> names.put((String) row.get(0), (String) row.get(1)));
        Map<String, String> named = new TreeMap<>();
        for (List<Object> row : catalog.select(
                "SELECT event_id, date_start, date_end, settlement, region, country, event_types, substr(summary, 1, "
                        + TEXT
                        + "), length(summary) > " + TEXT + ", person_ids, urls, entries, reports"
                        + " FROM events ORDER BY date_start DESC, event_id LIMIT " + MOST)) {
            JsonNode persons = Json.parse((String) row.get(9));
            persons.forEach(id -> named.put(id.asString(), names.get(id.asString())));
            rows.addObject()
                    .put("id", (String) row.get(0))
                    .put("start", (String) row.get(1))
                    .put("end", (String) row.get(2))
                    .put("settlement", (String) row.get(3))
                    .put("region", (String) row.get(4))
                    .put("country", (String) row.get(5))
                    .put("text", (String) row.get(7))
                    .put("cut", Json.number(row.get(8)) == 1)
                    .put("entries", Json.number(row.get(11)))
                    .put("reports", Json.number(row.get(12)))
                    .set("types", Json.parse((String) row.get(6)))
                    .set("persons", persons)
                    .set("urls", Json.parse((String) row.get(10)));
        }
        ObjectNode people = data.putObject("names");
        named.forEach(people::put);
        return data;
    }
}
