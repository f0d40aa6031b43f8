package org.khronika.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is who and which event is told, by gold annotations; an entry is found by its report and text. */
public final class GoldLabels {
    private final Map<List<String>, GoldEntry> entries = new HashMap<>();
    private final Map<List<Object>, String> events = new HashMap<>();

    private GoldLabels() {}

    /**
     * Reads a folder of annotations.
     *
     * @throws EvaluationException where there are none, or a line cannot be read
     */
    public static GoldLabels read(Path gold) throws IOException {
        GoldLabels labels = new GoldLabels();
        GoldReader reader = new GoldReader(gold);
        reader.entries(report -> true)
                .forEach((report, read) ->
                        read.forEach(entry -> labels.entries.put(List.of(report, Squash.of(entry.text())), entry)));
        reader.events(report -> true)
                .orElse(List.of())
                .forEach(event -> labels.events.put(List.of(event.report(), event.n()), event.event()));
        return labels;
    }

    /**
     * The key of the person that a form names.
     *
     * @param sourceUri the report's file
     * @param text the entry's
     */
    public Optional<String> person(String sourceUri, String text, String form) {
        return entry(sourceUri, text).flatMap(entry -> entry.persons().stream()
                .filter(person -> person.forms().contains(form))
                .map(GoldEntry.Person::key)
                .findFirst());
    }

    /** The labels of what happened in an entry, empty where it is not annotated. */
    public Optional<List<String>> types(String sourceUri, String text) {
        return entry(sourceUri, text).map(entry -> entry.types().stream()
                .map(type -> (String) type.cells().get(0))
                .toList());
    }

    /** The key of the event that an entry tells of. */
    public Optional<String> event(String sourceUri, String text) {
        return entry(sourceUri, text)
                .flatMap(entry -> Optional.ofNullable(events.get(List.of(entry.report(), entry.n()))));
    }

    private Optional<GoldEntry> entry(String sourceUri, String text) {
        return Optional.ofNullable(entries.get(List.of(FoundRelease.nameOf(sourceUri), Squash.of(text))));
    }
}
