package org.khronika.dataset;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Goes through the members that two releases share, and tells to whom each belonged and belongs: written names to persons,
 * entries to events. One entry's names or one report's entries are held at a time.
 *
 * @param table the table of the members
 * @param group its column that it is sorted by first
 * @param member the column that tells the members of one group apart
 * @param id the column of whom the member belongs to
 */
record SharedMembers(Table table, String group, String member, String id) {
    /** By the form and not by the mention's number, which shifts when a name before it is read or no longer read. */
    static final SharedMembers OF_PERSONS = new SharedMembers(EntryTables.MENTIONS, "entry_id", "form", "person_id");

    static final SharedMembers OF_EVENTS = new SharedMembers(EntryTables.ENTRIES, "report_id", "entry_id", "event_id");

    /** Hands over the old and the new id that each shared member belongs to, often the same pair many times. */
    void forEach(ComparedRelease older, ComparedRelease newer, BiConsumer<String, String> oldAndNew) {
        List<String> columns = table.columns().stream()
                .map(Column::name)
                .filter(name -> name.equals(group)
                        || name.equals(member)
                        || name.equals(id)
                        || table.sortOrder().contains(name)
                        || table.primaryKey().contains(name))
                .toList();
        Table read = table.with(columns);
        try (SortedRows before = older.read(table, columns);
                SortedRows after = newer.read(table, columns)) {
            int at = read.indexOf(group);
            while (before.row() != null && after.row() != null) {
                String left = (String) before.row()[at];
                String right = (String) after.row()[at];
                int compared = RowOrder.compareTexts(left, right);
                SortedMap<String, String> old = compared <= 0 ? next(before, read) : new TreeMap<>();
                SortedMap<String, String> now = compared >= 0 ? next(after, read) : new TreeMap<>();
                old.forEach((shared, oldId) -> {
                    String newId = now.get(shared);
                    if (newId != null) {
                        oldAndNew.accept(oldId, newId);
                    }
                });
            }
        }
    }

    /** The members of the group at hand, with whom they belong to. */
    private SortedMap<String, String> next(SortedRows rows, Table read) {
        int at = read.indexOf(group);
        int memberAt = read.indexOf(member);
        int idAt = read.indexOf(id);
        Object first = rows.row()[at];
        SortedMap<String, String> members = new TreeMap<>();
        while (rows.row() != null && rows.row()[at].equals(first)) {
            members.put((String) rows.row()[memberAt], (String) rows.row()[idAt]);
            rows.advance();
        }
        return members;
    }
}
