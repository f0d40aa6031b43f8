package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PeriodPhraseTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/report/titles.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsTitles(String title, String period) {
        assertThat(days(PeriodPhrase.read(title, Samples.WORDS))).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/report/names.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsNames(String name, String period) {
        assertThat(days(PeriodPhrase.readSlug(name, Samples.WORDS))).isEqualTo(period);
    }

    private static String days(Optional<PeriodPhrase> phrase) {
        return phrase.flatMap(p -> p.period(OptionalInt.empty()))
                .map(period -> period.start() + ".." + period.end())
                .orElse("none");
    }
}
