package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.EventType;
import org.khronika.model.Span;
import org.khronika.names.NameFolding;
import org.khronika.reference.EventWords;

class EventTextReaderTest {
    private static final EventWords LEXICON = EventWords.load();
    private static final EventTextReader READER = new EventTextReader(LEXICON, new WordFold(NameFolding.load()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            he was fined 461,500 tenge               | 461500
            he was fined 461 500 tenge               | 461500
            400 thousand tenge to be paid            | 400000
            four hundred tenge to be paid            | 400
            1.5 million tenge to be paid             | 1500000
            about 40 people, sixteen of them women   | 16 40
            since 2019 the thirteen men              | 13
            under Article 272, Part 2 and 3 she      | ''
            Art. 456-2, p. 1 of the CoAO, 20 MCI     | 20
            the 21st of the month, source[37]        | ''
            an 18-year-old                           | 18
            1.2.3.4.5 million times 7,                | ''
            """)
    void readsNumbersThatTell(String text, String expected) {
        List<String> numbers = expected.isEmpty()
                ? List.of()
                : Arrays.stream(expected.split(" ")).sorted().toList();
        assertThat(READER.read(text, List.of()).numbers()).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the verdict of 27.09.2024 stands   | 09-27
            the verdict of September 27 stands | 09-27
            on 3 May they meet                 | 05-03
            on the 45.13.2024 of nothing       | ''
            until September 2025 in custody    | ''
            """)
    void readsDays(String text, String expected) {
        assertThat(String.join(" ", READER.read(text, List.of()).dates())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "reporters of KazMunaiGaz, journalists of QazMunayGaz",
        "the hearing was put off, the trial was adjourned",
        "the second instance rejected it, it was dismissed on appeal",
        "a rally in front of the mayor's office, a picket at the akimat",
        "work stopped at the depot, the depot on strike",
    })
    void wordsOfOneMeaningAreOne(String a, String b) {
        WordBag left = READER.read("x " + a, List.of()).words();
        WordBag right = READER.read("x " + b, List.of()).words();
        assertThat(left.shared(right).total()).isGreaterThanOrEqualTo(0.6 * Math.min(left.total(), right.total()));
    }

    @Test
    void leavesOutWhatIsToldElsewhere() {
        EventText text = READER.read("May 3, Oral, pianist Otarkul sang", List.of(new Span(0, 6), new Span(20, 27)));
        assertThat(text.dates()).isEmpty();
        assertThat(text.words().words()).doesNotContain("otarkul").contains("pianist");
    }

    @Test
    void aLongTextOfOneKindTakesNoLongTime() {
        for (String piece : List.of("7.", "1,000 ", "a’", "[1", "thousand ", "No. ", "“", "May ")) {
            long before = System.nanoTime();
            READER.read(piece.repeat(1_000_000 / piece.length()), List.of());
            assertThat(System.nanoTime() - before).as(piece).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void theModelKnowsEveryStepAndType() {
        LinkModel model = LinkModel.load("event-model.tsv");
        for (String step : List.of("adjourned", "lodged", "let_go", "again", "continues", "no_reply")) {
            String concept = (step.contains("_") ? LEXICON.ofPhrase(step) : LEXICON.of(step))
                    .orElseThrow()
                    .concept();
            assertThat(model.value("step." + concept)).isNegative();
        }
        for (EventType type : EventType.values()) {
            assertThat(model.value("type.same." + type.label())).isPositive();
        }
    }
}
