package org.khronika.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of reference data: UTF-8, lines that start with {@code #} are the header that says where the facts come from, the
 * first other line names the columns, all further lines are rows; columns are separated by tabs.
 *
 * @param name the file's name under {@code data/reference}
 * @param columns their names, in the order of the file
 * @param rows in the order of the file
 */
public record ReferenceTable(String name, List<String> columns, List<Row> rows) {
    public ReferenceTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the table of that name, as it was bundled from {@code data/reference} at build time.
     *
     * @throws IllegalStateException where it is missing, has no source in its header, or a row has too few or too many columns
     */
    public static ReferenceTable load(String name) {
        return parse(name, new String(bytes(name), StandardCharsets.UTF_8));
    }

    static byte[] bytes(String name) {
        try (InputStream in = ReferenceTable.class.getResourceAsStream("/reference/" + name)) {
            if (in == null) {
                throw new IllegalStateException("reference data " + name + " is missing from this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reference data " + name + " cannot be read", e);
        }
    }

    static ReferenceTable parse(String name, String content) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        boolean source = false;
        int line = 0;
        for (String text : content.split("\n", -1)) {
            line++;
            if (text.startsWith("#")) {
                source |= text.regionMatches(true, 1, " source:", 0, 8);
            } else if (!text.isBlank()) {
                String[] cells = text.split("\t", -1);
                if (columns == null) {
                    columns = new LinkedHashMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        columns.put(cells[i].strip(), i);
                    }
                } else if (cells.length != columns.size()) {
                    throw new IllegalStateException("reference data " + name + ", line " + line + ": " + cells.length
                            + " columns, " + columns.size() + " expected");
                } else {
                    rows.add(new Row(name, line, columns, cells));
                }
            }
        }
        if (columns == null || !source) {
            throw new IllegalStateException(
                    "reference data " + name + " needs a header with a '# Source:' line and a line of column names");
        }
        return new ReferenceTable(name, List.copyOf(columns.keySet()), rows);
    }

    /** A row; cells are stripped. */
    public static final class Row {
        private final String table;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String table, int line, Map<String, Integer> columns, String[] cells) {
            this.table = table;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** @throws IllegalArgumentException where the table has no such column */
        public String get(String column) {
            Integer at = columns.get(column);
            if (at == null) {
                throw new IllegalArgumentException("reference data " + table + " has no column " + column);
            }
            return cells[at].strip();
        }

        /** The cell's parts between {@code |}, none where the cell is empty. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
        }

        /** "places.tsv:12", for messages and explanations. */
        public String where() {
            return table + ":" + line;
        }
    }
}
