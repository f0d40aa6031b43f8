package org.khronika.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.khronika.dataset.IdentityChange;
import org.khronika.dataset.IdentityChange.Kind;
import org.khronika.dataset.ReleaseDiff;
import org.khronika.dataset.TableChanges;

/** What CHANGES.md says of each kind of change. */
class ChangesTextTest {
    private static final ReleaseDiff.Side OLD = new ReleaseDiff.Side("2031.1", "1.0.0", "abc", "1.0");
    private static final ReleaseDiff.Side NEW = new ReleaseDiff.Side("2031.2", "1.1.0", "abc", "1.1");

    private static TableChanges table(
            String name, long added, long removed, Map<String, Long> changed, List<String> columns) {
        return new TableChanges(
                name,
                OptionalLong.of(10),
                OptionalLong.of(10 + added - removed),
                added,
                removed,
                changed.values().stream().mapToLong(Long::longValue).sum(),
                new TreeMap<>(changed),
                columns,
                List.of());
    }

    private static IdentityChange person(Kind kind, List<String> olds, List<String> news) {
        return new IdentityChange(
                "person",
                kind,
                olds,
                news,
                olds.stream().map(id -> "Old " + id).toList(),
                news.stream().map(id -> "New " + id).toList());
    }

    private static String text(List<TableChanges> tables, List<IdentityChange> identities) {
        return ChangesText.of(new ReleaseDiff(OLD, NEW, tables, identities), "2031.2");
    }

    @Test
    void tellsEveryKindOfChange() {
        String text = text(
                List.of(
                        table("persons", 2, 3, Map.of("name", 4L), List.of("nickname")),
                        new TableChanges(
                                "dates",
                                OptionalLong.empty(),
                                OptionalLong.of(7),
                                7,
                                0,
                                0,
                                new TreeMap<>(),
                                List.of(),
                                List.of())),
                List.of(
                        person(Kind.MERGED, List.of("p-1", "p-2"), List.of("p-1")),
                        person(Kind.SPLIT, List.of("p-3"), List.of("p-3", "p-4")),
                        person(Kind.REGROUPED, List.of("p-5", "p-6"), List.of("p-5", "p-6")),
                        person(Kind.RENUMBERED, List.of("p-7"), List.of("p-8")),
                        person(Kind.RENAMED, List.of("p-9"), List.of("p-9"))));
        assertThat(text)
                .startsWith("# Changes\n\nWhat is new in version 2031.2 against version 2031.1.\n")
                .contains("Another version of the program: 1.1.0, before 1.0.0.")
                .contains("Another version of the schema: 1.1, before 1.0.")
                .doesNotContain("reference data")
                .contains("| persons | 10 | 9 | 2 | 3 | 4 |", "| dates | no table | 7 | 7 | 0 | 0 |")
                .contains("- persons: `name` 4", "Columns added to persons: `nickname`.")
                .contains("## Persons merged: 1\n\n- `p-1`, `p-2` → `p-1` (New p-1)\n")
                .contains("## Persons split: 1\n\n- `p-3` → `p-3` (New p-3), `p-4` (New p-4)\n")
                .contains("## Persons regrouped: 1\n\n- `p-5`, `p-6` → `p-5` (New p-5), `p-6` (New p-6)\n")
                .contains("## Persons renumbered: 1\n\n- `p-7` → `p-8` (New p-8)\n")
                .contains("## Persons renamed: 1\n\n- `p-9` (New p-9)\n")
                .doesNotContain("Old ");
    }

    @Test
    void labelsCannotWriteMarkdownOrHtml() {
        IdentityChange change = new IdentityChange(
                "event", Kind.SPLIT, List.of("e-1"), List.of("e-1"), List.of(""), List.of("<b>*x*</b> | [y](z)\n# h"));
        assertThat(text(List.of(table("events", 1, 0, Map.of(), List.of())), List.of(change)))
                .contains("(&lt;b>\\*x\\*&lt;/b> \\| \\[y\\](z) # h)\n");
    }

    @Test
    void ofManyChangesAHundredAreTold() {
        List<IdentityChange> many = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            many.add(person(Kind.RENAMED, List.of("p-" + i), List.of("p-" + i)));
        }
        String text = text(List.of(table("persons", 0, 0, Map.of("name", 130L), List.of())), many);
        assertThat(text).contains("## Persons renamed: 130\n", "- … and 30 more;");
        assertThat(text.lines().filter(line -> line.startsWith("- `p-"))).hasSize(100);
    }

    @Test
    void whereNoRowDiffersItSaysSo() {
        assertThat(text(List.of(table("persons", 0, 0, Map.of(), List.of())), List.of()))
                .endsWith("No row and no column differs.\n");
    }
}
