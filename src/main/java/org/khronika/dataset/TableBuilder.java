package org.khronika.dataset;

import java.util.ArrayList;
import java.util.List;

/** Puts a {@link Table} together, column by column, in the order of its file. */
final class TableBuilder {
    private final String name;
    private final String description;
    private final List<Column> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private List<String> primaryKey = List.of();

    private TableBuilder(String name, String description) {
        this.name = name;
        this.description = description;
    }

    static TableBuilder table(String name, String description) {
        return new TableBuilder(name, description);
    }

    TableBuilder string(String column, String meaning) {
        return add(column, ColumnType.STRING, false, meaning, List.of());
    }

    TableBuilder optionalString(String column, String meaning) {
        return add(column, ColumnType.STRING, true, meaning, List.of());
    }

    TableBuilder oneOf(String column, String meaning, List<String> allowed) {
        return add(column, ColumnType.STRING, false, meaning, allowed);
    }

    TableBuilder optionalOneOf(String column, String meaning, List<String> allowed) {
        return add(column, ColumnType.STRING, true, meaning, allowed);
    }

    TableBuilder date(String column, String meaning) {
        return add(column, ColumnType.DATE, false, meaning, List.of());
    }

    TableBuilder integer(String column, String meaning) {
        return add(column, ColumnType.INT32, false, meaning, List.of());
    }

    TableBuilder decimal(String column, String meaning) {
        return add(column, ColumnType.DOUBLE, false, meaning, List.of());
    }

    TableBuilder optionalDouble(String column, String meaning) {
        return add(column, ColumnType.DOUBLE, true, meaning, List.of());
    }

    TableBuilder list(String column, String meaning) {
        return add(column, ColumnType.STRING_LIST, false, meaning, List.of());
    }

    TableBuilder listOf(String column, String meaning, List<String> allowed) {
        return add(column, ColumnType.STRING_LIST, false, meaning, allowed);
    }

    TableBuilder key(String... names) {
        primaryKey = List.of(names);
        return this;
    }

    TableBuilder refers(String column, String table, String target) {
        foreignKeys.add(new ForeignKey(column, table, target));
        return this;
    }

    Table sortedBy(String... names) {
        return new Table(name, description, columns, primaryKey, List.of(names), foreignKeys);
    }

    private TableBuilder add(String column, ColumnType type, boolean nullable, String meaning, List<String> allowed) {
        columns.add(new Column(column, type, nullable, meaning, allowed));
        return this;
    }
}
