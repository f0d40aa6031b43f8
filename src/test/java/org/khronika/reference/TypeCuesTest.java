package org.khronika.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.model.EventType;

class TypeCuesTest {
    private static final String HEAD = "# Source: this test\ntype\trule\tweight\toutside\tneeds\tpatterns\n";

    @Test
    void readsTheTopicsThatAPhraseNeeds() {
        TypeCues cues = TypeCues.of(
                ReferenceTable.parse("cues", HEAD + "strike\tstopped\t1\tP\tworker court!\tdown .2 tools\n"),
                TopicCues.load());
        assertThat(cues.phrases()).singleElement().satisfies(phrase -> {
            assertThat(phrase.type()).isEqualTo(EventType.STRIKE);
            assertThat(phrase.needs()).isEqualTo(new TypeCues.Needs(List.of("worker"), List.of("court")));
        });
    }

    @Test
    void refusesATopicThatNoPhraseBringsUp() {
        ReferenceTable table = ReferenceTable.parse("cues", HEAD + "strike\tstopped\t1\tP\tweather\tdown .2 tools\n");
        TopicCues topics = TopicCues.load();
        assertThatThrownBy(() -> TypeCues.of(table, topics))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather");
    }
}
