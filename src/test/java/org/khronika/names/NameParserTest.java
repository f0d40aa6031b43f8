package org.khronika.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.PersonName;

class NameParserTest {
    private static final NameLexicon LEXICON = NameLexicon.load();
    private static final NameParser PARSER = new NameParser(LEXICON);

    static Stream<String> rows() throws IOException {
        try (InputStream in = NameParserTest.class.getResourceAsStream("/names/parser.tsv")) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank());
        }
    }

    @Test
    void theTableIsWhole() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesAFormApart(String row) {
        String[] cells = Arrays.copyOf(row.split("\t", -1), 5);
        assertThat(written(PARSER.parse(cells[0])))
                .as(cells[0])
                .isEqualTo(String.join("\t", cell(cells[1]), cell(cells[2]), cell(cells[3]), cell(cells[4])));
    }

    @Test
    void aReportTellsWhichWordIsTheSurname() {
        assertThat(written(PARSER.parse("Tanap Kokbay"))).isEqualTo("Kokbay\tTanap\t\t");
        assertThat(written(PARSER.parse("Tanap Kokbay", surname("Tanap")))).isEqualTo("Tanap\tKokbay\t\t");
        assertThat(written(PARSER.parse("Erlan"))).isEqualTo("\tErlan\t\t");
        assertThat(written(PARSER.parse("Erlan", surname("Erlan")))).isEqualTo("Erlan\t\t\t");
    }

    @Test
    void aReportTellsWhoseCaseItIs() {
        NameEvidence man = named("Torgayev");
        assertThat(written(PARSER.parse("Торгаева Т.", man))).isEqualTo("Torgayev\t\t\tT");
        assertThat(written(PARSER.parse("Торгаеву Т.", man))).isEqualTo("Torgayev\t\t\tT");
        assertThat(written(PARSER.parse("Торгаева А.", man))).isEqualTo("Torgayeva\t\t\tA");
        NameEvidence woman = named("Torgayeva");
        assertThat(written(PARSER.parse("Торгаева Т.", woman))).isEqualTo("Torgayeva\t\t\tT");
        assertThat(written(PARSER.parse("Торгаеву Т.", woman))).isEqualTo("Torgayeva\t\t\tT");
    }

    /** A report that shows a surname with the initial T. */
    private static NameEvidence named(String surname) {
        return new NameEvidence() {
            @Override
            public int surname(String key) {
                return key.equals(LEXICON.key(surname)) ? 1 : 0;
            }

            @Override
            public int given(String key) {
                return 0;
            }

            @Override
            public boolean named(String key, String initial) {
                return key.equals(LEXICON.key(surname)) && initial.equals(LEXICON.key("T"));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "12", "— ,"})
    void refusesWhatHasNoLetter(String form) {
        assertThatThrownBy(() -> PARSER.parse(form)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsAnyRowOfWordsTheSameTwiceAndUnderATurkishLocale() {
        Random random = new Random(11);
        String[] words = {
            "Sarymov", "T.", "Aidyn", "van", "ogly", "Zh", "Serikovich", "İlhan", "I.", "Ким", "O’Neil-Iri", "e"
        };
        Locale before = Locale.getDefault();
        for (int round = 0; round < 2000; round++) {
            StringBuilder form = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                form.append(words[random.nextInt(words.length)]).append(' ');
            }
            PersonName first = PARSER.parse(form.toString());
            try {
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertThat(PARSER.parse(form.toString())).as(form.toString()).isEqualTo(first);
            } finally {
                Locale.setDefault(before);
            }
            assertThat(first.surname().isPresent()
                            || first.given().isPresent()
                            || first.patronymic().isPresent()
                            || !first.initials().isEmpty())
                    .isTrue();
        }
    }

    private static NameEvidence surname(String word) {
        return new NameEvidence() {
            @Override
            public int surname(String key) {
                return key.equals(LEXICON.key(word)) ? 5 : 0;
            }

            @Override
            public int given(String key) {
                return 0;
            }
        };
    }

    private static String cell(String cell) {
        return cell == null ? "" : cell;
    }

    private static String written(PersonName name) {
        return String.join(
                "\t",
                name.surname().orElse(""),
                name.given().orElse(""),
                name.patronymic().orElse(""),
                String.join(" ", name.initials()));
    }
}
