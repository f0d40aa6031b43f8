package org.khronika.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.reference.ReferenceTable;

/** A sentence of a test table with the names in braces: "{Tolpan A.} was fined". Every different form is a person of its own. */
record MarkedText(EntryText entry, List<Mention> mentions, List<String> names) {
    private static final EntryText.Cutter CUTTER = cutter();

    private static EntryText.Cutter cutter() {
        Set<String> abbreviations = new LinkedHashSet<>();
        Set<String> starters = new LinkedHashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("sentence-words.tsv").rows()) {
            (row.get("use").equals("abbreviation") ? abbreviations : starters).add(row.get("word"));
        }
        return new EntryText.Cutter(abbreviations, starters);
    }

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Span>> forms = new LinkedHashMap<>();
        int open = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '{') {
                open = text.length();
            } else if (c == '}') {
                forms.computeIfAbsent(text.substring(open), k -> new ArrayList<>())
                        .add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Map.Entry<String, List<Span>> form : forms.entrySet()) {
            Trace trace = new Trace(form.getValue().get(0), "test");
            PersonName name = new PersonName(Optional.of(form.getKey()), Optional.empty(), Optional.empty(), List.of());
            mentions.add(new Mention(form.getKey(), form.getValue(), name, mentions.size(), Role.OTHER, trace, trace));
        }
        return new MarkedText(CUTTER.cut(text.toString()), List.copyOf(mentions), List.copyOf(forms.keySet()));
    }

    /** " @" and the name of a person, nothing where nobody is meant. */
    String whom(OptionalInt person) {
        return person.isPresent() ? " @" + names.get(person.getAsInt()) : "";
    }

    /** The rows of a table under {@code src/test/resources/extract}: text, tab, what is expected. */
    static Stream<Arguments> rows(String table) {
        return cells(table).map(cells -> Arguments.of(cells[0], cells[1]));
    }

    /** The cells of the rows of such a table. */
    static Stream<String[]> cells(String table) {
        try (InputStream in = MarkedText.class.getResourceAsStream("/extract/" + table)) {
            String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
