package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Entry;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Report;
import org.khronika.model.Span;
import org.khronika.reference.ReportVocabulary;
import org.khronika.report.ReportCutter;
import org.khronika.report.ReportDecoder;
import org.khronika.report.ReportWords;
import org.khronika.report.UnreadableReportException;

/**
 * The samples, damaged in many ways from a seed, are cut and read: nothing breaks, no character gets lost (the cutter checks its
 * account), no report takes long. {@code -Dkhronika.mutations=10000} damages more of them than every build does.
 */
class MutatedReportsTest {
    private static final int MUTATIONS = Integer.getInteger("khronika.mutations", 2_000);
    private static final long MOST_MILLIS_A_REPORT = 5_000;
    private static final int GIANT = 100_000;
    /** Latin letters and the Cyrillic ones that look like them. */
    private static final String LATIN = "AaBCcEeHKMOoPpTXxy";

    private static final String CYRILLIC = "АаВСсЕеНКМОоРрТХху";
    private static final String BRACKETS = "()[]“”«»\"'<>{}";

    private final ReportCutter cutter =
            new ReportCutter(ReportWords.of(ReportVocabulary.load().byUse()));
    private final EntryExtractor extractor = EntryExtractor.load();

    @Test
    void damagedReportsAreReadOrRefused() throws IOException {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("data", "reports"))) {
            samples = files.sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path sample : samples) {
            texts.add(Files.readString(sample));
        }
        int entries = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            int which = i % texts.size();
            Random random = new Random(i);
            String text = texts.get(which);
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                text = damaged(text, random);
            }
            long start = cpuNanos();
            try {
                entries += read(samples.get(which).getFileName().toString(), text);
            } catch (UnreadableReportException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException e) {
                fail("sample " + samples.get(which) + " damaged from seed " + i, e);
            }
            assertThat((cpuNanos() - start) / 1_000_000)
                    .as("milliseconds of processor time for seed " + i)
                    .isLessThan(MOST_MILLIS_A_REPORT);
        }
        assertThat(entries).isGreaterThan(MUTATIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a fine of 2 4,7 tenge",
                "fined 145 8.5 tenge",
                "fined ٣٤ ١٢٣ tenge, arrested for ٣٤ days",
                "12 345 678 901 234 567 days of arrest under Article ٤٨٨, Part ٦",
                "sentenced to 4.6.7 years"
            })
    void oddNumbersBreakNothing(String odd) {
        assertThat(read("w1-weekly-2025-03-01.txt", "March 3, Aktau, the court ruled: " + odd + ".[1]\n"))
                .isEqualTo(1);
    }

    /** Of this thread, so that a busy machine does not fail the test. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** How many entries were read; each one's spans must lie in its text. */
    private int read(String name, String text) {
        Report report = cutter.cut(new ReportDecoder().decode(name, text.getBytes(StandardCharsets.UTF_8)));
        ReportExtractor reader = extractor.open(report);
        for (Entry entry : report.entries()) {
            ExtractedEntry read = reader.extract(entry);
            Span whole = new Span(0, entry.text().length());
            assertThat(read.mentions())
                    .allSatisfy(mention ->
                            assertThat(mention.span().of(entry.text())).isEqualTo(mention.form()));
            assertThat(read.charges().stream()
                            .allMatch(charge -> whole.covers(charge.trace().span())))
                    .isTrue();
            assertThat(read.sanctions().stream()
                            .allMatch(sanction -> whole.covers(sanction.trace().span())))
                    .isTrue();
            assertThat(read.types()).isNotEmpty();
        }
        return report.entries().size();
    }

    private static String damaged(String text, Random random) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(200));
        return switch (random.nextInt(10)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(at);
            case 2 -> shuffled(text, random);
            case 3 -> swapped(text, random);
            case 4 -> text.substring(0, at) + BRACKETS.charAt(random.nextInt(BRACKETS.length())) + text.substring(at);
            case 5 ->
                text.substring(0, at) + text.substring(at, to).repeat(1 + random.nextInt(20)) + text.substring(to);
            case 6 -> text.substring(0, at) + text.substring(at, to).replaceAll("\\s", "") + text.substring(to);
            case 7 -> text.substring(0, at) + lookAlike(text.substring(at, to)) + text.substring(to);
            case 8 ->
                random.nextInt(10) == 0
                        ? text.replace('\n', ' ') + giant(text, random)
                        : text.replace('\n', ' ').substring(at);
            default ->
                text.replaceAll(
                        "[()\\[\\]]",
                        String.valueOf(BRACKETS.charAt(random.nextInt(4))).replace("[", "\\["));
        };
    }

    private static String shuffled(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String swapped(String text, Random random) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < 50; i++) {
            int a = random.nextInt(letters.length);
            int b = Math.min(letters.length - 1, a + 1 + random.nextInt(3));
            char kept = letters[a];
            letters[a] = letters[b];
            letters[b] = kept;
        }
        return new String(letters);
    }

    private static String lookAlike(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int letter = LATIN.indexOf(out.charAt(i));
            if (letter >= 0) {
                out.setCharAt(i, CYRILLIC.charAt(letter));
            }
        }
        return out.toString();
    }

    /** A line of a hundred thousand characters, of one piece again and again. */
    private static String giant(String text, Random random) {
        int at = random.nextInt(text.length());
        String piece = text.substring(at, Math.min(text.length(), at + 1 + random.nextInt(40)));
        return piece.repeat(GIANT / piece.length());
    }
}
