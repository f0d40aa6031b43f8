package org.khronika.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;

/** A cursor over the rows of a table of a release, in the order of its file, one row group in memory at a time. */
public final class ParquetTableReader implements Closeable {
    private final Path file;
    private final ParquetReader<Object[]> reader;

    private ParquetTableReader(Path file, ParquetReader<Object[]> reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * Opens {@code folder/name.parquet} for all columns of the table.
     *
     * @throws DatasetException where the file is missing, is no Parquet file, or a column is missing or of another type
     */
    public static ParquetTableReader open(Path folder, Table table) {
        return open(folder, table, table.columns().stream().map(Column::name).toList());
    }

    /** As above, for some columns; cells of a row come in the order asked for. */
    public static ParquetTableReader open(Path folder, Table table, List<String> columnNames) {
        Path file = folder.resolve(table.fileName());
        List<Column> columns = columnNames.stream().map(table::column).toList();
        requireColumns(file, ParquetFooter.read(file).schema(), ParquetSchema.of(table.name(), columns));
        try {
            return new ParquetTableReader(
                    file, new Builder(new LocalInputFile(file), new RowReadSupport(table.name(), columns)).build());
        } catch (IOException | RuntimeException e) {
            throw new DatasetException(file.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Hands over some columns of every row of a table, in the order of its file. @throws DatasetException as {@link #open} */
    public static void forEach(Path folder, Table table, List<String> columnNames, Consumer<Object[]> consumer) {
        try (ParquetTableReader reader = open(folder, table, columnNames)) {
            for (Optional<Object[]> row = reader.next(); row.isPresent(); row = reader.next()) {
                consumer.accept(row.get());
            }
        }
    }

    /**
     * How many rows a table of a release has, by the footer of its file.
     *
     * @throws DatasetException where the file is missing or is no Parquet file
     */
    public static long rowCount(Path folder, Table table) {
        return ParquetFooter.read(folder.resolve(table.fileName())).rows();
    }

    /**
     * The next row, none after the last.
     *
     * @throws DatasetException where the file is damaged
     */
    public Optional<Object[]> next() {
        try {
            return Optional.ofNullable(reader.read());
        } catch (IOException | RuntimeException e) {
            throw new DatasetException(
                    file.getFileName() + " is damaged after row " + reader.getCurrentRowIndex() + ": " + e.getMessage(),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new DatasetException(file.getFileName() + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private static void requireColumns(Path file, MessageType found, MessageType wanted) {
        List<String> off = new ArrayList<>();
        wanted.getFields().forEach(field -> {
            if (!found.containsField(field.getName())) {
                off.add("column " + field.getName() + " is missing");
            } else if (!ParquetSchema.sameCells(found.getType(field.getName()), field)) {
                off.add("column " + field.getName() + " is " + found.getType(field.getName()) + ", not " + field);
            }
        });
        if (!off.isEmpty()) {
            throw new DatasetException(file.getFileName() + ": " + String.join("; ", off));
        }
    }

    private static final class Builder extends ParquetReader.Builder<Object[]> {
        private final RowReadSupport support;

        Builder(InputFile file, RowReadSupport support) {
            super(file, new PlainParquetConfiguration());
            this.support = support;
            withCodecFactory(new ZstdCodec());
            usePageChecksumVerification();
        }

        @Override
        protected ReadSupport<Object[]> getReadSupport() {
            return support;
        }
    }
}
