package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.dataset.IdentityChange;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.TableChanges;

/** The words for people that {@code khronika diff} has for each kind of change. */
class DiffTextTest {
    private static final ReleaseDiff.Side SIDE = new ReleaseDiff.Side("", "1.0.0", "abc", "1.1");

    private static String text(ReleaseDiff.Side newer, List<IdentityChange> identities) {
        TableChanges persons = new TableChanges(
                "persons",
                OptionalLong.of(1234),
                OptionalLong.empty(),
                0,
                1234,
                0,
                new TreeMap<>(),
                List.of(),
                List.of("name"));
        return DiffText.of(new ReleaseDiff(SIDE, newer, List.of(persons), identities));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MERGED | p-1 p-2 | p-1 | p-1 (old p-1) and p-2 (old p-2) are one now: p-1 (new p-1)",
                "SPLIT | p-1 | p-1 p-2 | p-1 (old p-1) is several now: p-1 (new p-1) and p-2 (new p-2)",
                "REGROUPED | p-1 p-2 | p-1 p-3 | p-1 (old p-1) and p-2 (old p-2) are regrouped: p-1 (new p-1) and p-3 (new p-3)",
                "RENUMBERED | p-1 | p-2 | p-1 (old p-1) has another id: p-2 (new p-2)",
                "RENAMED | p-1 | p-1 | p-1: \"old p-1\" is now \"new p-1\""
            })
    void identities(IdentityChange.Kind kind, String old, String now, String words) {
        List<String> olds = List.of(old.split(" "));
        List<String> news = List.of(now.split(" "));
        IdentityChange change = new IdentityChange(
                "person",
                kind,
                olds,
                news,
                olds.stream().map(id -> "old " + id).toList(),
                news.stream().map(id -> "new " + id).toList());
        assertThat(text(SIDE, List.of(change)))
                .startsWith("persons " + kind.label() + ": 1\n  " + words + "\n\ntable ");
        assertThat(text(SIDE, Collections.nCopies(23, change)))
                .startsWith("persons " + kind.label() + ": 23\n")
                .contains("  … and 3 more; --json and --parquet have all\n");
    }

    @Test
    void tablesColumnsAndVersions() {
        assertThat(text(new ReleaseDiff.Side("2031.2", "1.1.0", "abc", "1.1"), List.of()))
                .startsWith("old: program 1.0.0, reference data abc, schema 1.1\n"
                        + "new: version 2031.2, program 1.1.0, reference data abc, schema 1.1\n\ntable ")
                .containsPattern("persons +1,234 +no table +0 +1,234 +0\n +columns removed: name\n");
    }
}
