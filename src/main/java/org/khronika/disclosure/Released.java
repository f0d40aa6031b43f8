package org.khronika.disclosure;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.khronika.dataset.ParquetTableReader;
import org.khronika.dataset.Table;

/** The tables of a full release, in a folder. */
record Released(Path folder) {
    /** Hands out some columns of every row of a table, in its order. */
    void forEach(Table table, List<String> columns, Consumer<Object[]> consumer) {
        ParquetTableReader.forEach(folder, table, columns, consumer);
    }
}
