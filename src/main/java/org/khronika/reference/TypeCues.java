package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;
import org.khronika.model.EventType;

/**
 * What tells an entry's types: phrases with weights, and facts about the entry with weights.
 *
 * @param phrases in the order of the table
 * @param facts in the order of the table
 * @param companions in the order of the table
 */
public record TypeCues(List<Phrase> phrases, List<Fact> facts, List<Companion> companions) {
    /** The fact that no phrase of weight speaks for the type where the entry opens. */
    public static final String LATER = "later";

    private static final String TYPE = "@type.";
    private static final String RIVAL = "@rival.";

    public TypeCues {
        phrases = List.copyOf(phrases);
        facts = List.copyOf(facts);
        companions = List.copyOf(companions);
    }

    /**
     * A phrase that speaks for a type, or against it.
     *
     * @param type which
     * @param pattern the phrase
     * @param weight 1 is enough for the type; negative speaks against
     * @param outside the kinds of passage that it does not count in
     * @param needs the topics without which it does not count
     * @param rule its stable name
     */
    public record Phrase(
            EventType type, CuePattern pattern, double weight, ZoneSet outside, Needs needs, String rule) {}

    /**
     * The topics that a phrase needs.
     *
     * @param anywhere those that must come up in the entry
     * @param beside those that must come up in the same sentence
     */
    public record Needs(List<String> anywhere, List<String> beside) {
        public Needs {
            anywhere = List.copyOf(anywhere);
            beside = List.copyOf(beside);
        }

        /** Reads a table's cell: topics between spaces, one for the same sentence with {@code !} behind it. */
        static Needs parse(String cell, TopicCues topics) {
            List<String> anywhere = new ArrayList<>();
            List<String> beside = new ArrayList<>();
            for (String part : cell.isBlank() ? new String[0] : cell.strip().split(" +")) {
                boolean near = part.endsWith("!");
                String topic = near ? part.substring(0, part.length() - 1) : part;
                topics.require(topic);
                (near ? beside : anywhere).add(topic);
            }
            return new Needs(anywhere, beside);
        }
    }

    /**
     * A fact about the entry that speaks for a type, or against it.
     *
     * @param type which
     * @param fact its name: "charge.criminal", "sanction.fine", "quote.first"
     * @param weight as with phrases
     * @param rule its stable name
     */
    public record Fact(EventType type, String fact, double weight, String rule) {}

    /**
     * Another type of the same entry that speaks for a type, or against it.
     *
     * @param type which
     * @param other the other type
     * @param rival whether it counts only where the other has the higher score: of two that exclude each other one stays
     * @param weight as with phrases
     * @param rule its stable name
     */
    public record Companion(EventType type, EventType other, boolean rival, double weight, String rule) {}

    /** Reads {@code type-cues.tsv}. */
    public static TypeCues load() {
        return of(ReferenceTable.load("type-cues.tsv"), TopicCues.load());
    }

    static TypeCues of(ReferenceTable table, TopicCues topics) {
        List<Phrase> phrases = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        List<Companion> companions = new ArrayList<>();
        CueClasses classes = CueClasses.load();
        for (ReferenceTable.Row row : table.rows()) {
            EventType type = EventType.ofLabel(row.get("type"));
            double weight = Double.parseDouble(row.get("weight"));
            String rule = "type." + type.label() + "." + row.get("rule");
            for (String pattern : row.list("patterns")) {
                if (pattern.startsWith(TYPE) || pattern.startsWith(RIVAL)) {
                    boolean rival = pattern.startsWith(RIVAL);
                    EventType other = EventType.ofLabel(pattern.substring(rival ? RIVAL.length() : TYPE.length()));
                    companions.add(new Companion(type, other, rival, weight, rule));
                } else if (pattern.startsWith("@")) {
                    facts.add(new Fact(type, pattern.substring(1), weight, rule));
                } else {
                    phrases.add(new Phrase(
                            type,
                            classes.parse(pattern),
                            weight,
                            ZoneSet.parse(row.get("outside")),
                            Needs.parse(row.get("needs"), topics),
                            rule));
                }
            }
        }
        return new TypeCues(phrases, facts, companions);
    }
}
