package org.khronika.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NoteReaderTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/report/notes.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsTheLinesOfAList(String line, Integer number, String body, Boolean address) {
        Optional<NoteReader.Mark> mark = new NoteReader().read(line, 0, line.length());

        assertThat(mark.map(NoteReader.Mark::number).orElse(null)).isEqualTo(number);
        assertThat(mark.map(m -> line.substring(m.body()))
                        .filter(b -> !b.isEmpty())
                        .orElse(null))
                .isEqualTo(body);
        assertThat(mark.map(NoteReader.Mark::address).orElse(null)).isEqualTo(address);
    }
}
