package org.khronika.dataset;

import java.util.List;
import java.util.Locale;

/**
 * A row that one of two releases has and the other has not, or has otherwise.
 *
 * @param table its table
 * @param kind what became of it
 * @param key its primary key, a text a column
 * @param columns the columns whose values differ; empty unless it was changed
 */
public record RowChange(String table, Kind kind, List<String> key, List<String> columns) {
    /** What became of a row. */
    public enum Kind {
        /** Only the newer release has it. */
        ADDED,
        /** Only the older release has it. */
        REMOVED,
        /** Both have a row of that key, with different values. */
        CHANGED;

        /** As it is published: "added". */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RowChange {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }
}
