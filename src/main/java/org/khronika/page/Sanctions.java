package org.khronika.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Penalties and measures by kind and unit, with the lowest, the middle and the highest amount. A penalty that several entries of
 * an event tell counts once, unless they tell another amount.
 */
final class Sanctions implements Section {
    private record Kind(String type, Optional<String> unit) {}

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        Map<Kind, List<Double>> kinds = new LinkedHashMap<>();
        catalog.select("""
                        SELECT DISTINCT type, unit, amount, event_id, person_id
                        FROM sanctions JOIN (SELECT entry_id, event_id FROM entries) USING (entry_id)
                        ORDER BY type, unit, amount""").forEach(row -> kinds.computeIfAbsent(
                        new Kind((String) row.get(0), Optional.ofNullable((String) row.get(1))),
                        kind -> new ArrayList<>())
                .add((Double) row.get(2)));
        ArrayNode data = Json.array();
        kinds.forEach((kind, amounts) -> write(kind, amounts, data.addObject()));
        return data;
    }

    private static void write(Kind kind, List<Double> amounts, ObjectNode node) {
        node.put("type", kind.type()).put("unit", kind.unit().orElse(null)).put("number", amounts.size());
        List<Double> told = amounts.stream().filter(amount -> amount != null).toList();
        if (!told.isEmpty()) {
            node.put("lowest", told.get(0))
                    .put("median", (told.get((told.size() - 1) / 2) + told.get(told.size() / 2)) / 2)
                    .put("highest", told.get(told.size() - 1));
        }
    }
}
