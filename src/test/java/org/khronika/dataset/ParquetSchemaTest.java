package org.khronika.dataset;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.parquet.schema.ColumnOrder;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When two columns of Parquet files hold the same kind of cells. */
class ParquetSchemaTest {
    static Stream<Arguments> columns() {
        Type number = Types.optional(PrimitiveTypeName.DOUBLE).named("amount");
        Type list = Types.requiredList()
                .requiredElement(PrimitiveTypeName.BINARY)
                .as(stringType())
                .named("urls");
        return Stream.of(
                Arguments.of(number, number, true),
                Arguments.of(
                        number,
                        Types.optional(PrimitiveTypeName.DOUBLE)
                                .columnOrder(ColumnOrder.undefined())
                                .named("amount"),
                        true),
                Arguments.of(number, Types.required(PrimitiveTypeName.DOUBLE).named("amount"), false),
                Arguments.of(number, Types.optional(PrimitiveTypeName.FLOAT).named("amount"), false),
                Arguments.of(number, Types.optional(PrimitiveTypeName.DOUBLE).named("sum"), false),
                Arguments.of(
                        Types.required(PrimitiveTypeName.INT32).as(dateType()).named("day"),
                        Types.required(PrimitiveTypeName.INT32).named("day"),
                        false),
                Arguments.of(list, list, true),
                Arguments.of(
                        list,
                        Types.requiredList()
                                .requiredElement(PrimitiveTypeName.BINARY)
                                .named("urls"),
                        false),
                Arguments.of(list, Types.required(PrimitiveTypeName.BINARY).named("urls"), false));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void columnsHoldTheSameCellsOrDoNot(Type one, Type other, boolean same) {
        assertThat(ParquetSchema.sameCells(one, other)).isEqualTo(same);
        assertThat(ParquetSchema.sameCells(other, one)).isEqualTo(same);
    }
}
