package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Small releases in which one thing differs, and what the comparison says of it. */
class ReleaseDiffTest {
    @TempDir
    private Path folder;

    private final List<RowChange> rows = new ArrayList<>();

    private ReleaseDiff diff(SmallReleases older, SmallReleases newer) throws IOException {
        return ReleaseDiff.between(older.write(folder.resolve("old")), newer.write(folder.resolve("new")), rows::add);
    }

    /** Two entries of one report that tell one event each; one name in the first and two in the second. */
    private static SmallReleases base() {
        return entries("e-1", "e-2").person("p-1", "Bolat A.").person("p-2", "Serik B.");
    }

    private static SmallReleases entries(String firstEvent, String secondEvent) {
        return new SmallReleases().report("r").entry("r", 1, firstEvent).entry("r", 2, secondEvent);
    }

    private static SmallReleases mentions(SmallReleases release, String one, String two, String three) {
        return release.mention("r-1", 1, "Bolat A.", one)
                .mention("r-2", 1, "Bolat", two)
                .mention("r-2", 2, "Serik B.", three);
    }

    /** A release, another, and the changes of persons and events between them: "what kind old -> new". */
    static Stream<Arguments> identities() {
        UnaryOperator<SmallReleases> twoEvents =
                release -> release.event("e-1", 1).event("e-2", 2);
        return Stream.of(
                Arguments.of(
                        "nothing",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        List.of()),
                Arguments.of(
                        "two persons are one now",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(mentions(entries("e-1", "e-2"), "p-1", "p-1", "p-1")
                                .person("p-1", "Bolat A.")),
                        List.of("person merged [p-1, p-2] [Bolat A., Serik B.] -> [p-1] [Bolat A.]")),
                Arguments.of(
                        "one person is two now",
                        twoEvents.apply(mentions(entries("e-1", "e-2"), "p-1", "p-1", "p-1")
                                .person("p-1", "Bolat A.")),
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        List.of("person split [p-1] [Bolat A.] -> [p-1, p-2] [Bolat A., Serik B.]")),
                Arguments.of(
                        "one of two names of a person is another's now",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(mentions(base(), "p-1", "p-2", "p-2")),
                        List.of("person regrouped [p-1, p-2] [Bolat A., Serik B.] -> [p-1, p-2] [Bolat A., Serik B.]")),
                Arguments.of(
                        "a person has another name",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(mentions(entries("e-1", "e-2"), "p-1", "p-1", "p-2")
                                .person("p-1", "Aidar Bolat")
                                .person("p-2", "Serik B.")),
                        List.of("person renamed [p-1] [Bolat A.] -> [p-1] [Aidar Bolat]")),
                Arguments.of(
                        "a person has another id",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(mentions(entries("e-1", "e-2"), "p-9", "p-9", "p-2")
                                .person("p-9", "Bolat A.")
                                .person("p-2", "Serik B.")),
                        List.of("person renumbered [p-1] [Bolat A.] -> [p-9] [Bolat A.]")),
                Arguments.of(
                        "a person is gone and another came: neither is the other",
                        twoEvents.apply(
                                base().mention("r-1", 1, "Bolat A.", "p-1").mention("r-2", 1, "Serik B.", "p-2")),
                        twoEvents.apply(entries("e-1", "e-2")
                                .mention("r-1", 1, "Nurlan", "p-7")
                                .mention("r-2", 1, "Serik B.", "p-2")
                                .person("p-2", "Serik B.")
                                .person("p-7", "Nurlan")),
                        List.of()),
                Arguments.of(
                        "a name before another shifts its mention's number, and no person",
                        twoEvents.apply(base().mention("r-2", 1, "Serik B.", "p-2")),
                        twoEvents.apply(base().mention("r-2", 1, "Bolat", "p-1").mention("r-2", 2, "Serik B.", "p-2")),
                        List.of()),
                Arguments.of(
                        "the report of a person is gone; an alias tells who it is",
                        twoEvents.apply(mentions(base(), "p-1", "p-1", "p-2")),
                        twoEvents.apply(entries("e-1", "e-2")
                                .mention("r-1", 1, "Bolat A.", "p-1")
                                .person("p-1", "Bolat A.")
                                .alias("person", "p-2", "p-1")),
                        List.of("person merged [p-1, p-2] [Bolat A., Serik B.] -> [p-1] [Bolat A.]")),
                Arguments.of(
                        "two events are one now",
                        entries("e-1", "e-2").event("e-1", 1).event("e-2", 2),
                        entries("e-1", "e-1").event("e-1", 1),
                        List.of("event merged [e-1, e-2] [2031-05-01, Aktau, 2031-05-02, Aktau] -> [e-1]"
                                + " [2031-05-01, Aktau]")),
                Arguments.of(
                        "one event is two now",
                        entries("e-1", "e-1").event("e-1", 1),
                        entries("e-1", "e-2").event("e-1", 1).event("e-2", 2),
                        List.of("event split [e-1] [2031-05-01, Aktau] -> [e-1, e-2] [2031-05-01, Aktau, 2031-05-02,"
                                + " Aktau]")),
                Arguments.of(
                        "an event has another day, and no name to change",
                        entries("e-1", "e-2").event("e-1", 1).event("e-2", 2),
                        entries("e-1", "e-2").event("e-1", 3).event("e-2", 2),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    void identitiesThatMergedSplitOrAreCalledOtherwise(
            String name, SmallReleases older, SmallReleases newer, List<String> expected) throws IOException {
        assertThat(diff(older, newer).identities())
                .as(name)
                .map(change -> change.what() + " " + change.kind().label() + " " + change.oldIds() + " "
                        + change.oldLabels() + " -> " + change.newIds() + " " + change.newLabels())
                .isEqualTo(expected);
    }

    @Test
    void rowsAddedRemovedAndChanged() throws IOException {
        ReleaseDiff diff = diff(
                mentions(base(), "p-1", "p-1", "p-2").event("e-1", 1).event("e-2", 2),
                mentions(base().report("s").entry("s", 1, "e-2"), "p-1", "p-1", "p-1")
                        .event("e-1", 1)
                        .event("e-2", 3));
        TableChanges entries = diff.table("entries");
        assertThat(List.of(entries.added(), entries.removed(), entries.changed()))
                .containsExactly(1L, 0L, 0L);
        assertThat(entries.oldRows()).hasValue(2);
        assertThat(entries.newRows()).hasValue(3);
        assertThat(diff.table("mentions").changedColumns()).containsOnly(java.util.Map.entry("person_id", 1L));
        assertThat(diff.table("citations").isEmpty()).isTrue();
        assertThat(rows)
                .containsExactly(
                        new RowChange("reports", RowChange.Kind.ADDED, List.of("s"), List.of()),
                        new RowChange("entries", RowChange.Kind.ADDED, List.of("s-1"), List.of()),
                        // Its day sorts it to another place of the file; it is the same row all the same.
                        new RowChange(
                                "events", RowChange.Kind.CHANGED, List.of("e-2"), List.of("date_start", "date_end")),
                        new RowChange("mentions", RowChange.Kind.CHANGED, List.of("r-2-m2"), List.of("person_id")));
        rows.clear();
        ReleaseDiff back = ReleaseDiff.between(folder.resolve("new"), folder.resolve("old"), rows::add);
        assertThat(back.table("entries").removed()).isEqualTo(1);
        assertThat(rows).contains(new RowChange("entries", RowChange.Kind.REMOVED, List.of("s-1"), List.of()));
    }

    @Test
    void columnsAndTablesOfAnOlderProgramAreToldApartFromRows() throws IOException {
        SmallReleases release =
                mentions(base(), "p-1", "p-1", "p-2").event("e-1", 1).event("e-2", 2);
        List<Table> older = new ArrayList<>();
        for (Table table : Schema.current().tables()) {
            List<String> columns =
                    new ArrayList<>(table.columns().stream().map(Column::name).toList());
            columns.removeAll(List.of("role_rule", "warnings"));
            if (!table.name().equals("dates")) {
                older.add(table.with(columns));
            }
        }
        Path old = release.write(folder.resolve("old"), older);
        Path current = release.write(folder.resolve("new"));
        ReleaseDiff diff = ReleaseDiff.between(old, current, rows::add);
        assertThat(rows).isEmpty();
        assertThat(diff.table("mentions").addedColumns()).containsExactly("role_rule");
        assertThat(diff.table("entries").addedColumns()).containsExactly("warnings");
        assertThat(diff.table("dates").oldRows()).isEmpty();
        assertThat(diff.table("dates").addedColumns()).isEmpty();
        assertThat(diff.isEmpty()).isFalse();
        ReleaseDiff back = ReleaseDiff.between(current, old, rows::add);
        assertThat(back.table("mentions").removedColumns()).containsExactly("role_rule");
        assertThat(back.table("dates").newRows()).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaid() throws IOException {
        Path whole = base().write(folder.resolve("whole"));
        Path cut = base().write(folder.resolve("cut"));
        byte[] bytes = Files.readAllBytes(cut.resolve("links.parquet"));
        Files.write(cut.resolve("links.parquet"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertRefused(whole, cut, "links.parquet is no readable Parquet file");
        assertRefused(folder.resolve("nowhere"), whole, "there is no such folder");
        Path keyless = base().write(
                        folder.resolve("keyless"),
                        Schema.current().tables().stream()
                                .map(table -> table.name().equals("dates") ? keyless(table) : table)
                                .toList());
        assertRefused(whole, keyless, "dates.parquet cannot be compared");
    }

    private static Table keyless(Table table) {
        return new Table(
                table.name(),
                table.description(),
                table.columns().stream()
                        .filter(column -> !column.name().equals("date_id"))
                        .toList(),
                List.of("entry_id"),
                List.of("entry_id"),
                List.of());
    }

    private void assertRefused(Path older, Path newer, String message) {
        assertThatThrownBy(() -> ReleaseDiff.between(older, newer, rows::add))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining(message);
    }
}
