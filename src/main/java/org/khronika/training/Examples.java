package org.khronika.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.khronika.evaluation.GoldLabels;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.EntryWords;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Mention;
import org.khronika.model.Report;
import org.khronika.model.Role;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/** Gathers the examples that tell from words what happens in an entry, and what each person in it is. */
public final class Examples {
    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportCutter cutter =
            new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));
    private final EntryExtractor extractor = EntryExtractor.load();
    private final EntryWords words = new EntryWords();
    private final List<Example> types = new ArrayList<>();
    private final List<Example> roles = new ArrayList<>();

    /** Adds a text written for training, read as a report of its own. */
    public void add(LabelledText text) {
        String content = "Monitoring of political persecution, January 2024\n\n" + text.text() + "\n";
        Report report = cutter.cut(decoder.decode("2024-01-monthly.txt", content.getBytes(StandardCharsets.UTF_8)));
        ReportExtractor reader = extractor.open(report);
        for (Entry entry : report.entries()) {
            if (entry.text().strip().equals(text.text().strip())) {
                ExtractedEntry read = reader.extract(entry);
                addTypes(read, text.types().stream().map(EventType::label).toList());
                addRoles(read, form -> Optional.ofNullable(text.roles().get(form))
                        .map(Role::label));
            }
        }
    }

    /** Adds the entries of a report that are annotated. */
    public void add(String name, byte[] content, GoldLabels gold) {
        Report report = cutter.cut(decoder.decode(name, content));
        ReportExtractor reader = extractor.open(report);
        for (Entry entry : report.entries()) {
            gold.types(name, entry.text()).ifPresent(labels -> {
                ExtractedEntry read = reader.extract(entry);
                addTypes(read, labels);
                addRoles(read, form -> gold.role(name, entry.text(), form));
            });
        }
    }

    private void addTypes(ExtractedEntry entry, List<String> labels) {
        types.add(new Example(List.copyOf(words.of(entry.entry().text(), entry.mentions())), Set.copyOf(labels)));
    }

    /** Every person found counts once, by the first form whose role is known. */
    private void addRoles(ExtractedEntry entry, Function<String, Optional<String>> roleOf) {
        SortedMap<Integer, String> known = new TreeMap<>();
        for (Mention mention : entry.mentions()) {
            roleOf.apply(mention.form()).ifPresent(role -> known.putIfAbsent(mention.person(), role));
        }
        words.ofPersons(entry.entry().text(), entry.mentions()).forEach((person, features) -> {
            if (known.containsKey(person)) {
                roles.add(new Example(List.copyOf(features), Set.of(known.get(person))));
            }
        });
    }

    /** The entries with their types, in the order they were added. */
    public List<Example> types() {
        return List.copyOf(types);
    }

    /** The persons with their roles, in the order they were added. */
    public List<Example> roles() {
        return List.copyOf(roles);
    }
}
