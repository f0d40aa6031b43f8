package org.khronika.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Citation;
import org.khronika.model.CitationStatus;
import org.khronika.model.Footnote;
import org.khronika.model.Span;
import org.khronika.reference.TrackingParameters;

class CitationExtractorTest {
    private final CitationExtractor extractor = new CitationExtractor(TrackingParameters.load());
    private final EntryText.Cutter cutter = new EntryText.Cutter(Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A picket was held[39]. | 39",
                "A picket was held [2] | 2",
                "A picket was held[12][13]. | 12 13",
                "A picket was held[12, 13]. | 12 13",
                "A picket was held[12,13]. | 12 13",
                "A picket was held[12-14]. | 12 13 14",
                "A picket was held[12–14, 20]. | 12 13 14 20",
                "A picket[13] was held[12]. | 13 12",
                "A picket was held[12]. It was loud[12]. | 12",
                "A picket was held[23 | 23",
                "A picket was held[23. | 23",
                "A picket was held23]. | 23",
                "A picket was held²³. | 23",
                "A picket was held[77]. | 77",
                "A picket was held[77 people came. | ''",
                "A picket was held [2021]. | ''",
                "A picket [sic] was held in 2024. | ''",
                "A picket[ was held]. | ''",
            })
    void readsMarks(String text, String numbers) {
        String found =
                String.join(" ", read(text).stream().map(c -> "" + c.number()).toList());
        assertThat(found).isEqualTo(numbers);
    }

    @Test
    void theSpanIsTheMark() {
        String text = "One[12][13], two[14";
        assertThat(read(text)).extracting(c -> c.span().of(text)).containsExactly("[12]", "[13]", "[14");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/extract/addresses.tsv", delimiter = '\t', numLinesToSkip = 1)
    void repairsAddresses(String printed, String url, String domain, String status) {
        SortedMap<Integer, Footnote> notes = new TreeMap<>();
        notes.put(1, new Footnote(1, printed, new Span(0, 1)));
        Citation citation = extractor.read(cutter.cut("A picket[1]."), notes).get(0);

        assertThat(citation.url().orElse(null)).isEqualTo(url);
        assertThat(citation.domain().orElse(null)).isEqualTo(domain);
        assertThat(citation.status().label()).isEqualTo(status);
        assertThat(citation.urlRaw()).contains(printed);
    }

    @Test
    void aNumberWithoutFootnoteIsMissing() {
        Citation citation = read("A picket[5].").get(0);
        assertThat(citation.status()).isEqualTo(CitationStatus.MISSING);
        assertThat(citation.url()).isEmpty();
        assertThat(citation.urlRaw()).isEmpty();
    }

    @Test
    void manyBracketsTakeNoTime() {
        long start = System.nanoTime();
        assertThat(read("[".repeat(300_000) + "1")).isEmpty();
        assertThat(read("[1,".repeat(100_000))).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private List<Citation> read(String text) {
        SortedMap<Integer, Footnote> notes = new TreeMap<>();
        for (int number : new int[] {2, 12, 13, 14, 20, 23, 39}) {
            notes.put(number, new Footnote(number, "https://example.org/" + number, new Span(0, 1)));
        }
        return extractor.read(cutter.cut(text), notes);
    }
}
