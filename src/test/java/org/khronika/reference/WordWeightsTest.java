package org.khronika.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.reference.WordWeights.Kind;

class WordWeightsTest {
    private static final WordWeights WEIGHTS = WordWeights.of(ReferenceTable.parse("w.tsv", """
            # Source: this test
            kind\twords\tdry\twet
            bias\t\t0.50\t-1.00
            told\train\t\t2.00
            pair\tno rain\t1.25\t-1.25
            class\tb7\t0.10\t
            """));

    @Test
    void readsLabelsBiasAndFeatures() {
        assertThat(WEIGHTS.labels()).containsExactly("dry", "wet");
        assertThat(WEIGHTS.bias(1)).isEqualTo(-1);
        assertThat(WEIGHTS.size()).isEqualTo(3);
        WordWeights.Feature rain =
                WEIGHTS.of("rain").orElseThrow().alone(Kind.TOLD).orElseThrow();
        assertThat(rain.hundredths()).containsExactly(0, 200);
        assertThat(WEIGHTS.of("no").orElseThrow().before("rain").orElseThrow().hundredths())
                .containsExactly(125, -125);
        assertThat(WEIGHTS.of("b7").orElseThrow().alone(Kind.CLASS)).isPresent();
    }

    @Test
    void knowsNothingOfOtherWordsAndPlaces() {
        assertThat(WEIGHTS.of("snow")).isEmpty();
        assertThat(WEIGHTS.of("rain").orElseThrow().alone(Kind.QUOTED)).isEmpty();
        assertThat(WEIGHTS.of("no").orElseThrow().before("snow")).isEmpty();
        assertThat(WordWeights.none().labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"type-weights.tsv", "role-weights.tsv"})
    void frozenTablesAreWhole(String table) {
        WordWeights weights = WordWeights.load(table);
        assertThat(weights.size()).isGreaterThan(4000);
        assertThat(weights.labels()).isSorted().hasSizeGreaterThanOrEqualTo(4);
        assertThat(weights.bias(0)).isCloseTo(0, within(5.0));
    }

    @ParameterizedTest
    @CsvSource({"detained,detain", "akims,akim", "worker's,worker", "strikes,strike"})
    void formsHaveTheStemOfTheirWord(String form, String stem) {
        WordClasses classes = WordClasses.load();
        assertThat(classes.of(form).orElseThrow().stem().name()).isEqualTo(stem);
        assertThat(classes.of(form).orElseThrow().classes()).hasSize(3);
        assertThat(classes.of("qwrtz")).isEmpty();
    }
}
