package org.khronika.dataset;

import static org.khronika.dataset.TableBuilder.table;

import java.nio.file.Path;
import java.util.List;

/** How two releases differ, as a Parquet file with a row for everything that does. */
public final class DiffParquet implements DiffWriter {
    /** The file's columns. */
    public static final Table CHANGES = table("changes", "Something in which a release differs from an older one")
            .integer("number", "1, 2, 3 …: rows in the order of the tables, then columns, tables, persons, events")
            .oneOf("subject", "What differs", List.of("row", "column", "table", "person", "event"))
            .optionalString("table_name", "The table of a row or a column, or the table itself; null of all else")
            .oneOf(
                    "change",
                    "What became of it",
                    List.of("added", "removed", "changed", "merged", "split", "regrouped", "renumbered", "renamed"))
            .list("old_key", "What it had for a key in the older release: the primary key of a row, or ids")
            .list("new_key", "What it has for a key in the newer release")
            .list("columns", "The columns of a changed row whose values differ, or the column that differs")
            .list("old_labels", "What the old ids are known by: a person's name, an event's day and place")
            .list("new_labels", "The same of the new ids")
            .key("number")
            .sortedBy("number");

    private final ParquetTableWriter writer;
    private int number;

    /** Starts the file, overwriting one that is there. */
    public DiffParquet(Path file) {
        writer = ParquetTableWriter.ofFile(file, CHANGES, new ReleaseInfo("", "", ""));
    }

    @Override
    public void accept(RowChange row) {
        List<String> old = row.kind() == RowChange.Kind.ADDED ? List.of() : row.key();
        List<String> now = row.kind() == RowChange.Kind.REMOVED ? List.of() : row.key();
        write("row", row.table(), row.kind().label(), old, now, row.columns());
    }

    @Override
    public void commit(ReleaseDiff diff) {
        for (TableChanges table : diff.tables()) {
            table.addedColumns().forEach(column -> column(table, RowChange.Kind.ADDED, column));
            table.removedColumns().forEach(column -> column(table, RowChange.Kind.REMOVED, column));
        }
        for (TableChanges table : diff.tables()) {
            if (table.oldRows().isPresent() != table.newRows().isPresent()) {
                RowChange.Kind kind = table.newRows().isPresent() ? RowChange.Kind.ADDED : RowChange.Kind.REMOVED;
                write("table", table.table(), kind.label(), List.of(), List.of(), List.of());
            }
        }
        for (IdentityChange change : diff.identities()) {
            writer.write(new Object[] {
                ++number,
                change.what(),
                null,
                change.kind().label(),
                change.oldIds(),
                change.newIds(),
                List.of(),
                change.oldLabels(),
                change.newLabels()
            });
        }
        writer.commit();
    }

    private void column(TableChanges table, RowChange.Kind kind, String column) {
        write("column", table.table(), kind.label(), List.of(), List.of(), List.of(column));
    }

    private void write(
            String subject, String table, String change, List<String> old, List<String> now, List<String> columns) {
        writer.write(new Object[] {++number, subject, table, change, old, now, columns, List.of(), List.of()});
    }

    @Override
    public void close() {
        writer.close();
    }
}
