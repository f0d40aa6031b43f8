package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Charge;
import org.khronika.model.Sanction;
import org.khronika.model.Span;
import org.khronika.reference.Statutes;

/** What holds for charges and sanctions of any text, however broken. */
class LawReadingInvariantsTest {
    private static final LawReader LAWS = new LawReader(Statutes.load());
    private static final ChargeExtractor CHARGES = new ChargeExtractor();
    private static final SanctionExtractor SANCTIONS = new SanctionExtractor();
    private static final List<String> SENTENCES = List.copyOf(java.util.stream.Stream.of("charges.tsv", "sanctions.tsv")
            .flatMap(MarkedText::rows)
            .map(Arguments::get)
            .map(cells -> (String) cells[0])
            .toList());
    private static final String MARKS = " .,;:()[]“”\"«»-–/'’0123456789";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void mutatedSentencesAreReadWithoutHarm(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            check(MarkedText.of(mutated(random)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Article 405, ",
                "405, ",
                "(",
                "“",
                "Part 1 of ",
                "15 days of ",
                "fined 5 tenge and ",
                "sentenced to ",
                "1 ",
                "Article 174 of the Criminal Code ",
                "A.B ",
                "banned from ",
                "a ",
                "for 3 years ",
                "{Tolpan A.}, ",
                "{Tolpan A.} (",
                "Law on ",
                "Article 405. ",
                "he ",
                "; 5 MCI "
            })
    void giantLinesAreReadInLinearTime(String piece) {
        MarkedText text = MarkedText.of(piece.repeat(200_000 / piece.length()));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    }

    private static void check(MarkedText text) {
        LawReading law = LAWS.read(text.entry(), text.mentions());
        List<Charge> charges = CHARGES.read(law).values();
        List<Sanction> sanctions = SANCTIONS.read(law, charges).values();
        for (Charge charge : charges) {
            assertThat(charge.article()).matches("\\d[\\d.]*(-\\d+)?");
            isWritten(text, charge.trace().span(), charge.form());
            charge.person().ifPresent(person -> assertThat(person)
                    .isBetween(0, text.mentions().size() - 1));
        }
        for (Sanction sanction : sanctions) {
            assertThat(sanction.amount().isPresent()).isEqualTo(sanction.unit().isPresent());
            isWritten(text, sanction.trace().span(), sanction.form());
            sanction.person().ifPresent(person -> assertThat(person)
                    .isBetween(0, text.mentions().size() - 1));
        }
        assertThat(charges).doesNotHaveDuplicates();
        assertThat(CHARGES.read(LAWS.read(text.entry(), text.mentions())).values())
                .isEqualTo(charges);
    }

    private static void isWritten(MarkedText text, Span span, String form) {
        assertThat(span.end()).isLessThanOrEqualTo(text.entry().text().length());
        assertThat(span.of(text.entry().text())).isEqualTo(form).isNotBlank();
    }

    /** Two sentences of the tables joined, with characters dropped, doubled and put in; braces stay in pairs or go. */
    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SENTENCES.get(random.nextInt(SENTENCES.size())))
                .append(' ')
                .append(SENTENCES.get(random.nextInt(SENTENCES.size())));
        for (int i = random.nextInt(12); i > 0; i--) {
            int at = random.nextInt(text.length());
            char c = text.charAt(at);
            if (c == '{' || c == '}') {
                continue;
            }
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> text.insert(at, c);
            }
        }
        return text.toString();
    }
}
