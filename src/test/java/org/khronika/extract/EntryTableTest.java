package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Charge;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Mention;
import org.khronika.model.Report;
import org.khronika.model.Sanction;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/** Entries of our own against what a reader expects of them, field by field, each entry a report by itself. */
class EntryTableTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "extract", "entries", "own.tsv");
    private static final List<String> FIELDS =
            List.of("day", "place", "persons", "roles", "charges", "sanctions", "types");
    /** How many fields of the table the program is known to miss. Lower it where the program gets better; never raise it. */
    private static final int KNOWN_MISSES = 32;

    private static final EntryExtractor EXTRACTOR = EntryExtractor.load();
    private static final ReportCutter CUTTER =
            new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));

    static Stream<Arguments> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("text\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[0], cells));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsWhatAReaderExpects(String text, String[] cells) {
        Map<String, String> missed = misses(text, cells);
        Arrays.stream(cells[7].split(",")).forEach(missed::remove);
        assertThat(missed).as(text).isEmpty();
    }

    @Test
    void tableIsWholeAndKnownMissesDoNotGrow() throws IOException {
        List<String> known = rows().map(row -> ((String[]) row.get()[1])[7])
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .filter(field -> !field.isEmpty())
                .toList();
        assertThat(rows().count()).isGreaterThanOrEqualTo(150);
        assertThat(FIELDS).containsAll(known);
        assertThat(known).hasSizeLessThanOrEqualTo(KNOWN_MISSES);
    }

    /** The fields that are not as expected, each with what was expected and what was found. */
    private static Map<String, String> misses(String text, String[] cells) {
        Map<String, String> expected = expected(cells);
        Map<String, String> found = found(extract(text));
        Map<String, String> missed = new TreeMap<>();
        for (String field : FIELDS) {
            if (!expected.get(field).equals(found.get(field))) {
                missed.put(field, "expected " + expected.get(field) + ", found " + found.get(field));
            }
        }
        return missed;
    }

    private static ExtractedEntry extract(String text) {
        boolean russian = text.contains("марта");
        String title = russian
                ? "МОНИТОРИНГ ПОЛИТИЧЕСКИХ ПРЕСЛЕДОВАНИЙ С 1 ПО 31 МАРТА 2025 ГОДА"
                : "MONITORING OF POLITICAL PERSECUTION FROM MARCH 1 TO MARCH 31, 2025";
        byte[] bytes = (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
        Report report = CUTTER.cut(new ReportDecoder().decode("2025-03.txt", bytes));
        assertThat(report.entries()).as(text).hasSize(1);
        return EXTRACTOR.open(report).extract(report.entries().get(0));
    }

    private static Map<String, String> expected(String[] cells) {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> days = Arrays.stream(cells[1].split("-"))
                .map(day -> "2025-03-" + (day.length() == 1 ? "0" + day : day))
                .toList();
        fields.put("day", days.get(0) + ".." + days.get(days.size() - 1));
        fields.put("place", cells[2].isEmpty() ? "//" : cells[2]);
        fields.put("persons", sorted(parts(cells[3]).map(person -> person.substring(0, person.indexOf('=')))));
        fields.put("roles", sorted(parts(cells[3])));
        fields.put("charges", sorted(parts(cells[4])));
        fields.put("sanctions", sorted(parts(cells[5])));
        fields.put("types", sorted(Arrays.stream(cells[6].split(","))));
        return fields;
    }

    private static Stream<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Map<String, String> found(ExtractedEntry entry) {
        Map<Integer, List<Mention>> persons = new TreeMap<>();
        entry.mentions().forEach(mention -> persons.computeIfAbsent(mention.person(), n -> new ArrayList<>())
                .add(mention));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", entry.date().start() + ".." + entry.date().end());
        fields.put(
                "place",
                entry.place().settlement().orElse("") + "/"
                        + entry.place().region().orElse("") + "/"
                        + entry.place().country().orElse(""));
        fields.put("persons", sorted(persons.values().stream().map(EntryTableTest::forms)));
        fields.put("roles", sorted(persons.values().stream().map(forms -> forms(forms) + "=" + letter(forms.get(0)))));
        fields.put(
                "charges",
                sorted(entry.charges().stream().map(charge -> written(charge) + at(charge.person(), persons))));
        fields.put(
                "sanctions",
                sorted(entry.sanctions().stream().map(sanction -> written(sanction) + at(sanction.person(), persons))));
        fields.put(
                "types", sorted(entry.types().stream().map(type -> type.type().label())));
        return fields;
    }

    private static String forms(List<Mention> mentions) {
        return mentions.stream().map(Mention::form).collect(Collectors.joining("+"));
    }

    private static String letter(Mention mention) {
        return switch (mention.role()) {
            case TARGET -> "t";
            case OFFICIAL -> "o";
            case ADVOCATE -> "a";
            case OTHER -> "x";
        };
    }

    private static String written(Charge charge) {
        String law =
                switch (charge.law()) {
                    case CRIMINAL -> "c";
                    case ADMINISTRATIVE -> "a";
                    case CONSTITUTION -> "k";
                    case LAW -> "l";
                    default -> charge.law().label();
                };
        return law
                + (charge.country().equals("KZ") ? "" : charge.country())
                + charge.article()
                + charge.part().map(part -> "." + part).orElse("");
    }

    private static String written(Sanction sanction) {
        String amount = sanction.amount().isEmpty()
                ? ""
                : " " + Math.round(sanction.amount().getAsDouble());
        return sanction.type().label()
                + amount
                + sanction.unit().map(unit -> " " + unit.label()).orElse("");
    }

    private static String at(OptionalInt person, Map<Integer, List<Mention>> persons) {
        return person.isEmpty()
                ? ""
                : "@" + persons.get(person.getAsInt()).get(0).form();
    }

    private static String sorted(Stream<String> parts) {
        return parts.sorted().collect(Collectors.joining(";"));
    }
}
