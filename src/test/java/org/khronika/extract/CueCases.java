package org.khronika.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Charge;
import org.khronika.model.Law;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Role;
import org.khronika.model.Sanction;
import org.khronika.model.SanctionType;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.reference.ReferenceTable;

/** Builds what the other extractors would have read for a sentence of the tables under {@code src/test/resources/roles}. */
final class CueCases {
    private static final Trace NAMED = new Trace(new Span(0, 0), "test");
    private static final EntryText.Cutter CUTTER = cutter();

    private CueCases() {}

    /** The rows of a table, without its comments and its first line. */
    static List<String[]> rows(String name) {
        try (InputStream in = CueCases.class.getResourceAsStream("/roles/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static EntryText text(String text) {
        return CUTTER.cut(text);
    }

    /** Mentions of those names wherever they stand; a surname alone belongs to the person before it in the list. */
    static List<Mention> mentions(String text, List<String> names) {
        List<Mention> mentions = new ArrayList<>();
        int person = -1;
        String previous = "";
        for (String name : names) {
            person += previous.startsWith(name + " ") ? 0 : 1;
            List<Span> spans = new ArrayList<>();
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                boolean partOfLonger = previous.startsWith(name + " ") && text.startsWith(previous, at);
                if (!partOfLonger) {
                    spans.add(new Span(at, at + name.length()));
                }
            }
            PersonName parsed = new PersonName(Optional.of(name), Optional.empty(), Optional.empty(), List.of());
            if (!spans.isEmpty()) {
                mentions.add(new Mention(name, spans, parsed, person, Role.OTHER, NAMED, NAMED));
            }
            previous = name;
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /** "C criminal 405 Name" in a list separated by semicolons. */
    static List<Charge> charges(String facts, List<Mention> mentions) {
        List<Charge> charges = new ArrayList<>();
        for (String fact : facts.split(";")) {
            if (fact.startsWith("C ")) {
                String[] parts = fact.split(" ", 3);
                String rest = parts.length > 2 ? parts[2] : "";
                String article = rest.isEmpty() || !Character.isDigit(rest.charAt(0)) ? "405" : rest.split(" ")[0];
                charges.add(new Charge(
                        Law.ofLabel(parts[1]),
                        "KZ",
                        article,
                        Optional.empty(),
                        article,
                        person(rest, mentions),
                        NAMED));
            }
        }
        return charges;
    }

    /** "S fine Name" in a list separated by semicolons. */
    static List<Sanction> sanctions(String facts, List<Mention> mentions) {
        List<Sanction> sanctions = new ArrayList<>();
        for (String fact : facts.split(";")) {
            if (fact.startsWith("S ")) {
                String[] parts = fact.split(" ", 3);
                sanctions.add(new Sanction(
                        SanctionType.ofLabel(parts[1]),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        parts[1],
                        person(parts.length > 2 ? parts[2] : "", mentions),
                        NAMED));
            }
        }
        return sanctions;
    }

    private static OptionalInt person(String rest, List<Mention> mentions) {
        return mentions.stream()
                .filter(mention -> rest.endsWith(mention.form()))
                .mapToInt(Mention::person)
                .findFirst();
    }

    private static EntryText.Cutter cutter() {
        Set<String> abbreviations = new TreeSet<>();
        Set<String> starters = new TreeSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("sentence-words.tsv").rows()) {
            (row.get("use").equals("abbreviation") ? abbreviations : starters).add(row.get("word"));
        }
        return new EntryText.Cutter(abbreviations, starters);
    }
}
