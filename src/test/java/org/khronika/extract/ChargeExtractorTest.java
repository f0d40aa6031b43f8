package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Charge;
import org.khronika.reference.Statutes;

class ChargeExtractorTest {
    private static final LawReader LAWS = new LawReader(Statutes.load());
    private static final ChargeExtractor EXTRACTOR = new ChargeExtractor();

    static Stream<Arguments> table() {
        return MarkedText.rows("charges.tsv");
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsProvisionsAndWhomTheyConcern(String marked, String expected) {
        MarkedText text = MarkedText.of(marked);
        String found = EXTRACTOR.read(LAWS.read(text.entry(), text.mentions())).values().stream()
                .map(charge -> written(charge, text))
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void tableIsWhole() {
        assertThat(table().count()).isGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fined under Article 488.|Article 488|names no code",
                "Charged under Article 999 of the Criminal Code.|Article 999|has no article 999",
                "Charged under Article 405, Part 7 of the Criminal Code.|Article 405|has no part 7",
            })
    void warnsOfWhatIsDoubtful(String sentence, String place, String said) {
        MarkedText text = MarkedText.of(sentence);
        assertThat(EXTRACTOR.read(LAWS.read(text.entry(), text.mentions())).warnings())
                .singleElement()
                .asString()
                .contains(place, said);
    }

    @Test
    void saysWhereAndHow() {
        MarkedText text = MarkedText.of("{Tolpan A.}, Articles 405, 258, part 1 of the Criminal Code.");
        assertThat(EXTRACTOR.read(LAWS.read(text.entry(), text.mentions())).values())
                .extracting(Charge::form, charge -> charge.trace().rule())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Articles 405", "charge.code-named"),
                        org.assertj.core.groups.Tuple.tuple("258, part 1", "charge.code-named"));
    }

    private static String written(Charge charge, MarkedText text) {
        return charge.law().label() + " " + charge.country() + " " + charge.article()
                + charge.part().map(part -> "/" + part).orElse("")
                + text.whom(charge.person());
    }
}
