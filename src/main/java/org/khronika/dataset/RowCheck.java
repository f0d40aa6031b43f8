package org.khronika.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a row is what its table declares: number of cells, types, nulls, allowed values. It remembers the texts of the last row,
 * since most columns repeat them. Not for use by several threads at once.
 */
final class RowCheck {
    private final Table table;
    private final Column[] columns;
    private final List<Set<String>> allowed = new ArrayList<>();
    /** By column, the last text that was found right. */
    private final String[] right;

    RowCheck(Table table) {
        this.table = table;
        this.columns = table.columns().toArray(Column[]::new);
        this.right = new String[columns.length];
        for (Column column : table.columns()) {
            allowed.add(new HashSet<>(column.allowed()));
        }
    }

    /** @throws DatasetException where the row is not; the message names the row by its key, and the column */
    void require(Object[] row) {
        Optional<String> problem = problem(row);
        if (problem.isPresent()) {
            throw new DatasetException(problem.get());
        }
    }

    /** What is wrong with the row, in words, if anything. */
    Optional<String> problem(Object[] row) {
        if (row.length != table.columns().size()) {
            return Optional.of(table.describe(row) + " has " + row.length + " cells, "
                    + table.columns().size() + " declared");
        }
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof String text && text.equals(right[i])) {
                continue;
            }
            String problem = cellProblem(columns[i], allowed.get(i), row[i]);
            if (problem != null) {
                return Optional.of(table.describe(row) + ", column "
                        + table.columns().get(i).name() + ": " + problem);
            }
            if (row[i] instanceof String text) {
                right[i] = text;
            }
        }
        return Optional.empty();
    }

    private static String cellProblem(Column column, Set<String> allowed, Object cell) {
        if (cell == null) {
            return column.nullable() ? null : "is null and may not be";
        }
        if (!column.type().javaType().isInstance(cell)) {
            return "is a " + cell.getClass().getSimpleName() + ", not a "
                    + column.type().label();
        }
        if (cell instanceof Double number && !Double.isFinite(number)) {
            return "is not a finite number";
        }
        if (cell instanceof List<?> list) {
            for (Object element : list) {
                String problem = elementProblem(allowed, element);
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        }
        return cell instanceof String text ? textProblem(allowed, text) : null;
    }

    private static String elementProblem(Set<String> allowed, Object element) {
        if (element instanceof String text) {
            return textProblem(allowed, text);
        }
        return "has an element that is " + (element == null ? "null" : "no text");
    }

    private static String textProblem(Set<String> allowed, String text) {
        if (!allowed.isEmpty()) {
            return allowed.contains(text) ? null : "'" + text + "' is none of the declared values";
        }
        return loneSurrogate(text) ? "has half a character (a lone surrogate), which UTF-8 cannot hold" : null;
    }

    private static boolean loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Nearly every letter lies below, so that one comparison is all it costs.
            if (text.charAt(i) >= Character.MIN_SURROGATE && text.charAt(i) <= Character.MAX_SURROGATE) {
                if (Character.isLowSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
