package org.khronika.dataset;

import java.util.List;
import java.util.Objects;

/**
 * A declared column.
 *
 * @param name lower case with underscores
 * @param type what its cells hold
 * @param nullable whether a cell may be null (a list is never null, only empty)
 * @param description its meaning, one sentence for the data dictionary
 * @param allowed the only values a cell, or an element of a list, may have; empty where any will do
 */
public record Column(String name, ColumnType type, boolean nullable, String description, List<String> allowed) {
    public Column {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        allowed = List.copyOf(allowed);
        if (nullable && type == ColumnType.STRING_LIST) {
            throw new IllegalArgumentException("list column " + name + " is empty, never null");
        }
    }
}
