package org.khronika.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.CatalogReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events by week, all and by type; an event counts in the week of its first day, and under each of its types. */
final class Timeline implements Section {
    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        ObjectNode data = Json.object();
        List<List<Object>> all =
                catalog.select("SELECT date_start, count(*) FROM events GROUP BY date_start ORDER BY date_start");
        TimeAxis axis = all.isEmpty()
                ? new TimeAxis(TimeAxis.Step.WEEK, List.of())
                : TimeAxis.over(day(all.get(0)), day(all.get(all.size() - 1)), TimeAxis.Step.WEEK);
        axis.writeTo(data);
        long[] totals = new long[axis.starts().size()];
        all.forEach(row -> totals[axis.indexOf(day(row))] += Json.number(row.get(1)));
        data.set("totals", Json.numbers(totals));
        ArrayNode types = data.putArray("types");
        byType(catalog, axis).entrySet().stream()
                .sorted(Map.Entry.<String, long[]>comparingByValue(Comparator.comparingLong(
                                counts -> -Arrays.stream(counts).sum()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(type ->
                        types.addObject().put("type", type.getKey()).set("counts", Json.numbers(type.getValue())));
        return data;
    }

    private static SortedMap<String, long[]> byType(CatalogReader catalog, TimeAxis axis) {
        SortedMap<String, long[]> types = new TreeMap<>();
        catalog.select(
                        "SELECT date_start, count(*), value FROM events, json_each(event_types) GROUP BY date_start, value")
                .forEach(row -> types.computeIfAbsent(
                                        (String) row.get(2),
                                        type -> new long[axis.starts().size()])[axis.indexOf(day(row))] +=
                        Json.number(row.get(1)));
        return types;
    }

    private static LocalDate day(List<Object> row) {
        return LocalDate.parse((String) row.get(0));
    }
}
