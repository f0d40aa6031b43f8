package org.khronika.dataset;

import java.io.Closeable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes through some columns of a table's rows, one row at hand, and makes sure that they come in the table's order. */
final class SortedRows implements Closeable {
    private final Table table;
    private final Optional<ParquetTableReader> reader;
    private final Comparator<Object[]> order;
    private Object[] row;

    /**
     * @param table the table as declared
     * @param reader of those columns; without one there are no rows
     * @param columns all columns of the table's order among them
     */
    SortedRows(Table table, Optional<ParquetTableReader> reader, List<String> columns) {
        this.table = table.with(columns);
        this.reader = reader;
        this.order = RowOrder.comparator(this.table);
        this.row = read();
    }

    /** The row at hand; null after the last. */
    Object[] row() {
        return row;
    }

    /** Goes on to the next row. */
    void advance() {
        Object[] before = row;
        row = read();
        if (row != null && order.compare(before, row) > 0) {
            throw new DatasetException(table.fileName() + " is not sorted by " + String.join(", ", table.sortOrder())
                    + ": " + table.describe(row) + " comes after " + table.describe(before));
        }
    }

    private Object[] read() {
        return reader.flatMap(ParquetTableReader::next).orElse(null);
    }

    @Override
    public void close() {
        reader.ifPresent(ParquetTableReader::close);
    }
}
