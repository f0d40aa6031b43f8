package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.EventType;
import org.khronika.model.Mention;
import org.khronika.model.TypeLabel;

class TypeExtractorTest {
    private static final TypeExtractor EXTRACTOR = TypeExtractor.load();

    static Stream<Arguments> cases() {
        return CueCases.rows("types.tsv").stream().map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("cases")
    void readsWhatHappened(String types, String persons, String facts, String text) {
        List<Mention> mentions =
                CueCases.mentions(text, persons.isEmpty() ? List.of() : Arrays.asList(persons.split(";")));
        List<TypeLabel> labels = EXTRACTOR.read(
                CueCases.text(text), mentions, CueCases.charges(facts, mentions), CueCases.sanctions(facts, mentions));
        assertThat(labels)
                .as("%s", labels)
                .extracting(label -> label.type().label())
                .containsExactlyInAnyOrder(types.split(","));
    }

    @Test
    void tableIsBroad() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void ordersByTypeAndTracesEach() {
        String text =
                "July 6, Oral, Serzhan K. was released three hours after he had been detained by the police at a picket.";
        List<TypeLabel> labels = EXTRACTOR.read(
                CueCases.text(text), CueCases.mentions(text, List.of("Serzhan K.")), List.of(), List.of());
        assertThat(labels).extracting(TypeLabel::type).isSorted().contains(EventType.DETENTION, EventType.RELEASE);
        assertThat(labels)
                .filteredOn(label -> label.type() == EventType.RELEASE)
                .singleElement()
                .satisfies(label -> assertThat(label.trace().span().of(text)).contains("released"));
    }

    @Test
    void fallsBackToOther() {
        assertThat(EXTRACTOR.read(CueCases.text("July 6, Oral. Snow fell."), List.of(), List.of(), List.of()))
                .extracting(TypeLabel::type)
                .containsExactly(EventType.OTHER);
        assertThat(EXTRACTOR.read(CueCases.text(""), List.of(), List.of(), List.of()))
                .extracting(TypeLabel::type)
                .containsExactly(EventType.OTHER);
    }
}
