package org.khronika.page;

import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.CatalogReader;
import org.khronika.reference.RegionTiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events by region, on a map of tiles; and those that no region of Kazakhstan is told of. */
final class RegionMap implements Section {
    @Override
    public String name() {
        return "regions";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        SortedMap<String, Long> events = new TreeMap<>();
        catalog.select("SELECT region, count(*) FROM events WHERE region IS NOT NULL GROUP BY region")
                .forEach(row -> events.put((String) row.get(0), Json.number(row.get(1))));
        ObjectNode data = Json.object();
        ArrayNode tiles = data.putArray("tiles");
        for (RegionTiles.Tile tile : RegionTiles.load().tiles()) {
            tiles.addObject()
                    .put("code", tile.region().code())
                    .put("name", tile.region().name())
                    .put("city", tile.region().city())
                    .put("short", tile.shortName())
                    .put("row", tile.row())
                    .put("column", tile.column())
                    .put("events", events.getOrDefault(tile.region().code(), 0L));
        }
        ArrayNode elsewhere = data.putArray("elsewhere");
        catalog.select("SELECT country, count(*) FROM events WHERE region IS NULL GROUP BY country ORDER BY 2 DESC, 1")
                .forEach(row -> elsewhere
                        .addObject()
                        .put("country", (String) row.get(0))
                        .put("events", Json.number(row.get(1))));
        return data;
    }
}
