package org.khronika.dataset;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.parquet.schema.ColumnOrder;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** How declared columns stand in a Parquet file. */
final class ParquetSchema {
    private ParquetSchema() {}

    static MessageType of(Table table) {
        return of(table.name(), table.columns());
    }

    static MessageType of(String name, List<Column> columns) {
        return new MessageType(name, columns.stream().map(ParquetSchema::type).toList());
    }

    private static Type type(Column column) {
        Repetition repetition = column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED;
        return switch (column.type()) {
            case STRING -> Types.primitive(BINARY, repetition).as(stringType()).named(column.name());
            case DATE -> Types.primitive(INT32, repetition).as(dateType()).named(column.name());
            case INT32 -> Types.primitive(INT32, repetition).named(column.name());
            case DOUBLE ->
                // The order that every reader knows; the newer one, of IEEE 754, would have most readers pass over the
                // statistics.
                Types.primitive(DOUBLE, repetition)
                        .columnOrder(ColumnOrder.typeDefined())
                        .named(column.name());
            case STRING_LIST ->
                Types.requiredList().requiredElement(BINARY).as(stringType()).named(column.name());
        };
    }

    /**
     * Whether two columns hold the same kind of cells. In which order statistics of a column are taken is not asked: it says
     * nothing of the cells, and files of earlier versions of the program have another.
     */
    static boolean sameCells(Type one, Type other) {
        if (!one.getName().equals(other.getName())
                || one.getRepetition() != other.getRepetition()
                || !Objects.equals(one.getLogicalTypeAnnotation(), other.getLogicalTypeAnnotation())
                || one.isPrimitive() != other.isPrimitive()) {
            return false;
        }
        if (one.isPrimitive()) {
            return one.asPrimitiveType().getPrimitiveTypeName()
                    == other.asPrimitiveType().getPrimitiveTypeName();
        }
        List<Type> fields = one.asGroupType().getFields();
        List<Type> others = other.asGroupType().getFields();
        return fields.size() == others.size()
                && IntStream.range(0, fields.size()).allMatch(i -> sameCells(fields.get(i), others.get(i)));
    }
}
