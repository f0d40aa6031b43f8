package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khronika.extract.EntryExtractor;
import org.khronika.extract.ReportExtractor;
import org.khronika.model.Entry;
import org.khronika.model.Report;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;

/** Whole reports that retell each other, read by the program itself: which entries tell one event? */
class RetellingsTest {
    private static final EventPairModel MODEL = EventPairModel.load();

    /** An entry of the table. */
    private record Told(String half, String report, String event, String unlike, String text) {}

    /** How the pairs of entries of one half come out. */
    private static final class Outcome {
        private int joined;
        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        double precision() {
            return joined / (double) (joined + wrong.size());
        }

        double recall() {
            return joined / (double) (joined + missed.size());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "precision %.3f, recall %.3f of %d%n", precision(), recall(), pairs())
                    + "missed:\n" + String.join("\n", missed) + "\njoined wrongly:\n" + String.join("\n", wrong);
        }

        private int pairs() {
            return joined + missed.size();
        }
    }

    @Test
    void theTableHoldsBothKindsInBothHalves() throws IOException {
        List<Told> table = table();
        for (String half : List.of("seen", "unseen")) {
            assertThat(outcome(half).pairs()).as(half).isGreaterThanOrEqualTo(25);
            assertThat(table.stream()
                            .filter(told -> told.half.equals(half))
                            .filter(told -> !told.unlike.isEmpty())
                            .count())
                    .as(half)
                    .isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void joinsWhatTheReportsItWasBuiltByRetell() throws IOException {
        Outcome outcome = outcome("seen");
        assertThat(outcome.precision()).as("%s", outcome).isGreaterThanOrEqualTo(0.95);
        assertThat(outcome.recall()).as("%s", outcome).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void joinsWhatReportsNotLookedAtRetell() throws IOException {
        Outcome outcome = outcome("unseen");
        assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(0.7);
    }

    private static Outcome outcome(String half) throws IOException {
        List<Told> rows = new ArrayList<>();
        List<EventEvidence> evidence = new ArrayList<>();
        for (String voice : List.of("monthly", "weekly")) {
            List<Told> own = table().stream()
                    .filter(told -> told.half.equals(half) && told.report.equals(voice))
                    .toList();
            rows.addAll(own);
            evidence.addAll(read(
                    half + '-' + voice,
                    half.equals("seen") ? "MARCH 1 TO MARCH 31" : "SEPTEMBER 1 TO SEPTEMBER 30",
                    own));
        }
        Map<String, String> events =
                new EventDeduplicator(MODEL).resolve(evidence).events();
        Outcome outcome = new Outcome();
        for (int a = 0; a < rows.size(); a++) {
            for (int b = a + 1; b < rows.size(); b++) {
                boolean one = rows.get(a).event.equals(rows.get(b).event);
                boolean found = events.get(evidence.get(a).entryId())
                        .equals(events.get(evidence.get(b).entryId()));
                if (one && found) {
                    outcome.joined++;
                } else if (one || found) {
                    (one ? outcome.missed : outcome.wrong)
                            .add(rows.get(a).event + ' ' + rows.get(b).event + ' ' + rows.get(a).text + " | "
                                    + rows.get(b).text + "\n    "
                                    + MODEL.score(evidence.get(a), evidence.get(b), true));
                }
            }
        }
        return outcome;
    }

    private static List<EventEvidence> read(String id, String period, List<Told> rows) {
        StringBuilder text = new StringBuilder("MONITORING OF POLITICAL PERSECUTION FROM " + period + ", 2022\n");
        rows.forEach(row -> text.append('\n').append(row.text).append('\n'));
        Report report = new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()))
                .cut(new ReportDecoder().decode(id + ".txt", text.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(report.entries().stream().map(Entry::text))
                .containsExactlyElementsOf(rows.stream().map(Told::text).toList());
        ReportExtractor extractor = EntryExtractor.load().open(report);
        List<EventEvidence> evidence = new ArrayList<>();
        for (Entry entry : report.entries()) {
            evidence.add(EventEvidence.of(
                    String.format(Locale.ROOT, "%s-%04d", id, entry.ordinal()),
                    id,
                    extractor.extract(entry),
                    new TreeMap<>()));
        }
        return evidence;
    }

    private static List<Told> table() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "linkage", "retellings.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("half\t"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Told(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }
}
