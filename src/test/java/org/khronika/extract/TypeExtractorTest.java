package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.EventType;
import org.khronika.model.Mention;
import org.khronika.model.TypeLabel;
import org.khronika.reference.CueWords;
import org.khronika.reference.TopicCues;
import org.khronika.reference.TypeCues;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;
import org.khronika.reference.ZoneCues;

class TypeExtractorTest {
    /** Phrases and facts alone: the table of cases says what they read, whatever the single words say. */
    private static final TypeExtractor EXTRACTOR = new TypeExtractor(
            TypeCues.load(),
            ZoneCues.load(),
            TopicCues.load(),
            CueWords.load(),
            new WordModel(WordClasses.load(), WordWeights.none(), 1));

    private static final TypeExtractor WITH_WORDS = TypeExtractor.load();

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

    /** What the phrases tell alone, and what they tell together with the words. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "torture | torture | March 4, Taraz. He came home from the precinct with broken ribs and blue heels, and the doctor wrote down a fall from the stairs.",
                "strike | strike | March 4, Zhanaozen. The second shift has not gone down to the wells since Monday and waits for the director with its helmets on the ground.",
                "other | censorship | March 4, Semey. The editor was told on the telephone that the programme about the landfill would not go on air.",
                "strike | self_harm | March 4, Aktau. The doctors sewed up his wrists; he had cut them when the bailiffs opened the door.",
                "other | release | March 4, Astana. The colony’s gate opened at nine, and his mother, who had waited six years for this day, could embrace him.",
                "hunger_strike | hunger_strike | March 4, Oral. For the ninth day she takes nothing but water and has lost seven kilograms."
            })
    void wordsAreHeardBesidePhrases(String byPhrases, String type, String text) {
        assertThat(EXTRACTOR.read(CueCases.text(text), List.of(), List.of(), List.of()))
                .extracting(label -> label.type().label())
                .contains(byPhrases);
        assertThat(WITH_WORDS.read(CueCases.text(text), List.of(), List.of(), List.of()))
                .extracting(label -> label.type().label())
                .contains(type);
    }

    @Test
    void wordsSayNothingInAnotherLanguage() {
        String text =
                "6 июля, Уральск. Снег лежал на площади, и прохожие смотрели на пустую трибуну, не говоря ни слова.";
        assertThat(WITH_WORDS.read(CueCases.text(text), List.of(), List.of(), List.of()))
                .isEqualTo(EXTRACTOR.read(CueCases.text(text), List.of(), List.of(), List.of()));
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
