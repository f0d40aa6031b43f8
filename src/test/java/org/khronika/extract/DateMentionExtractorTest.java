package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.DateMention;
import org.khronika.model.DateSource;
import org.khronika.model.EntryDate;

class DateMentionExtractorTest {
    private static final DateMentionExtractor EXTRACTOR = DateMentionExtractor.load();
    private static final EntryText.Cutter CUTTER = EntryText.Cutter.load();

    static Stream<Arguments> table() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "extract", "dates.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("entry\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsDatesAndWhatTheyAreTheDatesOf(LocalDate day, String text, String expected, String warning) {
        Reading<DateMention> reading = read(text, day);
        assertThat(reading.values().stream()
                        .map(date -> date.form() + "=" + date.start() + ".." + date.end() + "/"
                                + date.role().label())
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
        if (warning.isEmpty()) {
            assertThat(reading.warnings()).isEmpty();
        } else {
            assertThat(reading.warnings()).singleElement().asString().contains(warning);
        }
    }

    @Test
    void tableIsWhole() throws IOException {
        assertThat(table().count()).isGreaterThanOrEqualTo(55);
    }

    /** Whatever the order of the pieces: spans in order, apart from each other, and the form is what stands there. */
    @Test
    void spansAreInOrderAndHoldTheForm() {
        List<String> pieces = List.of(
                "on ",
                "November 3",
                "31",
                ", ",
                "2024",
                " ",
                "and ",
                "May",
                "-",
                "15.09.23",
                "до ",
                "6 по 16 декабря",
                "[12]",
                " two days later",
                "last year",
                "Article 405",
                "30 – ",
                "февраля",
                ". ",
                "/",
                "накануне",
                "2019-2021");
        Random random = new Random(20241103);
        for (int i = 0; i < 3000; i++) {
            StringBuilder made = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                made.append(pieces.get(random.nextInt(pieces.size())));
            }
            String text = made.toString();
            int last = 0;
            for (DateMention date : read(text, LocalDate.of(2024, 2, 29)).values()) {
                assertThat(date.span().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(date.span().of(text)).as(text).isEqualTo(date.form());
                last = date.span().end();
            }
        }
    }

    private static Reading<DateMention> read(String text, LocalDate day) {
        return EXTRACTOR.read(CUTTER.cut(text), Optional.empty(), new EntryDate(day, day, DateSource.HEADING));
    }
}
