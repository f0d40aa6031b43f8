package org.khronika.page;

import java.util.List;
import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How much there is, and of which time. */
final class Overview implements Section {
    private static final List<String> TABLES =
            List.of("reports", "entries", "events", "persons", "charges", "sanctions");

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        ObjectNode data = Json.object();
        List<Object> period = catalog.select("SELECT min(period_start), max(period_end) FROM reports")
                .get(0);
        data.put("start", (String) period.get(0)).put("end", (String) period.get(1));
        ObjectNode counts = data.putObject("counts");
        for (String table : TABLES) {
            counts.put(
                    table,
                    Json.number(catalog.select("SELECT count(*) FROM " + table)
                            .get(0)
                            .get(0)));
        }
        return data;
    }
}
