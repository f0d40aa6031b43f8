package org.khronika.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.evaluation.GoldLabels;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.EntryWords;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.EventType;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/** Gathers the examples that tell types from words. */
public final class Examples {
    private final ReportDecoder decoder = new ReportDecoder();
    private final ReportCutter cutter =
            new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));
    private final EntryExtractor extractor = EntryExtractor.load();
    private final EntryWords words = new EntryWords();
    private final List<Example> examples = new ArrayList<>();

    /** Adds a text written for training, read as a report of its own. */
    public void add(LabelledText text) {
        Report report = report(
                "2024-01-monthly.txt", "Monitoring of political persecution, January 2024\n\n" + text.text() + "\n");
        ReportExtractor reader = extractor.open(report);
        for (Entry entry : report.entries()) {
            if (entry.text().strip().equals(text.text().strip())) {
                add(reader.extract(entry), text.types());
            }
        }
    }

    /** Adds the entries of a report that are annotated. */
    public void add(String name, byte[] content, GoldLabels gold) {
        Report report = cutter.cut(decoder.decode(name, content));
        ReportExtractor reader = extractor.open(report);
        for (Entry entry : report.entries()) {
            Optional<List<String>> types = gold.types(name, entry.text());
            types.ifPresent(labels -> add(
                    reader.extract(entry),
                    labels.stream().map(EventType::ofLabel).toList()));
        }
    }

    private Report report(String name, String content) {
        return cutter.cut(decoder.decode(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private void add(ExtractedEntry entry, List<EventType> types) {
        Set<String> labels = types.stream().map(EventType::label).collect(Collectors.toSet());
        examples.add(new Example(List.copyOf(words.of(entry.entry().text(), entry.mentions())), labels));
    }

    /** All examples, in the order they were added. */
    public List<Example> all() {
        return List.copyOf(examples);
    }
}
