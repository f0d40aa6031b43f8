package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.linkage.Decision.Verdict;
import org.khronika.reference.ReferenceTable;

class DecisionsTest {
    private static final String HEADER = "left,right,verdict,who,when,why";

    private static Decisions parse(String... lines) {
        List<String> all = new ArrayList<>(List.of(HEADER));
        all.addAll(List.of(lines));
        return Decisions.parse("persons.csv", all);
    }

    @Test
    void readsLinesWithQuotedCells() {
        Decision decision = parse("# a note", "", "p-1,p-2,same,W,2031-02-03,\"said \"\"same\"\", twice\"")
                .all()
                .get(0);
        assertThat(decision)
                .isEqualTo(new Decision(
                        "p-1", "p-2", Verdict.SAME, "W", "2031-02-03", "said \"same\", twice", "persons.csv:4"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a,b,same,W,d,w;b,a,different,W,d,w;persons.csv:3 contradicts persons.csv:2",
                "a,b,same,W,d,w;a,b,unsure,W,d,w;persons.csv:3 contradicts persons.csv:2",
                "a,b,maybe,W,d,w;a,c,same,W,d,w;persons.csv:2: no verdict: maybe",
                "a,b,same,W,d;a,c,same,W,d,w;persons.csv:2: 5 cells",
                "a,b,same,W,d,\"w;a,c,same,W,d,w;persons.csv:2: a quotation mark is not closed",
                "a,a,same,W,d,w;a,c,same,W,d,w;persons.csv:2: two different ids",
            })
    void whatContradictsItselfOrCannotBeReadFailsWithItsLine(String first, String second, String message) {
        assertThatThrownBy(() -> parse(first, second))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void sameIsTransitiveAndDifferentMustNotContradictIt() {
        assertThatThrownBy(() -> parse("a,b,same,W,d,w", "c,b,same,W,d,w", "a,c,different,W,d,w"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("persons.csv:4: a and c are the same by other decisions");
        assertThat(parse("a,b,same,W,d,w", "c,b,same,W,d,w", "a,d,different,W,d,w")
                        .all())
                .hasSize(3);
    }

    @Test
    void namesMembersOrFails() {
        Decisions decisions = parse("a,b,same,W,d,w");
        assertThat(decisions.pairs(id -> Optional.of(id.equals("a") ? 7 : 3)))
                .extracting(Decisions.Pair::left, Decisions.Pair::right)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 7));
        assertThatThrownBy(() -> decisions.pairs(id -> Optional.empty())).hasMessageContaining("nothing has the id a");
        assertThatThrownBy(() -> parse("a,b,different,W,d,w").pairs(id -> Optional.of(1)))
                .hasMessageContaining("cannot be different");
    }

    @Test
    void aHeaderIsNeeded() {
        assertThatThrownBy(() -> Decisions.parse("events.csv", List.of("a,b,same,W,d,w")))
                .hasMessageContaining("events.csv:1: columns must be");
        assertThat(Decisions.parse("events.csv", List.of(HEADER))).isEqualTo(Decisions.NONE);
    }

    @Test
    void aModelIsATableWithAVersionAndItsWeights() {
        LinkModel model = LinkModel.load("person-model.tsv");
        assertThat(model.version()).startsWith("person-");
        assertThat(model.evidence("url.same", "x").weight()).isPositive();
        assertThatThrownBy(() -> model.value("no.such")).hasMessageContaining("no.such");
        assertThatThrownBy(() -> LinkModel.of(ReferenceTable.load("initials.tsv")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
