package org.khronika.dataset;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;

/** Reads chosen columns of a file as rows. */
final class RowReadSupport extends ReadSupport<Object[]> {
    private final String table;
    private final List<Column> columns;

    RowReadSupport(String table, List<Column> columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public ReadContext init(InitContext context) {
        return new ReadContext(ParquetSchema.of(table, columns));
    }

    @Override
    public RecordMaterializer<Object[]> prepareForRead(
            Configuration configuration, Map<String, String> metadata, MessageType schema, ReadContext context) {
        return new Materializer(columns);
    }

    @Override
    public RecordMaterializer<Object[]> prepareForRead(
            ParquetConfiguration configuration, Map<String, String> metadata, MessageType schema, ReadContext context) {
        return new Materializer(columns);
    }

    private static final class Materializer extends RecordMaterializer<Object[]> {
        private final RowConverter root;

        Materializer(List<Column> columns) {
            root = new RowConverter(columns);
        }

        @Override
        public Object[] getCurrentRecord() {
            return root.row();
        }

        @Override
        public GroupConverter getRootConverter() {
            return root;
        }
    }
}
