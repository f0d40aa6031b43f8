package org.khronika.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.EventType;
import org.khronika.model.Role;

class LabelledTextTest {
    @Test
    void readsTypesTextAndRoles() {
        LabelledText text = LabelledText.parse(
                "a.tsv:3",
                "trial appeal\tMay 4, Oral, {t|Aigul Sarina} and her lawyer {a|B. Tokov} came; {o|Judge} left.");
        assertThat(text.where()).isEqualTo("a.tsv:3");
        assertThat(text.types()).containsExactly(EventType.TRIAL, EventType.APPEAL);
        assertThat(text.text()).isEqualTo("May 4, Oral, Aigul Sarina and her lawyer B. Tokov came; Judge left.");
        assertThat(text.roles())
                .isEqualTo(Map.of("Aigul Sarina", Role.TARGET, "B. Tokov", Role.ADVOCATE, "Judge", Role.OFFICIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trial",
                "\tNo type.",
                "trial\tA text.\tMore.",
                "marriage\tNo such type.",
                "trial\tThe bracket of {t|Aigul stays open.",
                "trial\t{z|Aigul} has no such role."
            })
    void saysWhereALineIsWrong(String line) {
        assertThatThrownBy(() -> LabelledText.parse("a.tsv:3", line))
                .isInstanceOf(TrainingException.class)
                .hasMessageStartingWith("a.tsv:3: ");
    }

    /** Every type often enough, no text twice; nothing to learn from otherwise. */
    @Test
    void theTextsForTrainingAreWhole() throws IOException {
        List<LabelledText> texts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("data", "training"), "*.tsv")) {
            for (Path file : files) {
                int line = 0;
                for (String text : Files.readAllLines(file)) {
                    line++;
                    if (!text.startsWith("#")) {
                        texts.add(LabelledText.parse(file.getFileName() + ":" + line, text));
                    }
                }
            }
        }
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        Set<String> seen = new HashSet<>();
        for (LabelledText text : texts) {
            text.types().forEach(type -> counts.merge(type, 1, Integer::sum));
            assertThat(seen.add(text.text())).as(text.where() + " stands twice").isTrue();
        }
        assertThat(texts).hasSizeGreaterThan(4500);
        assertThat(counts).containsOnlyKeys(EventType.values());
        assertThat(counts.values()).allMatch(count -> count > 100);
    }
}
