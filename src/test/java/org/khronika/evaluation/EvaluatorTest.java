package org.khronika.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.dataset.DatasetException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small gold of invented people and a release with mistakes of every kind; the figures were made out by hand. */
class EvaluatorTest {
    private static final Path GOLD = Path.of("src", "test", "resources", "evaluation", "gold");

    private static final String FIGURES = """
            entries                      precision=0.5  recall=0.5  f1=0.5  gold=4
            date                         precision=0.6667  recall=0.5  f1=0.5714  gold=4
            settlement                   precision=1.0  recall=0.6667  f1=0.8  gold=3
            region                       precision=1.0  recall=0.6667  f1=0.8  gold=3
            country                      precision=1.0  recall=0.6667  f1=0.8  gold=3
            person_forms                 precision=0.8  recall=1.0  f1=0.8889  gold=4
            charges                      precision=0.5  recall=1.0  f1=0.6667  gold=1
            charge_person                precision=0.5  recall=1.0  f1=0.6667  gold=1
            sanctions                    precision=1.0  recall=1.0  f1=1.0  gold=1
            sanction_person              precision=1.0  recall=1.0  f1=1.0  gold=1
            types                        precision=0.75  recall=0.6  f1=0.6667  gold=5
            citations                    precision=0.6667  recall=1.0  f1=0.8  gold=2
            roles                        precision=0.75  recall=0.75  f1=0.75  gold=4
            person_resolution_bcubed     precision=0.75  recall=1.0  f1=0.8571  items=4
            person_resolution_pairwise   precision=0.5  recall=1.0  f1=0.6667  gold=1
            event_dedup_bcubed           precision=0.6667  recall=0.6667  f1=0.6667  items=3
            event_dedup_pairwise         precision=0.0  recall=0.0  f1=0.0  gold=1
            """;

    @TempDir
    private Path release;

    @BeforeEach
    void write() {
        SmallRelease.write(release);
    }

    private Evaluation evaluation() throws IOException {
        return Evaluator.evaluate(release, GOLD, Set.of());
    }

    @Test
    void figuresAreThoseMadeOutByHand() throws IOException {
        assertThat(EvaluationText.of(evaluation(), 0).replaceAll("  f1_95%=\\S+", ""))
                .isEqualTo(FIGURES);
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameEachTime() throws IOException {
        Evaluation evaluation = evaluation();
        assertThat(evaluation.measures()).allSatisfy(measure -> {
            assertThat(measure.low().f1()).isLessThanOrEqualTo(measure.figures().f1());
            assertThat(measure.high().f1())
                    .isGreaterThanOrEqualTo(measure.figures().f1());
        });
        assertThat(evaluation.measures().get(0).low().f1()).isLessThan(0.5);
        assertThat(evaluation()).isEqualTo(evaluation);
    }

    @Test
    void errorsNameEntryValuesAndTheWordsAround() throws IOException {
        List<Mistake> mistakes = evaluation().mistakes();
        assertThat(mistakes)
                .extracting(Mistake::field)
                .containsExactly(
                        "charge_person",
                        "charges",
                        "citations",
                        "country",
                        "date",
                        "date",
                        "person_forms",
                        "region",
                        "settlement",
                        "types",
                        "types",
                        "types",
                        "roles");
        assertThat(mistakes)
                .contains(new Mistake(
                        "roles",
                        "T01#2 Aliyeva S.",
                        "r-2",
                        "May 2, Uralsk, Bekova D. and judge Aliyeva S. met.[2]",
                        List.of("official"),
                        List.of("target")));
        assertThat(EvaluationText.of(evaluation(), 1))
                .contains("types T01#1 (r-1): missed [“trial”] extra []")
                .doesNotContain("types T01#2");
    }

    @Test
    void theDocumentHasTheFiguresAndTheErrors() throws IOException {
        JsonNode document = JsonMapper.shared().readTree(EvaluationJson.of(evaluation()));
        assertThat(document.at("/date/f1").asDouble()).isEqualTo(0.5714);
        assertThat(document.at("/date/gold").asInt()).isEqualTo(4);
        assertThat(document.at("/date/low/f1").asDouble()).isLessThan(0.5714);
        assertThat(document.at("/errors/date").size()).isEqualTo(2);
        assertThat(document.at("/errors/date/0/missed/0").asString()).isEqualTo("2030-05-02 2030-05-02");
    }

    @Test
    void thePageEscapesTheTextAndNeedsNothingElse() throws IOException {
        String page = EvaluationPage.of(evaluation(), "a <release>", "gold & more");
        assertThat(page)
                .contains(
                        "a &lt;release&gt;",
                        "gold &amp; more",
                        "&lt;Ospanov&gt; &amp; his",
                        "<td class=\"n\">0.5714</td>")
                .doesNotContain("<Ospanov>", "<script", "http", "src=", "url(");
        assertThat(EvaluationPage.escaped("'\u0000\n")).isEqualTo("&#39;\uFFFD\n");
    }

    @Test
    void onlyTheReportsWantedCount() {
        assertThatThrownBy(() -> Evaluator.evaluate(release, GOLD, Set.of("T02")))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("no gold annotations");
    }

    @Test
    void aReleaseWithoutATableIsNamed() throws IOException {
        Files.delete(release.resolve("charges.parquet"));
        assertThatThrownBy(this::evaluation)
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("charges.parquet");
    }

    @Test
    void aBrokenLineIsNamed() throws IOException {
        Path gold = Files.createDirectories(release.resolve("gold"));
        Files.writeString(gold.resolve("T01.gold.jsonl"), "\n{\"n\": 1,\n");
        assertThatThrownBy(() -> Evaluator.evaluate(release, gold, Set.of()))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("T01.gold.jsonl, line 2");
    }

    @Test
    void figuresAreRoundedToFourDigits() {
        assertThat(List.of(0.0, 1.0, 0.00004, 0.00006, 2 / 3.0, 0.12345, 0.5).stream()
                        .map(Figures::printed))
                .containsExactly("0.0", "1.0", "0.0", "0.0001", "0.6667", "0.1235", "0.5");
        assertThat(String.format(Locale.ROOT, "%s", Figures.of(0, 0).f1())).isEqualTo("0.0");
    }

    @Test
    void textsAreComparedWithoutMarksAndSpace() {
        assertThat(Squash.of(" a\u00A0b [12]\u2003c\u001Fd [x]")).isEqualTo("abcd[x]");
        assertThat(Squash.start("🙂🙂🙂", 2)).isEqualTo("🙂🙂");
    }
}
