package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.model.Entry;
import org.khronika.model.Frequency;
import org.khronika.model.PeriodEvidence;
import org.khronika.model.Reject;
import org.khronika.model.Report;

class ReportCutterTest {
    private static final String TITLED = "Monitoring from 1 to 30 November 2024\n\n";

    @Test
    void aReportOfWhichNothingTellsThePeriodIsUnreadable() {
        assertThatThrownBy(() -> Samples.report("a.txt", "A letter to nobody.\n\nIt says nothing."))
                .isInstanceOf(UnreadableReportException.class)
                .hasMessageContaining("a.txt: nothing tells which days it covers");
    }

    @Test
    void aReportWhoseEveryParagraphIsMalformedIsAllRejects() {
        Report report = Samples.report("a.txt", TITLED + "no date\n\nno place\n\nno end\n");

        assertThat(report.entries()).isEmpty();
        assertThat(report.rejects()).hasSize(1);
        assertThat(report.warnings()).contains("no entry was found in it");
    }

    @Test
    void aParagraphTooLongForAnEntryIsRejectedInPieces() {
        String endless = "x".repeat(200_000);
        Report report =
                Samples.report("a.txt", TITLED + "November 1, Almaty, a thing[1].\n\nNovember 2, Taraz, " + endless);

        assertThat(report.entries()).extracting(Entry::text).containsExactly("November 1, Almaty, a thing[1].");
        assertThat(report.rejects())
                .hasSizeGreaterThan(3)
                .allMatch(r -> r.text().length() <= 65_536);
        assertThat(String.join("", report.rejects().stream().map(Reject::text).toList()))
                .isEqualTo("November 2, Taraz, " + endless);
    }

    @Test
    void theNameTellsThePeriodWhereNoTitleDoes() {
        Report week = Samples.report("x/weekly-2024-11-15.txt", "17 November, Taraz: a thing[1].");
        assertThat(week.period().start()).hasToString("2024-11-15");
        assertThat(week.period().end()).hasToString("2024-11-21");
        assertThat(week.evidence()).isEqualTo(PeriodEvidence.URI);
        assertThat(week.frequency()).isEqualTo(Frequency.WEEKLY);

        Report lastDay = Samples.report(
                "weekly-2024-11-08.txt", "2 November 2024, Taraz: a thing[1].\n\n7 November 2024, Taraz: a thing[2].");
        assertThat(lastDay.period().start()).hasToString("2024-11-01");
    }

    @Test
    void evidenceThatContradictsIsAWarning() {
        Report report = Samples.report("monitoring-2024-10.txt", TITLED + "November 1, Almaty, a thing[1].");

        assertThat(report.period().start()).hasToString("2024-11-01");
        assertThat(report.warnings())
                .contains("the title says 2024-11-01 to 2024-11-30, the name says 2024-10-01 to 2024-10-31");
    }

    @Test
    void theAccountNamesThePlaceThatItDoesNotHold() {
        assertThatThrownBy(() -> Account.of("a.txt", "one two", List.of(new Piece(Piece.Kind.ENTRY, 0, 3))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a.txt")
                .hasMessageContaining("character 4 is in no piece (“two”)");
        assertThatThrownBy(() -> Account.of(
                        "a.txt",
                        "one two",
                        List.of(new Piece(Piece.Kind.ENTRY, 0, 7), new Piece(Piece.Kind.TITLE, 4, 7))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("character 4 is in two pieces");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** However a report is damaged, every character is accounted for, every span fits, and only unreadable files are refused. */
    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingOfADamagedReport(int seed) {
        Random random = new Random(seed);
        String damaged = damaged(random);
        ReportCutter.Cut cut;
        try {
            cut = Samples.cut("damaged-2024-11.txt", damaged);
        } catch (UnreadableReportException e) {
            assertThat(e).hasMessageStartingWith("damaged-2024-11.txt: ");
            return;
        }
        Report report = cut.report();
        String text = report.file().text();
        assertThat(cut.account().characters().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(text.length());
        int last = 0;
        for (Entry entry : report.entries()) {
            assertThat(entry.span().of(text)).isEqualTo(entry.text());
            assertThat(entry.span().start()).isGreaterThanOrEqualTo(last);
            entry.date().ifPresent(date -> assertThat(date.span().end())
                    .isLessThanOrEqualTo(entry.text().length()));
            last = entry.span().end();
        }
        report.rejects().forEach(reject -> assertThat(reject.span().of(text)).isEqualTo(reject.text()));
    }

    private static final List<String> PARTS = List.of(
            "November 1, Almaty, ",
            "On December 8, in Aktau, ",
            "13 November, Taraz: ",
            "Astana, April 22, ",
            "10.04.2024, Oral. ",
            "December 30 – January 2",
            "a picket was held. ",
            "“quoted",
            "”",
            "[1]",
            "[2",
            "3]",
            "\n",
            "\n\n",
            "[4] https://example.org/a",
            "5https://example.org/b",
            "\n[6]\n",
            "Monitoring for November 2024\n",
            "Обсуждение закрыто.\n",
            "\u00A0",
            ".",
            "November 31, ",
            "1 ноября, Алматы, ",
            "На площади. ",
            "[[[",
            "\uD83D\uDE00",
            "e\u0301",
            "99999999999",
            "On ",
            "in ",
            "(",
            "—",
            "2024");

    private static String damaged(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(120);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        for (int i = 0; i < random.nextInt(6) && text.length() > 0; i++) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, (char) (32 + random.nextInt(96)));
            }
        }
        return text.toString();
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String part :
                List.of("[", "[1]", "November 4, ", "On November 4, in Almaty, x. ", "A. ", "1.1.", "“", "Almaty, ")) {
            String paragraph = part.repeat(2_000_000 / part.length());
            long start = System.nanoTime();
            Samples.cut("a.txt", TITLED + "November 1, Almaty, a thing[1].\n\n" + paragraph);
            assertThat(System.nanoTime() - start).as(part).isLessThan(10_000_000_000L);
        }
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        String text = "WEEKLY MONITORING OF CITIZENS FROM 1 TO 7 APRIL 2024\n\nON APRIL 3, IN İZMİR, a thing[1].\n";
        try {
            Report english = Samples.report("a.txt", text);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Samples.report("a.txt", text)).isEqualTo(english);
            assertThat(english.period().end()).hasToString("2024-04-07");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void copiesOfOneReportHaveOneKey() {
        String body = "November 1, Almaty, a thing[1].\n\n[1] https://example.org/1\n";
        String page =
                "<html><body><article><h1>Monitoring for November 2024</h1><div class=\"entry-content\"><p>November 1, Almaty, a"
                        + " thing[1].</p><p>[1] https://example.org/1</p></div></article></body></html>";
        String other = body.replace("a thing", "another thing");

        assertThat(ContentKey.of(Samples.report("a-2024-11.txt", body)))
                .isEqualTo(ContentKey.of(Samples.report("b.html", page)))
                .isNotEqualTo(ContentKey.of(Samples.report("a-2024-11.txt", other)))
                .hasSize(64);
    }
}
