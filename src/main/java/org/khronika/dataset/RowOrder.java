package org.khronika.dataset;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Watches rows go by: they must come in the table's order, and no key twice. Keys are remembered only while the first column of
 * the order stays the same, so that memory stays small; the catalog's unique index sees the rest.
 */
final class RowOrder {
    private final Table table;
    private final int[] order;
    private final int[] key;
    private final boolean orderHasKey;
    private final Set<Object> keysOfGroup = new HashSet<>();
    private Object[] last;

    RowOrder(Table table) {
        this.table = table;
        this.order = table.indexesOf(table.sortOrder());
        this.key = table.indexesOf(table.primaryKey());
        this.orderHasKey = table.sortOrder().containsAll(table.primaryKey());
    }

    /** Sorts rows as the table's file wants them. */
    static Comparator<Object[]> comparator(Table table) {
        int[] order = table.indexesOf(table.sortOrder());
        return (left, right) -> compare(order, left, right);
    }

    /** What is wrong with the row in its place, in words, if anything. */
    Optional<String> next(Object[] row) {
        Object[] previous = last;
        last = row;
        if (previous == null) {
            return isNew(row) ? Optional.empty() : twice(row);
        }
        int compared = compare(order, previous, row);
        if (compared > 0) {
            return Optional.of(table.describe(row) + " comes after " + table.describe(previous)
                    + " but sorts before it by " + String.join(", ", table.sortOrder()));
        }
        if (orderHasKey) {
            return compared == 0 && sameKey(previous, row) ? twice(row) : Optional.empty();
        }
        if (!previous[order[0]].equals(row[order[0]])) {
            keysOfGroup.clear();
        }
        return isNew(row) ? Optional.empty() : twice(row);
    }

    private boolean isNew(Object[] row) {
        if (orderHasKey) {
            return true;
        }
        return keysOfGroup.add(key.length == 1 ? row[key[0]] : Arrays.asList(cells(row)));
    }

    private Object[] cells(Object[] row) {
        return Arrays.stream(key).mapToObj(i -> row[i]).toArray();
    }

    private boolean sameKey(Object[] left, Object[] right) {
        return Arrays.equals(cells(left), cells(right));
    }

    private Optional<String> twice(Object[] row) {
        return Optional.of(table.describe(row) + " is there twice");
    }

    private static int compare(int[] order, Object[] left, Object[] right) {
        for (int i : order) {
            int compared = compareCells(left[i], right[i]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked")
    private static int compareCells(Object left, Object right) {
        if (left instanceof String text) {
            return compareTexts(text, (String) right);
        }
        return ((Comparable<Object>) left).compareTo(right);
    }

    /** By code point, as UTF-8 bytes, Parquet and SQLite sort; {@link String#compareTo} differs above U+FFFF. */
    static int compareTexts(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                boolean oneIsSurrogate = Character.isSurrogate(a) != Character.isSurrogate(b);
                return oneIsSurrogate ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
