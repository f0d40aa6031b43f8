package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.reference.AccusedProvisions;
import org.khronika.reference.CueWords;
import org.khronika.reference.Deeds;
import org.khronika.reference.Occupations;
import org.khronika.reference.RoleCues;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;

class RoleExtractorTest {
    /** Cues alone: the table of cases says what they read, whatever the single words say. */
    private static final RoleExtractor EXTRACTOR = new RoleExtractor(
            RoleCues.load(),
            new PersonFacts.Lexicons(AccusedProvisions.load(), OfficeHolders.load(), Occupations.load(), Deeds.load()),
            CueWords.load(),
            new WordModel(WordClasses.load(), WordWeights.none(), 1));

    private static final RoleExtractor WITH_WORDS = RoleExtractor.load();

    static Stream<Arguments> cases() {
        return CueCases.rows("roles.tsv").stream().map(row -> Arguments.of(row[0], row[1], row[2]));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("cases")
    void readsWhatEachPersonIs(String roles, String facts, String text) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String pair : roles.split(";")) {
            expected.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        List<Mention> mentions = CueCases.mentions(text, List.copyOf(expected.keySet()));
        List<Mention> read = EXTRACTOR.read(
                CueCases.text(text), mentions, CueCases.charges(facts, mentions), CueCases.sanctions(facts, mentions));
        Map<String, String> found = new LinkedHashMap<>();
        read.forEach(mention -> found.put(mention.form(), mention.role().label()));
        assertThat(found)
                .as("%s", read.stream().map(Mention::roleTrace).toList())
                .containsExactlyInAnyOrderEntriesOf(expected);
    }

    /** What the cues beside the name tell alone, and what they tell together with the words around it. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "advocate | target | March 4, Taraz. Editor Oraz Temirkul was told that his newspaper would not be printed any more.",
                "advocate | target | March 4, Oral. Oraz Temirkul, a mother of six, has started a hunger strike in front of the ministry: she will not leave without an answer in writing.",
                "official | official | March 4, Oral. The press secretary of the department Oraz Temirkul said that the information was being checked."
            })
    void wordsAroundTheNameAreHeard(String byCues, String role, String text) {
        assertThat(EXTRACTOR.read(
                        CueCases.text(text), CueCases.mentions(text, List.of("Oraz Temirkul")), List.of(), List.of()))
                .extracting(mention -> mention.role().label())
                .containsExactly(byCues);
        assertThat(WITH_WORDS.read(
                        CueCases.text(text), CueCases.mentions(text, List.of("Oraz Temirkul")), List.of(), List.of()))
                .extracting(mention -> mention.role().label())
                .containsExactly(role);
    }

    @Test
    void wordsSayNothingInAnotherLanguage() {
        String text = "4 марта, Уральск. Ораз Темиркул пришёл на площадь и стоял там, пока не стемнело.";
        List<Mention> mentions = CueCases.mentions(text, List.of("Ораз Темиркул"));
        assertThat(WITH_WORDS.read(CueCases.text(text), mentions, List.of(), List.of()))
                .isEqualTo(EXTRACTOR.read(CueCases.text(text), mentions, List.of(), List.of()));
    }

    @Test
    void tableIsBroad() {
        assertThat(CueCases.rows("roles.tsv").stream()
                        .mapToLong(row -> Arrays.stream(row[0].split(";")).count())
                        .sum())
                .isGreaterThanOrEqualTo(120);
    }

    @Test
    void tracesTheWordsThatGaveTheRole() {
        String text = "June 2, Astana, in the hall sat Judge Ertas V. and a clerk.";
        Mention read = EXTRACTOR
                .read(CueCases.text(text), CueCases.mentions(text, List.of("Ertas V.")), List.of(), List.of())
                .get(0);
        assertThat(read.role()).isEqualTo(Role.OFFICIAL);
        assertThat(read.roleTrace().rule()).isEqualTo("role.official.as-office");
        assertThat(read.roleTrace().span().of(text)).isEqualTo("Judge Ertas V.");
    }

    @Test
    void givesNothingForNobody() {
        assertThat(EXTRACTOR.read(CueCases.text("Snow fell."), List.of(), List.of(), List.of()))
                .isEmpty();
    }
}
