package org.khronika.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;

/** Puts the values that Parquet hands out into the cells of a row. */
final class RowConverter extends GroupConverter {
    private final Converter[] cells;
    private Object[] row;

    RowConverter(List<Column> columns) {
        cells = new Converter[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            int at = i;
            Consumer<Object> set = value -> row[at] = value;
            cells[i] = switch (columns.get(i).type()) {
                case STRING -> new Text(set);
                case STRING_LIST -> new TextList(set);
                case DATE -> new Number(value -> set.accept(LocalDate.ofEpochDay((Integer) value)));
                case INT32, DOUBLE -> new Number(set);
            };
        }
    }

    Object[] row() {
        return row;
    }

    @Override
    public Converter getConverter(int fieldIndex) {
        return cells[fieldIndex];
    }

    @Override
    public void start() {
        row = new Object[cells.length];
    }

    @Override
    public void end() {
        // The row is complete as it stands.
    }

    private static final class Number extends PrimitiveConverter {
        private final Consumer<Object> set;

        Number(Consumer<Object> set) {
            this.set = set;
        }

        @Override
        public void addInt(int value) {
            set.accept(value);
        }

        @Override
        public void addDouble(double value) {
            set.accept(value);
        }
    }

    /** A text; texts of a dictionary are decoded once. */
    private static final class Text extends PrimitiveConverter {
        private final Consumer<Object> set;
        private String[] dictionary;

        Text(Consumer<Object> set) {
            this.set = set;
        }

        @Override
        public boolean hasDictionarySupport() {
            return true;
        }

        @Override
        public void setDictionary(Dictionary values) {
            dictionary = new String[values.getMaxId() + 1];
            for (int i = 0; i < dictionary.length; i++) {
                dictionary[i] = values.decodeToBinary(i).toStringUsingUTF8();
            }
        }

        @Override
        public void addValueFromDictionary(int id) {
            set.accept(dictionary[id]);
        }

        @Override
        public void addBinary(Binary value) {
            set.accept(value.toStringUsingUTF8());
        }
    }

    /** The outer group of a list: list, then element. */
    private static final class TextList extends GroupConverter {
        private final Consumer<Object> set;
        private final GroupConverter repeated;
        private List<String> elements;

        TextList(Consumer<Object> set) {
            this.set = set;
            this.repeated = new Element(new Text(value -> elements.add((String) value)));
        }

        @Override
        public Converter getConverter(int fieldIndex) {
            return repeated;
        }

        @Override
        public void start() {
            elements = new ArrayList<>();
        }

        @Override
        public void end() {
            set.accept(Collections.unmodifiableList(elements));
        }
    }

    private static final class Element extends GroupConverter {
        private final Converter text;

        Element(Converter text) {
            this.text = text;
        }

        @Override
        public Converter getConverter(int fieldIndex) {
            return text;
        }

        @Override
        public void start() {
            // The element's own converter adds it to the list.
        }

        @Override
        public void end() {
            // Likewise.
        }
    }
}
