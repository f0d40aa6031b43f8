package org.khronika.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold annotations: files {@code NNN….gold.jsonl}, one entry a line, and {@code events.jsonl}. */
final class GoldReader {
    private static final String ENDING = ".gold.jsonl";
    private static final int NAME = 3;

    private final Path folder;
    private final JsonMapper json = JsonMapper.shared();

    GoldReader(Path folder) {
        this.folder = folder;
    }

    /** An entry, by report and number, and the key of the event it tells of. */
    record GoldEvent(String report, int n, String event) {}

    /**
     * The entries of the wanted reports, by report.
     *
     * @throws EvaluationException where there is none, or a line cannot be read
     */
    SortedMap<String, List<GoldEntry>> entries(Predicate<String> wanted) throws IOException {
        SortedMap<String, List<GoldEntry>> entries = new TreeMap<>();
        for (Path file : files()) {
            String report = file.getFileName().toString().substring(0, NAME);
            if (wanted.test(report)) {
                List<GoldEntry> read = entries.computeIfAbsent(report, key -> new ArrayList<>());
                for (JsonNode line : lines(file)) {
                    read.add(entry(report, line));
                }
            }
        }
        if (entries.isEmpty()) {
            throw new EvaluationException(
                    folder + " has no gold annotations (NNN" + ENDING + ") of the reports wanted");
        }
        return entries;
    }

    /** The events of the wanted reports; none where the folder does not have that file. */
    Optional<List<GoldEvent>> events(Predicate<String> wanted) throws IOException {
        Path file = folder.resolve("events.jsonl");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(lines(file).stream()
                .map(row -> new GoldEvent(
                        row.get("report").asString(),
                        row.get("n").asInt(),
                        row.get("event").asString()))
                .filter(event -> wanted.test(event.report()))
                .toList());
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new EvaluationException(folder + " is no folder of gold annotations");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)
                            && file.getFileName().toString().length() >= NAME + ENDING.length())
                    .sorted()
                    .toList();
        }
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                try {
                    nodes.add(json.readTree(line));
                } catch (JacksonException e) {
                    throw new EvaluationException(
                            file + ", line " + number + " is no JSON: " + e.getOriginalMessage(), e);
                }
            }
        }
        return nodes;
    }

    private static GoldEntry entry(String report, JsonNode row) {
        JsonNode place = row.path("place");
        return new GoldEntry(
                report,
                row.get("n").asInt(),
                row.get("text").asString(),
                Item.of(row.get("date_start").asString(), row.get("date_end").asString()),
                text(place, "settlement"),
                text(place, "region"),
                text(place, "country"),
                stream(row, "persons").map(GoldReader::person).toList(),
                stream(row, "charges")
                        .map(charge -> new GoldEntry.Linked(charge(charge), person(charge, "person")))
                        .toList(),
                stream(row, "sanctions")
                        .map(sanction -> new GoldEntry.Linked(sanction(sanction), person(sanction, "person")))
                        .toList(),
                stream(row, "types").map(type -> Item.of(type.asString())).toList(),
                stream(row, "cites").map(number -> Item.of(number.asInt())).toList());
    }

    private static GoldEntry.Person person(JsonNode person) {
        return new GoldEntry.Person(
                person.get("key").asString(),
                stream(person, "forms").map(JsonNode::asString).toList(),
                text(person, "role"));
    }

    private static Item charge(JsonNode charge) {
        String country = text(charge, "country");
        return Item.of(
                text(charge, "law"),
                country == null || country.isEmpty() ? "KZ" : country,
                text(charge, "article"),
                text(charge, "part"));
    }

    private static Item sanction(JsonNode sanction) {
        JsonNode amount = sanction.path("amount");
        return Item.of(
                text(sanction, "type"),
                amount.isNumber() || amount.isString() ? Double.valueOf(amount.asDouble()) : null,
                text(sanction, "unit"));
    }

    private static Optional<String> person(JsonNode row, String field) {
        return Optional.ofNullable(text(row, field)).filter(key -> !key.isEmpty());
    }

    private static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asString();
    }

    private static Stream<JsonNode> stream(JsonNode row, String field) {
        return StreamSupport.stream(row.path(field).spliterator(), false);
    }
}
