package org.khronika.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Seeded random rows of any table, valid by themselves: every kind of cell, nulls, empty lists, all planes of Unicode. */
final class RandomRows {
    private static final int[] CODE_POINTS = {
        'a', 'Z', '0', ' ', '-', '\'', '"', '\\', '\n', '\t', 0, 0x7F, 'é', 'ә', 'Қ', '„', '…', 0x4E2D, 0xFFFD, 0x1F642,
        0x10FFFF
    };

    private final Random random;

    RandomRows(long seed) {
        this.random = new Random(seed);
    }

    /** Rows in the table's order, no key twice. */
    List<Object[]> of(Table table, int count) {
        List<Object[]> rows = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        int[] key = table.indexesOf(table.primaryKey());
        while (rows.size() < count) {
            Object[] row = row(table);
            List<Object> cells = new ArrayList<>();
            for (int i : key) {
                cells.add(row[i]);
            }
            if (keys.add(cells)) {
                rows.add(row);
            }
        }
        rows.sort(RowOrder.comparator(table));
        return rows;
    }

    private Object[] row(Table table) {
        return table.columns().stream().map(this::cell).toArray();
    }

    private Object cell(Column column) {
        if (column.nullable() && random.nextInt(4) == 0) {
            return null;
        }
        return switch (column.type()) {
            case STRING -> value(column);
            case DATE -> LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
            case INT32 -> random.nextInt(1_000_000) - 1000;
            case DOUBLE -> random.nextInt(10) == 0 ? -0.0 : random.nextGaussian() * 1e6;
            case STRING_LIST -> list(column);
        };
    }

    private List<String> list(Column column) {
        List<String> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(value(column));
        }
        return list;
    }

    private String value(Column column) {
        return column.allowed().isEmpty()
                ? text()
                : column.allowed().get(random.nextInt(column.allowed().size()));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(100) == 0 ? 5000 : random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
        }
        return text.toString();
    }
}
