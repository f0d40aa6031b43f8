package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingReaderTest {
    private final HeadingReader reader = new HeadingReader(Samples.WORDS);

    @ParameterizedTest
    @CsvFileSource(resources = "/report/headings.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void readsHeadingsAsPrinted(String text, String date, String year, String place) {
        Optional<Heading> heading = reader.read(text, 0);
        Optional<PrintedDate> printed = heading.flatMap(Heading::date);

        assertThat(printed.map(HeadingReaderTest::days).orElse(null)).isEqualTo(date);
        assertThat(printed.filter(d -> d.year() != 0).map(d -> "" + d.year()).orElse(null))
                .isEqualTo(year);
        assertThat(heading.flatMap(Heading::place).map(span -> span.of(text)).orElse(null))
                .isEqualTo(place);
    }

    private static String days(PrintedDate date) {
        return date.isPossible()
                ? String.format(
                        Locale.ROOT,
                        "%02d-%02d..%02d-%02d",
                        date.firstMonth(),
                        date.firstDay(),
                        date.lastMonth(),
                        date.lastDay())
                : "impossible";
    }

    @ParameterizedTest
    @ValueSource(strings = {"November 3, 2024", "3 ноября 2024 г.", "December 2-3", "APR. 22, 2024", "10.04.2024"})
    void spansAllOfTheDate(String date) {
        PrintedDate printed = reader.read(date + ", Taraz, a picket was held", 0)
                .flatMap(Heading::date)
                .orElseThrow();

        assertThat(printed.start()).isZero();
        assertThat(printed.end()).isEqualTo(date.length());
    }

    @Test
    void looksAtABoundedPartOfTheText() {
        String endless = "Almaty, ".repeat(200_000);
        long start = System.nanoTime();
        for (int i = 0; i < 10_000; i++) {
            reader.read(endless, 0);
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
