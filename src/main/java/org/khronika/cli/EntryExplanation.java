package org.khronika.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.Table;
import org.khronika.reference.LexiconLines;

/**
 * Why an entry has the values it has.
 *
 * @param entry the row of {@code entries}
 * @param values in the order of the words that they were read from
 */
record EntryExplanation(Map<String, Object> entry, List<Value> values) {
    /**
     * A value.
     *
     * @param field what it is a value of
     * @param value as published
     * @param person the id of the person it belongs to, if any
     * @param start first character of the words it was read from, in code points; equal to {@code end} where no words gave it
     * @param end the character after the last
     * @param words those words
     * @param rule the rule that read it
     * @param lexicon the lines of the reference tables behind it
     */
    record Value(
            String field,
            String value,
            Optional<String> person,
            int start,
            int end,
            String words,
            String rule,
            List<String> lexicon) {}

    /** Explains an entry; empty where the release has none of that id. */
    static Optional<EntryExplanation> of(CatalogReader catalog, String entryId, LexiconLines lexicon) {
        return catalog.rows(EntryTables.ENTRIES, "entry_id", entryId).stream()
                .findFirst()
                .map(entry -> new Reader(catalog, entryId, (String) entry.get("text"), lexicon).read(entry));
    }

    /** Reads the values of one entry, table by table. */
    private static final class Reader {
        private final CatalogReader catalog;
        private final String entryId;
        private final String text;
        private final LexiconLines lexicon;
        private final List<Value> values = new ArrayList<>();

        Reader(CatalogReader catalog, String entryId, String text, LexiconLines lexicon) {
            this.catalog = catalog;
            this.entryId = entryId;
            this.text = text;
            this.lexicon = lexicon;
        }

        EntryExplanation read(Map<String, Object> entry) {
            for (Map<String, Object> row : rows(EntryTables.EVIDENCE)) {
                String field = told(row, "field");
                String value = told(row, "value");
                String rule = told(row, "rule");
                List<String> lines = new ArrayList<>(lexicon.ofRule(rule));
                lines.addAll(lexicon.ofPlace(field, value));
                add(field, value, Optional.ofNullable((String) row.get("mention_id")), row, "span_", rule, lines);
            }
            for (Map<String, Object> row : rows(EntryTables.MENTIONS)) {
                String form = told(row, "form");
                add("name", form, person(row), row, "char_", told(row, "rule"), lexicon.ofName(form));
            }
            for (Map<String, Object> row : rows(EntryTables.CHARGES)) {
                String provision = told(row, "law") + " " + told(row, "country") + " " + told(row, "article");
                String part = row.get("part") == null ? "" : " part " + row.get("part");
                List<String> lines = lexicon.ofProvision(told(row, "law"), told(row, "country"), told(row, "article"));
                add("charge", provision + part, person(row), row, "span_", told(row, "rule"), lines);
            }
            for (Map<String, Object> row : rows(EntryTables.SANCTIONS)) {
                String amount = row.get("amount") == null ? "" : " " + row.get("amount") + " " + row.get("unit");
                List<String> lines = lexicon.ofPenalty(told(row, "type"));
                add("sanction", told(row, "type") + amount, person(row), row, "span_", told(row, "rule"), lines);
            }
            values.sort(Comparator.comparingInt(Value::start).thenComparingInt(Value::end));
            return new EntryExplanation(entry, List.copyOf(values));
        }

        private List<Map<String, Object>> rows(Table table) {
            return catalog.rows(table, "entry_id", entryId);
        }

        private static String told(Map<String, Object> row, String column) {
            return String.valueOf(row.get(column));
        }

        private static Optional<String> person(Map<String, Object> row) {
            return Optional.ofNullable((String) row.get("person_id"));
        }

        private void add(
                String field,
                String value,
                Optional<String> person,
                Map<String, Object> row,
                String span,
                String rule,
                List<String> lines) {
            int start = ((Number) row.get(span + "start")).intValue();
            int end = ((Number) row.get(span + "end")).intValue();
            String words = text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            values.add(new Value(field, value, person, start, end, words, rule, List.copyOf(lines)));
        }
    }
}
