package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Sanction;
import org.khronika.reference.Statutes;

class SanctionExtractorTest {
    private static final LawReader LAWS = new LawReader(Statutes.load());
    private static final ChargeExtractor CHARGES = new ChargeExtractor();
    private static final SanctionExtractor EXTRACTOR = new SanctionExtractor();

    static Stream<Arguments> table() {
        return MarkedText.rows("sanctions.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsPenaltiesAndWhomTheyStrike(String marked, String expected) {
        MarkedText text = MarkedText.of(marked);
        LawReading law = LAWS.read(text.entry(), text.mentions());
        String found = EXTRACTOR.read(law, CHARGES.read(law).values()).values().stream()
                .map(sanction -> written(sanction, text))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void tableIsWhole() {
        assertThat(table().count()).isGreaterThanOrEqualTo(150);
    }

    private static String written(Sanction sanction, MarkedText text) {
        String amount = sanction.amount().isPresent()
                ? " " + Math.round(sanction.amount().getAsDouble()) + " "
                        + sanction.unit().orElseThrow().label()
                : "";
        return sanction.type().label() + amount + text.whom(sanction.person());
    }
}
