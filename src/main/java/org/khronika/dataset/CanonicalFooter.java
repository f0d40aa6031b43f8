package org.khronika.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SortingColumn;
import org.apache.parquet.format.Util;

/**
 * Puts the lists of a finished file's footer into one order. Versions of parquet-java fill them from hash sets in the order of
 * identity hashes, so that two JVMs can write two footers for one content; the order means nothing to a reader.
 */
final class CanonicalFooter {
    /** The footer's length, 4 bytes, and "PAR1". */
    private static final int TAIL = 8;

    private CanonicalFooter() {}

    /**
     * Rewrites the footer of a Parquet file in place and forces the file to disk. The footer then also says by which columns rows
     * are sorted, which parquet-java has no way to say.
     *
     * @param sortedBy the places of these columns, each of one value a row
     */
    static void apply(Path file, int... sortedBy) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer tail = read(channel, channel.size() - TAIL, TAIL);
            int length = tail.getInt(0);
            long start = channel.size() - TAIL - length;
            FileMetaData footer = Util.readFileMetaData(
                    new ByteArrayInputStream(read(channel, start, length).array()));
            sort(footer);
            for (RowGroup group : footer.getRow_groups()) {
                group.setSorting_columns(Arrays.stream(sortedBy)
                        .mapToObj(column -> new SortingColumn(column, false, false))
                        .toList());
            }
            ByteArrayOutputStream sorted = new ByteArrayOutputStream(length);
            Util.writeFileMetaData(footer, sorted);
            ByteBuffer end = ByteBuffer.allocate(sorted.size() + TAIL).order(ByteOrder.LITTLE_ENDIAN);
            end.put(sorted.toByteArray())
                    .putInt(sorted.size())
                    .put(tail.slice(4, 4))
                    .flip();
            channel.truncate(start);
            channel.position(start);
            while (end.hasRemaining()) {
                channel.write(end);
            }
            channel.force(true);
        }
    }

    static void sort(FileMetaData footer) {
        if (footer.isSetKey_value_metadata()) {
            footer.getKey_value_metadata().sort(Comparator.comparing(KeyValue::getKey));
        }
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                ColumnMetaData column = chunk.getMeta_data();
                column.getEncodings().sort(Comparator.naturalOrder());
                if (column.isSetEncoding_stats()) {
                    column.getEncoding_stats()
                            .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                                    .thenComparing(PageEncodingStats::getEncoding));
                }
            }
        }
    }

    private static ByteBuffer read(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new IOException("file ends within its footer");
            }
        }
        return buffer.flip();
    }
}
