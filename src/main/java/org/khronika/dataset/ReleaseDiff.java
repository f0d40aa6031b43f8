package org.khronika.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * How a release differs from an older one.
 *
 * @param older what the older release says of its making
 * @param newer what the newer one says
 * @param tables every table that one of the two has, in the order of the schema
 * @param identities the persons, then the events, that merged, split or are called otherwise
 */
public record ReleaseDiff(Side older, Side newer, List<TableChanges> tables, List<IdentityChange> identities) {
    /** What a release says of its making: its version, and those of the program, its reference data and the schema. */
    public record Side(String version, String pipelineVersion, String referenceVersion, String schemaVersion) {
        private static Side of(ComparedRelease release) {
            return new Side(
                    release.version(), release.pipelineVersion(), release.referenceVersion(), release.schemaVersion());
        }
    }

    public ReleaseDiff {
        tables = List.copyOf(tables);
        identities = List.copyOf(identities);
    }

    /**
     * Compares the tables of two releases. Rows stream through; held are the ids and names of persons and events.
     *
     * @param sink is told of every row that differs, table by table in the order of the schema
     * @throws DatasetException where one of the two is no release that this program can read
     */
    public static ReleaseDiff between(Path older, Path newer, Consumer<RowChange> sink) {
        ComparedRelease before = ComparedRelease.open(older);
        ComparedRelease after = ComparedRelease.open(newer);
        requireAlike(before, after);
        List<TableChanges> tables = new ArrayList<>();
        for (Table table : Schema.current().tables()) {
            if (before.rows(table).isPresent() || after.rows(table).isPresent()) {
                tables.add(TableComparison.of(table, before, after, sink));
            }
        }
        List<IdentityChange> identities = new ArrayList<>();
        for (IdentityKind kind : IdentityKind.values()) {
            identities.addAll(IdentityComparison.of(kind, before, after));
        }
        return new ReleaseDiff(Side.of(before), Side.of(after), tables, identities);
    }

    /** What a full release tells, a public one masks: a list of their differences would be the list of what is masked. */
    private static void requireAlike(ComparedRelease before, ComparedRelease after) {
        if (before.profile() != after.profile()) {
            throw new DatasetException("a " + before.profile().label() + " release cannot be compared with a "
                    + after.profile().label() + " one: what differs would be all that is masked");
        }
        if (!before.keyCheck().equals(after.keyCheck())) {
            throw new DatasetException(
                    "two public releases of different keys cannot be compared: all their ids and pseudonyms differ");
        }
    }

    /**
     * Looks at releases without reading a row.
     *
     * @throws DatasetException where one of them is no release that this program can read
     */
    public static void requireComparable(Path... releases) {
        for (Path release : releases) {
            ComparedRelease.open(release);
        }
    }

    /** Whether both have the same tables, columns and rows; by which versions they were made is not asked. */
    public boolean isEmpty() {
        return tables.stream().allMatch(TableChanges::isEmpty);
    }

    /** The changes of a table. @throws IllegalArgumentException where neither release has it */
    public TableChanges table(String name) {
        return tables.stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("neither release has a table " + name));
    }

    /** What became of some identities. */
    public List<IdentityChange> identities(String what, IdentityChange.Kind kind) {
        return identities.stream()
                .filter(change -> change.what().equals(what) && change.kind() == kind)
                .toList();
    }
}
