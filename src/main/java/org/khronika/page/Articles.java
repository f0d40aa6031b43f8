package org.khronika.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.dataset.CatalogReader;
import org.khronika.model.Law;
import org.khronika.reference.Statutes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The articles of law that most events cite, by month; an event that cites an article five times counts once. */
final class Articles implements Section {
    /** So many are told of. */
    private static final int MOST = 12;

    private record Article(Law law, String country, String number) {}

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public JsonNode data(CatalogReader catalog) {
        List<List<Object>> rows = catalog.select("""
                SELECT date_start, law, country, article, count(DISTINCT event_id)
                FROM charges JOIN (SELECT entry_id, event_id FROM entries) USING (entry_id)
                  JOIN (SELECT event_id, date_start FROM events) USING (event_id)
                GROUP BY date_start, law, country, article ORDER BY date_start, law, country, article""");
        TimeAxis axis = rows.isEmpty()
                ? new TimeAxis(TimeAxis.Step.MONTH, List.of())
                : TimeAxis.over(day(rows.get(0)), day(rows.get(rows.size() - 1)), TimeAxis.Step.MONTH);
        Map<Article, long[]> articles = new LinkedHashMap<>();
        for (List<Object> row : rows) {
            Article article = new Article(Law.ofLabel((String) row.get(1)), (String) row.get(2), (String) row.get(3));
            articles.computeIfAbsent(article, a -> new long[axis.starts().size()])[axis.indexOf(day(row))] +=
                    Json.number(row.get(4));
        }
        ObjectNode data = Json.object();
        axis.writeTo(data);
        ArrayNode most = data.putArray("articles");
        Statutes statutes = Statutes.load();
        articles.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Article, long[]> article) -> -sum(article.getValue()))
                        .thenComparing(article -> article.getKey().law())
                        .thenComparing(article -> article.getKey().country())
                        .thenComparing(article -> article.getKey().number()))
                .limit(MOST)
                .forEach(article -> write(article.getKey(), article.getValue(), statutes, most.addObject()));
        return data;
    }

    private static void write(Article article, long[] counts, Statutes statutes, ObjectNode node) {
        node.put("law", article.law().label()).put("country", article.country()).put("article", article.number());
        node.put(
                "title",
                statutes.title(article.law(), article.country(), article.number())
                        .orElse(null));
        node.put("events", sum(counts)).set("counts", Json.numbers(counts));
    }

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    private static LocalDate day(List<Object> row) {
        return LocalDate.parse((String) row.get(0));
    }
}
