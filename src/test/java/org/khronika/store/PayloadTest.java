package org.khronika.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

class PayloadTest {
    private static final EntryExtractor EXTRACTOR = EntryExtractor.load();

    /** Values at the edges of what records may hold. */
    record Edges(
            int number,
            boolean yes,
            double ratio,
            String text,
            OptionalInt maybe,
            OptionalDouble share,
            Optional<String> word,
            List<Optional<String>> words) {}

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "reports"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadInAnEntryComesBackAsItWas(Path file) throws IOException {
        Report report = new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()))
                .cut(new ReportDecoder().decode(file.getFileName().toString(), Files.readAllBytes(file)));
        ReportExtractor extractor = EXTRACTOR.open(report);
        assertThat(report.entries()).isNotEmpty();
        for (Entry entry : report.entries()) {
            ExtractedEntry extracted = extractor.extract(entry);
            byte[] bytes = Payload.write(extracted);
            assertThat(Payload.read(bytes, ExtractedEntry.class)).isEqualTo(extracted);
            assertThat(Payload.write(Payload.read(bytes, ExtractedEntry.class))).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void numbersAndTextsOfAllKindsComeBack(int number) {
        Edges edges = new Edges(
                number,
                number > 0,
                Double.MIN_VALUE * number,
                "Жаңа \uD83D\uDE00 \u0000",
                OptionalInt.of(number),
                OptionalDouble.of(-0.0),
                Optional.of(""),
                List.of(Optional.empty(), Optional.of("ъ")));
        assertThat(Payload.read(Payload.write(edges), Edges.class)).isEqualTo(edges);
        Edges bare = new Edges(
                number, false, 0, "", OptionalInt.empty(), OptionalDouble.empty(), Optional.empty(), List.of());
        assertThat(Payload.read(Payload.write(bare), Edges.class)).isEqualTo(bare);
        String[] texts = {"a", "", "я"};
        assertThat(Payload.read(Payload.write(texts), String[].class)).isEqualTo(texts);
    }

    @Test
    void cutOffBytesAndUnknownTypesAreRefused() {
        byte[] bytes = Payload.write("a picket");
        assertThatThrownBy(() -> Payload.read(Arrays.copyOf(bytes, bytes.length - 1), String.class))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Payload.write(new StringBuilder()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }
}
