package org.khronika.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NameComparatorTest {
    private static final NameComparator COMPARATOR = NameComparator.load();
    private static final NameParser PARSER = new NameParser(NameLexicon.load());

    @ParameterizedTest
    @CsvFileSource(resources = "/names/agreement.tsv", delimiter = '\t', numLinesToSkip = 2)
    void agreesAsFarAsLabelledInEitherOrder(String a, String b, NameMatch.Level level) {
        NameMatch match = compare(a, b);
        NameMatch back = compare(b, a);

        assertThat(match.level()).as("%s, %s: %s", a, b, match).isEqualTo(level);
        assertThat(back.level()).isEqualTo(level);
        assertThat(back.score()).isEqualTo(match.score());
    }

    @Test
    void aRareSurnameWeighsMoreThanACommonOne() {
        assertThat(compare("Zharkynbaev A.", "Zharkynbaev A.").score())
                .isGreaterThan(compare("Ivanov A.", "Ivanov A.").score() + 5);
    }

    @Test
    void womenAndMenOfACommonSurnameAreEquallyCommon() {
        assertThat(compare("Ivanova A.", "Ivanova A.").score())
                .isEqualTo(compare("Ivanov A.", "Ivanov A.").score());
    }

    @Test
    void givesAReasonForEachPart() {
        assertThat(compare("Sarymbetov Zhandos", "D. Sarymbetova").reasons())
                .extracting(NameReason::kind)
                .isEqualTo(List.of("surname.same", "gender.other", "initial.other"));
    }

    private static NameMatch compare(String a, String b) {
        return COMPARATOR.compare(PARSER.parse(a), PARSER.parse(b));
    }
}
