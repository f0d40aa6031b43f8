package org.khronika.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands checked rows of a table to Parquet. */
final class RowWriteSupport extends WriteSupport<Object[]> {
    private final Table table;
    private final SortedMap<String, String> metadata;
    private RecordConsumer consumer;

    RowWriteSupport(Table table, SortedMap<String, String> metadata) {
        this.table = table;
        this.metadata = metadata;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(ParquetSchema.of(table), metadata);
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
        consumer = recordConsumer;
    }

    @Override
    public void write(Object[] row) {
        consumer.startMessage();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != null) {
                Column column = table.columns().get(i);
                consumer.startField(column.name(), i);
                write(column.type(), row[i]);
                consumer.endField(column.name(), i);
            }
        }
        consumer.endMessage();
    }

    private void write(ColumnType type, Object cell) {
        switch (type) {
            case STRING -> consumer.addBinary(Binary.fromString((String) cell));
            case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
            case INT32 -> consumer.addInteger((Integer) cell);
            case DOUBLE -> consumer.addDouble((Double) cell);
            case STRING_LIST -> writeList((List<?>) cell);
        }
    }

    private void writeList(List<?> list) {
        consumer.startGroup();
        if (!list.isEmpty()) {
            consumer.startField("list", 0);
            for (Object element : list) {
                consumer.startGroup();
                consumer.startField("element", 0);
                consumer.addBinary(Binary.fromString((String) element));
                consumer.endField("element", 0);
                consumer.endGroup();
            }
            consumer.endField("list", 0);
        }
        consumer.endGroup();
    }
}
