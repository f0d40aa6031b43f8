package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.junit.jupiter.api.Test;

class CanonicalFooterTest {
    @Test
    void listsThatComeFromHashSetsAreSorted() {
        FileMetaData one = footer(
                List.of(Encoding.RLE, Encoding.PLAIN, Encoding.RLE_DICTIONARY),
                List.of(stats(PageType.DICTIONARY_PAGE), stats(PageType.DATA_PAGE)),
                List.of("b", "a"));
        FileMetaData other = footer(
                List.of(Encoding.RLE_DICTIONARY, Encoding.RLE, Encoding.PLAIN),
                List.of(stats(PageType.DATA_PAGE), stats(PageType.DICTIONARY_PAGE)),
                List.of("a", "b"));
        assertThat(one).isNotEqualTo(other);
        CanonicalFooter.sort(one);
        CanonicalFooter.sort(other);
        assertThat(one).isEqualTo(other);
    }

    private static PageEncodingStats stats(PageType type) {
        return new PageEncodingStats(type, Encoding.PLAIN, 1);
    }

    private static FileMetaData footer(List<Encoding> encodings, List<PageEncodingStats> stats, List<String> keys) {
        ColumnMetaData column = new ColumnMetaData();
        column.setEncodings(new ArrayList<>(encodings));
        column.setEncoding_stats(new ArrayList<>(stats));
        ColumnChunk chunk = new ColumnChunk();
        chunk.setMeta_data(column);
        FileMetaData footer = new FileMetaData();
        footer.setRow_groups(Arrays.asList(new RowGroup(Arrays.asList(chunk), 1, 1)));
        footer.setKey_value_metadata(
                new ArrayList<>(keys.stream().map(KeyValue::new).toList()));
        return footer;
    }
}
