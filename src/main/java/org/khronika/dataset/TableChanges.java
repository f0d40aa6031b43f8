package org.khronika.dataset;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a table of one release differs from that of another.
 *
 * @param table its name
 * @param oldRows rows in the older release; none where that has no such table
 * @param newRows rows in the newer release; none where that has no such table
 * @param added rows that only the newer release has
 * @param removed rows that only the older release has
 * @param changed rows that both have, with different values
 * @param changedColumns by column, in how many of those rows its value differs
 * @param addedColumns columns that only the newer release has, of a table that both have
 * @param removedColumns columns that only the older release has, of a table that both have
 */
public record TableChanges(
        String table,
        OptionalLong oldRows,
        OptionalLong newRows,
        long added,
        long removed,
        long changed,
        SortedMap<String, Long> changedColumns,
        List<String> addedColumns,
        List<String> removedColumns) {
    public TableChanges {
        changedColumns = Collections.unmodifiableSortedMap(new TreeMap<>(changedColumns));
        addedColumns = List.copyOf(addedColumns);
        removedColumns = List.copyOf(removedColumns);
    }

    /** Whether both releases have the table, with the same columns and rows. */
    public boolean isEmpty() {
        return oldRows.isPresent() == newRows.isPresent()
                && added + removed + changed == 0
                && addedColumns.isEmpty()
                && removedColumns.isEmpty();
    }
}
