package org.khronika.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Compares one table of two releases, row by row by its primary key, in one pass over both files. A row waits for its
 * counterpart only while the columns stay the same that rows of one key have in common; so what is held are rows that differ,
 * of one entry or one report, and of the tables that are sorted by day, all such rows.
 */
final class TableComparison {
    private static final Comparator<List<String>> BY_KEY = TableComparison::compareKeys;

    private final Table table;
    private final int[] key;
    private final int[] group;
    private final Comparator<Object[]> order;
    private final Consumer<RowChange> sink;
    private final SortedMap<List<String>, Object[]> onlyOld = new TreeMap<>(BY_KEY);
    private final SortedMap<List<String>, Object[]> onlyNew = new TreeMap<>(BY_KEY);
    private final SortedMap<String, Long> changedColumns = new TreeMap<>();
    private long added;
    private long removed;
    private long changed;

    private TableComparison(Table table, Consumer<RowChange> sink) {
        this.table = table;
        this.key = table.indexesOf(table.primaryKey());
        this.group = group(table);
        this.order = RowOrder.comparator(table);
        this.sink = sink;
    }

    /**
     * Compares.
     *
     * @param sink is told of every row that differs
     * @throws DatasetException where a file is damaged, not in its order, or lacks a column of its key
     */
    static TableChanges of(Table table, ComparedRelease older, ComparedRelease newer, Consumer<RowChange> sink) {
        List<String> oldColumns = older.columns(table);
        List<String> newColumns = newer.columns(table);
        List<String> addedColumns = oldColumns.isEmpty() ? List.of() : without(newColumns, oldColumns);
        List<String> removedColumns = newColumns.isEmpty() ? List.of() : without(oldColumns, newColumns);
        List<String> compared = table.columns().stream()
                .map(Column::name)
                .filter(name -> (oldColumns.isEmpty() || oldColumns.contains(name))
                        && (newColumns.isEmpty() || newColumns.contains(name)))
                .toList();
        requireKey(table, compared);
        TableComparison comparison = new TableComparison(table.with(compared), sink);
        try (SortedRows before = older.read(table, compared);
                SortedRows after = newer.read(table, compared)) {
            comparison.compare(before, after);
        }
        return new TableChanges(
                table.name(),
                older.rows(table),
                newer.rows(table),
                comparison.added,
                comparison.removed,
                comparison.changed,
                comparison.changedColumns,
                addedColumns,
                removedColumns);
    }

    private static void requireKey(Table table, List<String> compared) {
        List<String> needed = new ArrayList<>(table.primaryKey());
        needed.addAll(table.sortOrder());
        List<String> missing = without(needed, compared);
        if (!missing.isEmpty()) {
            throw new DatasetException(table.fileName() + " cannot be compared: one of the two has no column "
                    + String.join(", ", missing) + ", which its rows are told apart by");
        }
    }

    private static List<String> without(List<String> columns, List<String> others) {
        return columns.stream().filter(column -> !others.contains(column)).toList();
    }

    /** The columns at the front of the order in which two rows of one key cannot differ. */
    private static int[] group(Table table) {
        if (table.sortOrder().equals(table.primaryKey())) {
            return table.indexesOf(table.primaryKey());
        }
        String first = table.sortOrder().get(0);
        boolean parent = table.foreignKeys().stream()
                .anyMatch(foreign -> foreign.column().equals(first));
        return parent || table.primaryKey().contains(first) ? table.indexesOf(List.of(first)) : new int[0];
    }

    private void compare(SortedRows before, SortedRows after) {
        Object[] last = null;
        while (before.row() != null || after.row() != null) {
            int compared = compareRows(before.row(), after.row());
            Object[] next = compared <= 0 ? before.row() : after.row();
            if (last != null && !sameGroup(last, next)) {
                flush();
            }
            last = next;
            if (compared == 0 && keyOf(before.row()).equals(keyOf(after.row()))) {
                pair(before.row(), after.row());
                before.advance();
                after.advance();
            } else if (compared <= 0) {
                await(before.row(), onlyOld, onlyNew);
                before.advance();
            } else {
                await(after.row(), onlyNew, onlyOld);
                after.advance();
            }
        }
        flush();
    }

    private int compareRows(Object[] before, Object[] after) {
        if (before == null) {
            return 1;
        }
        return after == null ? -1 : order.compare(before, after);
    }

    private boolean sameGroup(Object[] one, Object[] other) {
        return Arrays.stream(group).allMatch(i -> one[i].equals(other[i]));
    }

    private void await(
            Object[] row, SortedMap<List<String>, Object[]> waiting, SortedMap<List<String>, Object[]> others) {
        List<String> rowKey = keyOf(row);
        Object[] other = others.remove(rowKey);
        if (other == null) {
            waiting.put(rowKey, row);
        } else {
            pair(row, other);
        }
    }

    private void pair(Object[] one, Object[] other) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            if (!Objects.equals(one[i], other[i])) {
                String column = table.columns().get(i).name();
                columns.add(column);
                changedColumns.merge(column, 1L, Long::sum);
            }
        }
        if (!columns.isEmpty()) {
            changed++;
            sink.accept(new RowChange(table.name(), RowChange.Kind.CHANGED, keyOf(one), columns));
        }
    }

    private void flush() {
        onlyOld.keySet().forEach(row -> tell(RowChange.Kind.REMOVED, row));
        onlyNew.keySet().forEach(row -> tell(RowChange.Kind.ADDED, row));
        removed += onlyOld.size();
        added += onlyNew.size();
        onlyOld.clear();
        onlyNew.clear();
    }

    private void tell(RowChange.Kind kind, List<String> rowKey) {
        sink.accept(new RowChange(table.name(), kind, rowKey, List.of()));
    }

    private List<String> keyOf(Object[] row) {
        return Arrays.stream(key).mapToObj(i -> String.valueOf(row[i])).toList();
    }

    private static int compareKeys(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int compared = RowOrder.compareTexts(left.get(i), right.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
