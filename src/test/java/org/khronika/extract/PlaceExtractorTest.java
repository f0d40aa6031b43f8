package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.HeadingDate;
import org.khronika.model.Place;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.ReferenceTable;

class PlaceExtractorTest {
    private static final int ROWS = 200;
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final PlaceExtractor EXTRACTOR = new PlaceExtractor(GAZETTEER);
    private static final EntryText.Cutter CUTTER = new EntryText.Cutter(words("abbreviation"), words("starter"));

    private static Set<String> words(String use) {
        return Set.copyOf(ReferenceTable.load("sentence-words.tsv").rows().stream()
                .filter(row -> row.get("use").equals(use))
                .map(row -> row.get("word"))
                .toList());
    }

    static Stream<Arguments> table() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PlaceExtractorTest.class.getResourceAsStream("/extract/places.tsv"), StandardCharsets.UTF_8))) {
            List<Arguments> rows = reader.lines()
                    .skip(2)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> Arguments.of(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))
                    .toList();
            return rows.stream();
        }
    }

    private static PlaceReading read(String date, String text) {
        return EXTRACTOR.read(CUTTER.cut(text), heading(date, text));
    }

    private static Optional<HeadingDate> heading(String date, String text) {
        if (date.isEmpty()) {
            return Optional.empty();
        }
        int at = text.indexOf(date);
        MonthDay any = MonthDay.of(11, 1);
        return Optional.of(new HeadingDate(new Span(at, at + date.length()), any, any, OptionalInt.empty()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("table")
    void readsTheTable(String date, String text, String settlement, String region, String country, String facility) {
        PlaceReading reading = read(date, text);
        assertThat(List.of(
                        reading.place().settlement().orElse(""),
                        reading.place().region().orElse(""),
                        reading.place().country().orElse(""),
                        reading.facility().map(found -> found.form()).orElse("")))
                .containsExactly(settlement, region, country, facility);
    }

    @Test
    void theTableIsWhole() throws IOException {
        assertThat(table()).hasSizeGreaterThanOrEqualTo(ROWS);
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyValueLeadsBackToItsText(
            String date, String text, String settlement, String region, String country, String facility) {
        PlaceReading reading = read(date, text);
        reading.facility()
                .ifPresent(found -> assertThat(found.trace().span().of(text)).isEqualTo(found.form()));
        if (!reading.place().equals(Place.NONE)) {
            assertThat(reading.place().traces()).isNotEmpty().allSatisfy(trace -> {
                assertThat(trace.rule()).startsWith("place.");
                assertThat(trace.span().of(text)).isNotBlank();
            });
        }
    }

    @Test
    void tracesNameTheWordsOfThePlace() {
        String text = "November 6, Mangystau region, Zhanaozen city, workers gathered.";
        assertThat(read("November 6", text).place().traces())
                .extracting(trace -> trace.span().of(text), Trace::rule)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mangystau region", "place.heading.region"),
                        org.assertj.core.groups.Tuple.tuple("Zhanaozen city", "place.heading.settlement"));
    }

    @Test
    void warnsOfAPlaceThatTheGazetteerDoesNotKnow() {
        assertThat(read("November 6", "November 6, Akkuduk village, a well was poisoned.")
                        .warnings())
                .containsExactly("place not in the gazetteer: Akkuduk");
        assertThat(read("November 6", "November 6, Semey, a well was poisoned.").warnings())
                .isEmpty();
    }

    /** Whatever place stands in whatever form of heading, the same place is read. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theFormOfTheHeadingDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<String> forms = List.of(
                "November 6, %s, a teacher was fined.",
                "On November 6, in %s, a teacher was fined.",
                "On November 6, in %s a teacher was fined.",
                "6 November, %s: a teacher was fined.",
                "November 6 — %s — a teacher was fined.",
                "%s, November 6, a teacher was fined.",
                "November 6, 2024, %s. A teacher was fined.",
                "November 6, %s city, a teacher was fined.",
                "November 6, city of %s, a teacher was fined.",
                "On November 6, a court in %s fined a teacher.");
        List<List<String>> cities = ReferenceTable.load("settlements.tsv").rows().stream()
                .filter(row -> row.get("kind").equals("city"))
                .map(row -> List.of(row.get("name"), row.get("region")))
                .toList();
        for (int i = 0; i < 60; i++) {
            List<String> city = cities.get(random.nextInt(cities.size()));
            String text = String.format(java.util.Locale.ROOT, forms.get(random.nextInt(forms.size())), city.get(0));
            String date = text.contains("6 November") ? "6 November" : "November 6";
            Place place = read(date, text).place();
            assertThat(List.of(
                            place.settlement().orElse(""),
                            place.region().orElse(""),
                            place.country().orElse("")))
                    .as(text)
                    .containsExactly(city.get(0), city.get(1), "KZ");
        }
    }

    /** Words in any order make no exception, no span outside the text, and a code that exists. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void anyTextIsRead(long seed) {
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "Almaty",
                "Semey",
                "region",
                "city",
                "of",
                "in",
                ",",
                ".",
                "(",
                ")",
                "“",
                "”",
                "—",
                "-",
                "No.",
                "65",
                "Institution",
                "court",
                "the",
                "Akmola",
                "district",
                "USA",
                "and",
                "Zhumatov B.",
                "November 6",
                "г.",
                "область",
                "EC",
                "/",
                "various",
                "cities",
                "’",
                "№",
                "\u00a0",
                "colony",
                "Xyzabad",
                "who",
                ":");
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("November 6");
            for (int word = random.nextInt(25); word > 0; word--) {
                text.append(random.nextInt(6) == 0 ? "" : " ").append(pieces.get(random.nextInt(pieces.size())));
            }
            String entry = text.toString();
            PlaceReading reading = read(random.nextBoolean() ? "November 6" : "", entry);
            Place place = reading.place();
            place.region()
                    .ifPresent(
                            code -> assertThat(GAZETTEER.region(code)).as(entry).isPresent());
            if (place.region().isPresent() || place.settlement().isPresent()) {
                assertThat(place.country()).as(entry).isPresent();
            }
            for (Trace trace : place.traces()) {
                assertThat(trace.span().end()).as(entry).isLessThanOrEqualTo(entry.length());
            }
            assertThat(EXTRACTOR.read(CUTTER.cut(entry), heading("", entry)))
                    .isEqualTo(EXTRACTOR.read(CUTTER.cut(entry), heading("", entry)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Almaty, ", "(Almaty ", "in Aktau and ", "court of Xyz ", "(", "Institution No. 65 of the "})
    void aVeryLongEntryIsReadAtOnce(String piece) {
        EntryText text = CUTTER.cut("November 6, " + piece.repeat(1_000_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> EXTRACTOR.read(text, heading("November 6", text.text())));
    }
}
