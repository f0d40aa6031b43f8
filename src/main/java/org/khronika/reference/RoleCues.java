package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Role;

/**
 * What tells a person's role: phrases around the name with weights, and facts about the person with weights.
 *
 * @param phrases in the order of the table; each names the person once
 * @param facts in the order of the table
 */
public record RoleCues(List<Phrase> phrases, List<Fact> facts) {
    public RoleCues {
        phrases = List.copyOf(phrases);
        facts = List.copyOf(facts);
    }

    /**
     * A phrase around a name.
     *
     * @param role what it speaks for
     * @param pattern the phrase, the person at its only {@code $}
     * @param topic the words one of which the entry must hold for the phrase to count, empty where any entry will do
     * @param weight how strongly; negative speaks against
     * @param rule its stable name
     */
    public record Phrase(
            Role role, CuePattern pattern, Optional<CuePattern.Choice> topic, double weight, String rule) {}

    /**
     * A fact about a person.
     *
     * @param role what it speaks for
     * @param fact its name: "first", "charged", "sanctioned", "violent", "quoted"
     * @param weight how strongly; negative speaks against
     * @param rule its stable name
     */
    public record Fact(Role role, String fact, double weight, String rule) {}

    /** Reads {@code role-cues.tsv}. */
    public static RoleCues load() {
        return of(ReferenceTable.load("role-cues.tsv"));
    }

    static RoleCues of(ReferenceTable table) {
        List<Phrase> phrases = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        CueClasses classes = CueClasses.load();
        for (ReferenceTable.Row row : table.rows()) {
            Role role = Role.ofLabel(row.get("role"));
            double weight = Double.parseDouble(row.get("weight"));
            Optional<CuePattern.Choice> topic = topic(row.get("topic"), classes);
            String rule = "role." + role.label() + "." + row.get("rule");
            for (String pattern : row.list("patterns")) {
                if (pattern.startsWith("@")) {
                    facts.add(new Fact(role, pattern.substring(1), weight, rule));
                } else {
                    phrases.add(new Phrase(role, namesPerson(classes.parse(pattern), row), topic, weight, rule));
                }
            }
        }
        return new RoleCues(phrases, facts);
    }

    private static Optional<CuePattern.Choice> topic(String cell, CueClasses classes) {
        return cell.isEmpty()
                ? Optional.empty()
                : Optional.of((CuePattern.Choice) classes.parse(cell).elements().get(0));
    }

    private static CuePattern namesPerson(CuePattern pattern, ReferenceTable.Row row) {
        long persons = pattern.elements().stream()
                .filter(element -> element instanceof CuePattern.Choice choice && choice.person() && !choice.other())
                .count();
        if (persons != 1) {
            throw new IllegalStateException(row.where() + ": the person must stand once in " + pattern.text());
        }
        return pattern;
    }
}
