package org.khronika.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;

/**
 * Writes one table of a release as a Parquet file, row by row, in memory that does not grow with the number of rows. The same
 * rows give the same bytes on every JVM. Rows must be as the table declares, in its order, keys once.
 *
 * <p>A file becomes whole with {@link #commit()}; closed before that, it is deleted, so that a failure leaves no table that
 * looks complete. Not for use by several threads at once; writers of different tables are independent.
 */
public final class ParquetTableWriter implements Closeable {
    /** Compressed bytes of a row group, roughly. */
    public static final long ROW_GROUP_BYTES = 16L << 20;

    /** Rows of a row group at most, so that readers can share out tables of short rows as well. */
    private static final int ROW_GROUP_ROWS = 250_000;

    /** How often sizes are looked at, in rows: seldom enough to cost nothing, often enough for texts of a megabyte. */
    private static final int SIZE_CHECK_ROWS = 32;

    private static final int LONGEST_STATISTIC = 64;

    /** Enough for a row group's ids, one in a hundred wrongly taken for present. */
    private static final int LARGEST_BLOOM_FILTER = 256 << 10;

    /** How many sizes are tried, each half the one before, for a column of fewer ids: down to four kilobytes. */
    private static final int BLOOM_FILTER_SIZES = 7;

    private final Path file;
    private final int[] sortedBy;
    private final RowCheck check;
    private final RowOrder order;
    private final ParquetWriter<Object[]> writer;
    private long rows;
    private boolean closed;

    /**
     * Starts {@code folder/name.parquet}, overwriting one that is there.
     *
     * @throws UncheckedIOException where the file cannot be created
     */
    public ParquetTableWriter(Path folder, Table table, ReleaseInfo info) {
        this(folder, table, info, ROW_GROUP_BYTES);
    }

    /** As above, with another size of row groups. */
    public ParquetTableWriter(Path folder, Table table, ReleaseInfo info, long rowGroupBytes) {
        this(table, folder.resolve(table.fileName()), info, rowGroupBytes);
    }

    private ParquetTableWriter(Table table, Path file, ReleaseInfo info, long rowGroupBytes) {
        this.file = file;
        this.sortedBy = table.indexesOf(table.sortOrder());
        this.check = new RowCheck(table);
        this.order = new RowOrder(table);
        this.writer = open(file, table, metadata(table, info), rowGroupBytes);
    }

    /** Starts a table in a file of another name than the table's. */
    static ParquetTableWriter ofFile(Path file, Table table, ReleaseInfo info) {
        return new ParquetTableWriter(table, file, info, ROW_GROUP_BYTES);
    }

    /** @throws DatasetException where the row is not as declared, out of order, or its key was there before */
    public void write(Object[] row) {
        check.require(row);
        order.next(row).ifPresent(problem -> {
            throw new DatasetException(problem);
        });
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
        rows++;
    }

    /** Rows written so far. */
    public long rows() {
        return rows;
    }

    /** Ends the file, whole and on disk. */
    public void commit() {
        try {
            closed = true;
            writer.close();
            CanonicalFooter.apply(file, sortedBy);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be finished", e);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try (ParquetWriter<Object[]> abandoned = writer) {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be given up", e);
            }
        }
    }

    private static SortedMap<String, String> metadata(Table table, ReleaseInfo info) {
        SortedMap<String, String> metadata = new TreeMap<>();
        metadata.put(Schema.DATASET_KEY, Schema.current().name());
        metadata.put(Schema.RELEASE_KEY, info.version());
        metadata.put(Schema.VERSION_KEY, Schema.current().version());
        metadata.put(Schema.TABLE_KEY, table.name());
        metadata.put(Schema.PIPELINE_KEY, info.pipelineVersion());
        metadata.put(Schema.REFERENCE_KEY, info.referenceVersion());
        info.about().forEach((fact, value) -> metadata.put(Schema.FACT_PREFIX + fact, value));
        metadata.put("khronika.description", table.description());
        table.columns().forEach(column -> metadata.put("khronika.column." + column.name(), column.description()));
        return metadata;
    }

    private static ParquetWriter<Object[]> open(
            Path file, Table table, SortedMap<String, String> metadata, long rowGroupBytes) {
        Builder builder = new Builder(new LocalOutputFile(file), new RowWriteSupport(table, metadata))
                .withConf(new PlainParquetConfiguration())
                .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withCodecFactory(new ZstdCodec())
                .withWriterVersion(WriterVersion.PARQUET_1_0)
                .withRowGroupSize(rowGroupBytes)
                .withRowGroupRowCountLimit(ROW_GROUP_ROWS)
                .withMinRowCountForPageSizeCheck(1)
                .withMaxRowCountForPageSizeCheck(SIZE_CHECK_ROWS)
                .withStatisticsTruncateLength(LONGEST_STATISTIC)
                .withAdaptiveBloomFilterEnabled(true)
                .withMaxBloomFilterBytes(LARGEST_BLOOM_FILTER);
        for (String id : searchedIds(table)) {
            builder.withBloomFilterEnabled(id, true).withBloomFilterCandidateNumber(id, BLOOM_FILTER_SIZES);
        }
        if (table.primaryKey().size() == 1) {
            // Values that never repeat want no dictionary, and a column that has one throughout gets no bloom filter.
            builder.withDictionaryEncoding(table.primaryKey().get(0), false);
        }
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be created", e);
        }
    }

    /** Ids that rows are looked up by, but for one that the file is sorted by first: its page index says where to look. */
    private static List<String> searchedIds(Table table) {
        String first = table.sortOrder().get(0);
        return table.idColumns().stream()
                .filter(id -> !id.equals(first) || table.primaryKey().equals(List.of(id)))
                .toList();
    }

    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
        private final RowWriteSupport support;

        Builder(OutputFile file, RowWriteSupport support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return support;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }
    }
}
