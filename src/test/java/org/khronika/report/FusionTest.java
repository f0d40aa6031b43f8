package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Entry;

class FusionTest {
    private static final String FIRST = "November 3, Almaty, a picket was held at the square";

    static Stream<Arguments> fused() {
        return Stream.of(
                Arguments.of("[7].", "November 4, Almaty, the court of the city sat."),
                Arguments.of("[7]", "November 4, the court of the city sat."),
                Arguments.of("[12]. ", "On November 13, in Zhanaozen, workers went home[13]."),
                Arguments.of("[12]. ", "On November 4, the court of the city sat[13]."),
                Arguments.of(" on 5 October 2021. ", "On November 4, in Almaty, two people were detained."),
                Arguments.of("[23 ", "November 4, Taraz, the court of the city sat."),
                Arguments.of("[7]. ", "Astana, November 4, the court of the city sat."),
                Arguments.of("[7]. ", "4 November, Taraz: his lawyer was not let in."),
                Arguments.of(". ", "04.11.2024, Almaty. The court of the city sat."),
                Arguments.of("[7]. ", "Almaty, the overview of the week came out[8]."),
                Arguments.of(" and nobody was detained ", "November 4, Almaty, the court of the city sat[8]."));
    }

    @ParameterizedTest
    @MethodSource("fused")
    void splitsTwoEntriesOfOneParagraph(String between, String second) {
        assertThat(entries(FIRST + between + second)).containsExactly((FIRST + between).strip(), second);
    }

    static Stream<String> single() {
        return Stream.of(
                ". On November 1, this permit, for which they had asked in October, was taken back[1].",
                "[7]. The court rejected the motion.",
                ". On the same day, a court sat in the village[1].",
                ", said: “On March 9, 2024, I was driven out of the depot by its guards”[2].",
                ". On February 11, 2024, Bekov A. drew a map of the plant[3].",
                ". On February 7, Aktau Court No. 5 had fined him[3].",
                ". On May 24 he was sent home for a week[3].",
                ". In all cities from October 24 to November 5, Almaty was the quietest[3].",
                "[4]. On November 4, he was let go[5].");
    }

    @ParameterizedTest
    @MethodSource("single")
    void leavesDatesOfRunningTextInTheEntry(String rest) {
        assertThat(entries(FIRST + rest)).containsExactly(FIRST + rest);
    }

    private static Stream<String> entries(String paragraph) {
        String text =
                "Monitoring from 1 to 30 November 2024\n\nNovember 2, Almaty, a first thing[1].\n\nNovember 2, Almaty, a second"
                        + " thing[2].\n\n" + paragraph + "\n";
        return Samples.report("fused.txt", text).entries().stream().skip(2).map(Entry::text);
    }
}
