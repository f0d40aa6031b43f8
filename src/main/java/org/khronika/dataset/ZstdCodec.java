package org.khronika.dataset;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Zstandard for Parquet pages, straight from its library. Parquet's own way there goes through Hadoop's configuration, which
 * reads its XML for every file, and whose classes, when two tables are the first to be written side by side, can lock each other
 * out for good.
 */
final class ZstdCodec implements CompressionCodecFactory {
    private static final int LEVEL = 3;

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        requireZstd(name);
        return new BytesInputCompressor() {
            @Override
            public BytesInput compress(BytesInput bytes) throws IOException {
                return BytesInput.from(Zstd.compress(bytes.toByteArray(), LEVEL));
            }

            @Override
            public CompressionCodecName getCodecName() {
                return CompressionCodecName.ZSTD;
            }

            @Override
            public void release() {}
        };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        requireZstd(name);
        return new BytesInputDecompressor() {
            @Override
            public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                return BytesInput.from(decompressed(bytes.toByteArray(), size));
            }

            @Override
            public void decompress(ByteBuffer input, int compressedSize, ByteBuffer output, int size)
                    throws IOException {
                byte[] compressed = new byte[compressedSize];
                input.get(compressed);
                output.put(decompressed(compressed, size));
            }

            @Override
            public void release() {}
        };
    }

    private static byte[] decompressed(byte[] compressed, int size) throws IOException {
        byte[] plain = new byte[size];
        long found = Zstd.decompress(plain, compressed);
        if (Zstd.isError(found) || found != size) {
            throw new IOException("a page is not the Zstandard data that its header says: "
                    + (Zstd.isError(found) ? Zstd.getErrorName(found) : found + " bytes for " + size));
        }
        return plain;
    }

    private static void requireZstd(CompressionCodecName name) {
        if (name != CompressionCodecName.ZSTD) {
            throw new DatasetException("the tables of a release are compressed with ZSTD, not with " + name);
        }
    }

    @Override
    public void release() {}
}
