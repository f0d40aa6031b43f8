package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Charge;
import org.khronika.model.DateSource;
import org.khronika.model.Entry;
import org.khronika.model.EntryDate;
import org.khronika.model.ExtractedEntry;
import org.khronika.model.Law;
import org.khronika.model.Place;
import org.khronika.model.Span;
import org.khronika.model.Trace;

class EntryRowsTest {
    @Test
    void spansAreCountedInCodePoints() {
        Offsets offsets = Offsets.of("a🙂b🙂🙂c");
        assertThat(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(offsets::codePoint))
                .containsExactly(0, 1, 1, 2, 3, 3, 4, 4, 5, 6);
        assertThat(Offsets.of("plain").codePoints(new Span(1, 5))).isEqualTo(new Span(1, 5));
    }

    @Test
    void aHundredChargesComeInTheOrderOfTheirIds() {
        List<Charge> charges = new ArrayList<>();
        Trace trace = new Trace(new Span(0, 1), "charge.article");
        for (int i = 1; i <= 120; i++) {
            charges.add(new Charge(
                    Law.CRIMINAL, "KZ", String.valueOf(i), Optional.empty(), "Art. " + i, OptionalInt.empty(), trace));
        }
        ExtractedEntry entry = new ExtractedEntry(
                new Entry(1, "x", new Span(0, 1), Optional.empty()),
                new EntryDate(LocalDate.EPOCH, LocalDate.EPOCH, DateSource.PERIOD),
                Place.NONE,
                Optional.empty(),
                List.of(),
                charges,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<Object[]> rows = new EntryRows("r-0001", entry).charges(i -> "p");
        assertThat(rows)
                .isSortedAccordingTo(RowOrder.comparator(EntryTables.CHARGES))
                .hasSize(120);
        assertThat(rows.get(10)).startsWith("r-0001-c100", "r-0001", null, "criminal", "KZ", "100");
    }

    @ParameterizedTest
    @CsvSource({
        "The court sat.[12],The court sat.",
        "The court sat [1][2] on Friday. [[3]],The court sat on Friday.",
        "Law [No. 5] stands [ 7 ],Law [No. 5] stands"
    })
    void summariesHaveNoCitationMarks(String text, String summary) {
        assertThat(Summary.of(text)).isEqualTo(summary);
    }
}
