package org.khronika.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordModelFitTest {
    private static final WordModelFit.Settings SETTINGS = new WordModelFit.Settings(30, 2, 100, 1, 0, 0.01);
    private static final List<String> RARE = List.of("told\tonce");

    /** A label goes with each of two words; a third stands everywhere and says nothing. */
    private static List<Example> examples() {
        Random random = new Random(7);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            boolean rain = random.nextBoolean();
            List<String> features = new ArrayList<>(List.of("told\tday", rain ? "told\train" : "told\tsun"));
            if (i == 0) {
                features.addAll(RARE);
            }
            examples.add(new Example(features, rain ? Set.of("wet") : Set.of("dry")));
        }
        return examples;
    }

    @Test
    void weighsWhatTellsTheLabels() {
        Weights weights = new WordModelFit(SETTINGS).fit(examples());
        assertThat(weights.labels()).containsExactly("dry", "wet");
        assertThat(weights.features()).containsExactly("told\tday", "told\train", "told\tsun");
        double[][] values = weights.values();
        assertThat(values[1][1]).isGreaterThan(2);
        assertThat(values[1][0]).isLessThan(-2);
        assertThat(values[2][0]).isGreaterThan(2);
        assertThat(Math.abs(values[0][0])).isLessThan(1);
    }

    @Test
    void keepsTheStrongestFeaturesAlone() {
        WordModelFit.Settings two = new WordModelFit.Settings(30, 2, 2, 1, 0, 0.01);
        assertThat(new WordModelFit(two).fit(examples()).features()).containsExactly("told\train", "told\tsun");
    }

    @Test
    void givesTheSameTableAgain() {
        String table = new WordModelFit(SETTINGS).fit(examples()).table();
        assertThat(new WordModelFit(SETTINGS).fit(examples()).table()).isEqualTo(table);
        assertThat(table.lines().filter(line -> !line.startsWith("#"))).first().isEqualTo("kind\twords\tdry\twet");
    }
}
