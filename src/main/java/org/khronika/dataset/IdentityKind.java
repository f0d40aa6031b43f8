package org.khronika.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has an id that is kept from release to release, and members by which two releases can be compared. */
enum IdentityKind {
    /** Persons: their members are written names, and they are known by a display name. */
    PERSON("person", IdentityTables.PERSONS, SharedMembers.OF_PERSONS, List.of("name"), true),
    /** Events: their members are entries; they have no name, and are known by their first day, place and types. */
    EVENT(
            "event",
            IdentityTables.EVENTS,
            SharedMembers.OF_EVENTS,
            List.of("date_start", "settlement", "event_types"),
            false);

    private final String label;
    private final Table table;
    private final SharedMembers members;
    private final List<String> knownBy;
    private final boolean named;

    IdentityKind(String label, Table table, SharedMembers members, List<String> knownBy, boolean named) {
        this.label = label;
        this.table = table;
        this.members = members;
        this.knownBy = knownBy;
        this.named = named;
    }

    /** As it is published: "person", "event". */
    String label() {
        return label;
    }

    SharedMembers members() {
        return members;
    }

    /** Whether what it is known by is a name of its own. */
    boolean named() {
        return named;
    }

    /** All ids of a release, with what each is known by. */
    SortedMap<String, String> labels(ComparedRelease release) {
        List<String> columns = table.columns().stream()
                .map(Column::name)
                .filter(name ->
                        table.primaryKey().contains(name) || table.sortOrder().contains(name) || knownBy.contains(name))
                .toList();
        Table read = table.with(columns);
        int key = read.indexOf(table.primaryKey().get(0));
        int[] told = read.indexesOf(knownBy);
        SortedMap<String, String> labels = new TreeMap<>();
        try (SortedRows rows = release.read(table, columns)) {
            for (; rows.row() != null; rows.advance()) {
                labels.put((String) rows.row()[key], told(rows.row(), told));
            }
        }
        return labels;
    }

    private static String told(Object[] row, int[] columns) {
        return Arrays.stream(columns)
                .mapToObj(i -> row[i])
                .filter(Objects::nonNull)
                .flatMap(cell -> cell instanceof List<?> list ? list.stream() : Stream.of(cell))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
