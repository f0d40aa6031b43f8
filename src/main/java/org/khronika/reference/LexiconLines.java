package org.khronika.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the lines of the reference tables that a value or a rule comes from, as "table:line". Immutable. */
public final class LexiconLines {
    private final Map<String, List<String>> lines = new HashMap<>();

    private LexiconLines() {}

    /** @throws IllegalStateException where a table is missing or wrong */
    public static LexiconLines load() {
        LexiconLines lexicon = new LexiconLines();
        lexicon.read("type-cues.tsv", "rule", row -> "type." + row.get("type") + "." + row.get("rule"));
        lexicon.read("role-cues.tsv", "rule", row -> "role." + row.get("role") + "." + row.get("rule"));
        lexicon.readWeights("type-weights.tsv", "type.");
        lexicon.readWeights("role-weights.tsv", "role.");
        lexicon.read("settlements.tsv", "settlement", row -> row.get("name"));
        lexicon.read("world-cities.tsv", "settlement", row -> row.get("name"));
        lexicon.read("regions.tsv", "region", row -> row.get("code"));
        lexicon.read("countries.tsv", "country", row -> row.get("code"));
        lexicon.read("given-names.tsv", "name", row -> row.get("name"));
        lexicon.read("sanction-words.tsv", "sanction", row -> row.get("use") + "." + row.get("type"));
        lexicon.read(
                "statute-articles.tsv",
                "article",
                row -> row.get("law") + " " + row.get("country") + " " + row.get("article"));
        return lexicon;
    }

    /** What a row is asked for by. */
    @FunctionalInterface
    private interface Key {
        String of(ReferenceTable.Row row);
    }

    private void read(String table, String kind, Key key) {
        for (ReferenceTable.Row row : ReferenceTable.load(table).rows()) {
            lines.computeIfAbsent(kind + ":" + key.of(row).toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(row.where());
        }
    }

    /** What single words say together leads to the row that the sum of their weights starts from. */
    private void readWeights(String table, String field) {
        ReferenceTable weights = ReferenceTable.load(table);
        for (String label : weights.columns()
                .subList(WordWeights.LABELS_FROM, weights.columns().size())) {
            lines.put(
                    "rule:" + field + label + ".words",
                    List.of(weights.rows().get(0).where()));
        }
    }

    /** The lines of the rule that read a type or a role; none where the rule has none. */
    public List<String> ofRule(String rule) {
        return of("rule:", rule);
    }

    /** The lines of a value of the fields "settlement", "region" and "country". */
    public List<String> ofPlace(String field, String value) {
        return of(field + ":", value);
    }

    /** The lines of the given names among the words of a name. */
    public List<String> ofName(String form) {
        List<String> found = new ArrayList<>();
        for (String word : form.split("[\\s.]+")) {
            found.addAll(of("name:", word));
        }
        return found;
    }

    /** The line of a provision; none where the table of articles does not list it. */
    public List<String> ofProvision(String law, String country, String article) {
        return of("article:", law + " " + country + " " + article);
    }

    /** The lines that list the words for a kind of penalty. */
    public List<String> ofPenalty(String type) {
        return of("sanction:", "penalty." + type);
    }

    private List<String> of(String kind, String key) {
        return lines.getOrDefault(kind + key.toLowerCase(Locale.ROOT), List.of()).stream()
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
