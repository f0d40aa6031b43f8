package org.khronika.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Table;

/** Goes through tables of a release, row by row. */
record ReleaseRows(Path release) {
    /** Hands over some columns of every row, in the order of the file. */
    void forEach(Table table, List<String> columns, Consumer<Object[]> consumer) {
        ParquetTableReader.forEach(release, table, columns, consumer);
    }
}
