package org.khronika.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A declared table: one Parquet file of a release, one table of its catalog.
 *
 * @param name its name; the file is {@code name.parquet}
 * @param description what one row is
 * @param columns in the order of the file
 * @param primaryKey the columns that together name a row
 * @param sortOrder the columns that the file's rows are sorted by, ascending, texts by code point, nulls not allowed
 * @param foreignKeys what its columns refer to
 */
public record Table(
        String name,
        String description,
        List<Column> columns,
        List<String> primaryKey,
        List<String> sortOrder,
        List<ForeignKey> foreignKeys) {
    /** @throws IllegalArgumentException where a key or the order names a column the table does not have, or a nullable one */
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        sortOrder = List.copyOf(sortOrder);
        foreignKeys = List.copyOf(foreignKeys);
        for (String key : Stream.concat(primaryKey.stream(), sortOrder.stream()).toList()) {
            Column column = find(name, columns, key);
            if (column.nullable() || column.type() == ColumnType.STRING_LIST) {
                throw new IllegalArgumentException(name + "." + key + " may be null, so it is no key");
            }
        }
        for (ForeignKey key : foreignKeys) {
            find(name, columns, key.column());
        }
    }

    /** The name of its file in a release. */
    public String fileName() {
        return name + ".parquet";
    }

    /** @throws IllegalArgumentException where the table has no such column */
    public Column column(String columnName) {
        return find(name, columns, columnName);
    }

    /** The place of a column, from 0. @throws IllegalArgumentException where the table has no such column */
    public int indexOf(String columnName) {
        return columns.indexOf(column(columnName));
    }

    /** The places of columns, in the order asked for. */
    int[] indexesOf(List<String> columnNames) {
        return columnNames.stream().mapToInt(this::indexOf).toArray();
    }

    /** Columns that hold one id each: a primary key of one column, and what refers to another table. */
    public List<String> idColumns() {
        List<String> ids = new ArrayList<>(primaryKey.size() == 1 ? primaryKey : List.of());
        for (ForeignKey key : foreignKeys) {
            if (column(key.column()).type() == ColumnType.STRING && !ids.contains(key.column())) {
                ids.add(key.column());
            }
        }
        return List.copyOf(ids);
    }

    /** Sorts rows as the table's file wants them. */
    public Comparator<Object[]> rowOrder() {
        return RowOrder.comparator(this);
    }

    /** The same table with its columns described otherwise; their names and types must stay. */
    public Table describedBy(UnaryOperator<Column> description) {
        return new Table(
                name, this.description, columns.stream().map(description).toList(), primaryKey, sortOrder, foreignKeys);
    }

    /** The same table with some of its columns only, its keys and order among them. */
    Table with(List<String> columnNames) {
        return new Table(
                name,
                description,
                columns.stream()
                        .filter(column -> columnNames.contains(column.name()))
                        .toList(),
                primaryKey,
                sortOrder,
                foreignKeys.stream()
                        .filter(key -> columnNames.contains(key.column()))
                        .toList());
    }

    /** Names a row for a message, by its primary key: "charges[2024-11-monthly-0001-c01]". */
    public String describe(Object[] row) {
        Object[] key = Arrays.stream(indexesOf(primaryKey))
                .mapToObj(i -> i < row.length ? row[i] : null)
                .toArray();
        return name + Arrays.toString(key);
    }

    private static Column find(String table, List<Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + table + " has no column " + name));
    }
}
