package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;
import org.khronika.model.EventType;

/**
 * What tells an entry's types: phrases with weights, and facts about the entry with weights.
 *
 * @param phrases in the order of the table
 * @param facts in the order of the table
 */
public record TypeCues(List<Phrase> phrases, List<Fact> facts) {
    public TypeCues {
        phrases = List.copyOf(phrases);
        facts = List.copyOf(facts);
    }

    /**
     * A phrase that speaks for a type, or against it.
     *
     * @param type which
     * @param pattern the phrase
     * @param weight 1 is enough for the type; negative speaks against
     * @param outside the kinds of passage that it does not count in
     * @param rule its stable name
     */
    public record Phrase(EventType type, CuePattern pattern, double weight, ZoneSet outside, String rule) {}

    /**
     * A fact about the entry that speaks for a type, or against it.
     *
     * @param type which
     * @param fact its name: "charge.criminal", "sanction.fine", "type.protest", "quote"
     * @param weight as with phrases
     * @param rule its stable name
     */
    public record Fact(EventType type, String fact, double weight, String rule) {}

    /** Reads {@code type-cues.tsv}. */
    public static TypeCues load() {
        return of(ReferenceTable.load("type-cues.tsv"));
    }

    static TypeCues of(ReferenceTable table) {
        List<Phrase> phrases = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (ReferenceTable.Row row : table.rows()) {
            EventType type = EventType.ofLabel(row.get("type"));
            double weight = Double.parseDouble(row.get("weight"));
            String rule = "type." + type.label() + "." + row.get("rule");
            for (String pattern : row.list("patterns")) {
                if (pattern.startsWith("@")) {
                    facts.add(new Fact(type, pattern.substring(1), weight, rule));
                } else {
                    phrases.add(new Phrase(
                            type, CuePattern.parse(pattern), weight, ZoneSet.parse(row.get("outside")), rule));
                }
            }
        }
        return new TypeCues(phrases, facts);
    }
}
