package org.khronika.page;

import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was read and how well: the reports with what a reader should know about each, and the state of dates and sources. */
final class Reading implements Section {
    @Override
    public String name() {
        return "reading";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        ObjectNode data = Json.object();
        shares(catalog, "SELECT date_source, count(*) FROM entries GROUP BY 1 ORDER BY 1", data.putObject("dates"));
        shares(catalog, "SELECT status, count(*) FROM citations GROUP BY 1 ORDER BY 1", data.putObject("citations"));
        ArrayNode reports = data.putArray("reports");
        catalog.select("SELECT report_id, title, source_uri, language, period_start, period_end, entries, warnings"
                        + " FROM reports ORDER BY period_start DESC, report_id")
                .forEach(row -> reports.addObject()
                        .put("id", (String) row.get(0))
                        .put("title", (String) row.get(1))
                        .put("source", (String) row.get(2))
                        .put("language", (String) row.get(3))
                        .put("start", (String) row.get(4))
                        .put("end", (String) row.get(5))
                        .put("entries", Json.number(row.get(6)))
                        .set("warnings", Json.parse((String) row.get(7))));
        return data;
    }

    private static void shares(CatalogReader catalog, String query, ObjectNode shares) {
        catalog.select(query).forEach(row -> shares.put((String) row.get(0), Json.number(row.get(1))));
    }
}
