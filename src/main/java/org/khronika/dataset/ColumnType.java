package org.khronika.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a cell of a column holds. */
public enum ColumnType {
    /** Text, UTF-8; in a row a {@link String}. */
    STRING(String.class),
    /** A day; in a row a {@link LocalDate}. */
    DATE(LocalDate.class),
    /** A whole number of 32 bits; in a row an {@link Integer}. */
    INT32(Integer.class),
    /** A finite number of 64 bits; in a row a {@link Double}. */
    DOUBLE(Double.class),
    /** A list of texts, none of them null; in a row a {@link List} of {@link String}. */
    STRING_LIST(List.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** The class that a cell of this type has in a row. */
    public Class<?> javaType() {
        return javaType;
    }

    /** The name a reader of the data dictionary sees: "string", "date", "int32", "double", "list of string". */
    public String label() {
        return this == STRING_LIST ? "list of string" : name().toLowerCase(Locale.ROOT);
    }
}
