package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Mention;
import org.khronika.model.Span;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.ReferenceTable;

class NameExtractorTest {
    private static final EntryText.Cutter CUTTER = cutter();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final NameExtractor NAMES = NameExtractor.load(
            form -> GAZETTEER.isPlaceName(form) || !GAZETTEER.settlements(form).isEmpty());

    static Stream<String> rows() throws IOException {
        try (InputStream in = NameExtractorTest.class.getResourceAsStream("/extract/names.tsv")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("# ") && !line.isBlank());
        }
    }

    @Test
    void theTableIsWhole() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsEveryFormAndWhoseItIs(String row) {
        String[] cells = row.split("\t", -1);
        assertThat(persons(read(cells[0]).get(0))).as(cells[0]).isEqualTo(cells[1]);
    }

    @Test
    void aReportShowsWhatASingleEntryDoesNot() {
        String bare = "Tanap and Kokbay refused.";
        assertThat(persons(read(bare).get(0))).isEmpty();
        assertThat(persons(read(bare, "Tanap S. and Kokbay E. were fined.").get(0)))
                .isEqualTo("Tanap;Kokbay");
    }

    @Test
    void aWordThatTheReportWritesSmallIsNoName() {
        String text = "Serik Balkon was there.";
        assertThat(persons(read(text).get(0))).isEqualTo("Serik Balkon");
        assertThat(persons(read("Kanat A. fell.", "The kanat broke, a kanat is a rope.")
                        .get(0)))
                .isEqualTo("Kanat A.");
        assertThat(persons(read("Activist Parom left.", "A parom is a ferry.").get(0)))
                .isEmpty();
    }

    @Test
    void listsAFormOnceWithAllItsPlacesAndNotInsideLongerForms() {
        String text = "Sarymov T. came. Sarymov spoke, then Sarymov T. left; Sarymov Street was empty.";
        List<Mention> mentions = read(text).get(0);
        assertThat(mentions).extracting(Mention::form).containsExactly("Sarymov T.", "Sarymov");
        assertThat(mentions.get(0).spans())
                .extracting(span -> span.start())
                .containsExactly(0, text.indexOf("Sarymov T. left"));
        assertThat(mentions.get(1).spans()).containsExactly(new Span(17, 24));
    }

    @Test
    void keepsTheTextBetweenTheWordsOfAForm() {
        assertThat(read("The akimat refused Bulanuly  Nurtai and left.").get(0))
                .extracting(Mention::form)
                .containsExactly("Bulanuly  Nurtai");
    }

    @Test
    void tellsItsRule() {
        assertThat(read("Sarymov T. met Aidyn Torgaev.").get(0))
                .extracting(mention -> mention.trace().rule())
                .containsExactly("name.surname-initials", "name.pair");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whateverTheTextItsFormsStandWhereTheySay(int seed) throws IOException {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>(List.of(
                ".", ",", "“", "”", "(", ")", "’s", "T.", "Zh", "#", "von", "ogly", "No. 65", "\u00a0", "\n", "-", "“”",
                "İ", "𝐀"));
        rows().limit(60).forEach(row -> words.addAll(List.of(row.split("\t")[0].split(" "))));
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            if (random.nextBoolean() && text.length() > 3) {
                text.setLength(random.nextInt(text.length()));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        List<Mention> mentions = read(text).get(0);
        assertThat(read(text).get(0)).as(text).isEqualTo(mentions);
        List<Span> all = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        int persons = 0;
        int from = -1;
        for (Mention mention : mentions) {
            assertThat(forms.add(mention.form())).as(text).isTrue();
            assertThat(mention.spans()).as(text).isSorted().allMatch(span -> span.of(text)
                    .equals(mention.form()));
            assertThat(mention.person()).as(text).isBetween(0, persons);
            assertThat(mention.span().start()).as(text).isGreaterThan(from);
            persons = Math.max(persons, mention.person() + 1);
            from = mention.span().start();
            all.addAll(mention.spans());
        }
        all.sort(null);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).overlaps(all.get(i - 1))).as(text).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sarymov T., ",
                "Sarymov ",
                "T. ",
                "Aidyn Torgaev and ",
                "von der ",
                "“",
                "Committee for the ",
                "Minister of Justice ",
                "Torgaev, "
            })
    void readsAMegabyteInNoTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertThatCode(() -> assertThat(Duration.ofNanos(time(text))).isLessThan(Duration.ofSeconds(20)))
                .doesNotThrowAnyException();
    }

    @Test
    void readsAMegabyteOfDifferentNamesInNoTime() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(3);
        while (text.length() < 1_000_000) {
            text.append((char) ('A' + random.nextInt(26)));
            for (int i = 0; i < 6; i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append("ov ").append((char) ('A' + random.nextInt(26))).append("., ");
        }
        assertThat(Duration.ofNanos(time(text.toString()))).isLessThan(Duration.ofSeconds(20));
    }

    private static long time(String text) {
        EntryText entry = CUTTER.cut(text);
        long start = System.nanoTime();
        NAMES.forReport(List.of(entry)).read(entry);
        return System.nanoTime() - start;
    }

    private static List<List<Mention>> read(String... texts) {
        List<EntryText> entries = Arrays.stream(texts).map(CUTTER::cut).toList();
        NameReader reader = NAMES.forReport(entries);
        return entries.stream().map(reader::read).toList();
    }

    private static String persons(List<Mention> mentions) {
        Map<Integer, List<String>> persons = new TreeMap<>();
        mentions.forEach(mention -> persons.computeIfAbsent(mention.person(), number -> new ArrayList<>())
                .add(mention.form()));
        return persons.values().stream().map(forms -> String.join("|", forms)).collect(Collectors.joining(";"));
    }

    private static EntryText.Cutter cutter() {
        Map<String, Set<String>> words = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("sentence-words.tsv").rows()) {
            words.computeIfAbsent(row.get("use"), use -> new HashSet<>()).add(row.get("word"));
        }
        return new EntryText.Cutter(words.get("abbreviation"), words.get("starter"));
    }
}
