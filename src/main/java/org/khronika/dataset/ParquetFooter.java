package org.khronika.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * What a Parquet file says of itself.
 *
 * @param schema its columns
 * @param metadata its key-value metadata
 * @param rows its number of rows
 */
record ParquetFooter(MessageType schema, SortedMap<String, String> metadata, long rows) {

    /** @throws DatasetException where the file is missing or is no Parquet file */
    static ParquetFooter read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DatasetException(file.getFileName() + " is missing from " + file.getParent());
        }
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            Map<String, String> metadata = reader.getFileMetaData().getKeyValueMetaData();
            return new ParquetFooter(
                    reader.getFileMetaData().getSchema(), new TreeMap<>(metadata), reader.getRecordCount());
        } catch (IOException | RuntimeException e) {
            throw new DatasetException(file + " is no readable Parquet file; it is damaged or cut off", e);
        }
    }
}
