package org.khronika.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusMultiplierTest {
    private static final String REPORT = """
            WEEKLY MONITORING from 25 to 31 December 2023

            December 25, Almaty, Sanzhar Testbayev was fined 60 MCI by a court.[1]

            December 31, Astana, activist Aliya Testbayeva was released; Testbayev met her.[2]

            [1] https://example.org/news/1
            [2] https://example.org/news/2
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "November 1, Almaty|1|December 1, Almaty",
                "November 30, Almaty|3|February 28, Almaty",
                "1 November 2024|2|1 January 2025",
                "November 1-7, 2024|14|January 1-7, 2026",
                "from 25 to 31 December 2023|1|from 25 to 31 January 2024",
                "APR. 22, 2024 — ASTANA|1|MAY. 22, 2024 — ASTANA",
                "10.12.2024, Almaty|1|10.01.2025, Almaty",
                "since 2019|24|since 2021",
                "weekly-2024-11-22|2|weekly-2025-01-22",
                "Article 174 of the Code, 300 MCI|5|Article 174 of the Code, 300 MCI",
            })
    void datesMoveByMonths(String text, int months, String moved) {
        assertThat(new DateShift(months).apply(text)).isEqualTo(moved);
    }

    @Test
    void manAndWomanOfOneSurnameStayAPair() {
        SurnameCipher cipher = new SurnameCipher(7);
        assertThat(cipher.changed("Testbayeva")).isEqualTo(cipher.changed("Testbayev") + "a");
        assertThat(cipher.changed("Testbayev")).isNotEqualTo("Testbayev").endsWith("ev");
        assertThat(cipher.changed("Testbayev")).isNotEqualTo(new SurnameCipher(8).changed("Testbayev"));
    }

    @Test
    void copiesAreLaterAndOfOtherPeople() throws IOException {
        Path from = Files.createDirectory(folder.resolve("from"));
        Files.writeString(from.resolve("weekly-2023-12-31.txt"), REPORT);
        Path to = folder.resolve("to");

        assertThat(new CorpusMultiplier(1).multiply(from, to, 3)).isEqualTo(3);

        assertThat(names(to))
                .containsExactly(
                        "weekly-2023-12-31-copy0000.txt",
                        "weekly-2024-01-31-copy0001.txt",
                        "weekly-2024-02-29-copy0002.txt");
        assertThat(to.resolve("weekly-2023-12-31-copy0000.txt")).hasContent(REPORT);
        String copy = Files.readString(to.resolve("weekly-2024-01-31-copy0001.txt"));
        assertThat(copy)
                .contains("from 25 to 31 January 2024", "January 25, Almaty", "https://example.org/copy1/news/1")
                .doesNotContain("Testbayev", "December");
        assertThat(copy.lines()).hasSameSizeAs(REPORT.lines().toList());
        new CorpusMultiplier(1).multiply(from, folder.resolve("again"), 3);
        assertThat(folder.resolve("again").resolve("weekly-2024-01-31-copy0001.txt"))
                .hasContent(copy);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
