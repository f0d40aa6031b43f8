package org.khronika.release;

/** Puts a table together, row by row. Cells are Markdown already. */
final class MarkdownTable {
    private final StringBuilder out = new StringBuilder();

    MarkdownTable(String... heads) {
        row(heads);
        out.append('\n').append("| --- ".repeat(heads.length)).append('|');
    }

    MarkdownTable row(String... cells) {
        out.append(out.isEmpty() ? "|" : "\n|");
        for (String cell : cells) {
            out.append(' ').append(cell).append(" |");
        }
        return this;
    }

    /** The table, no line feed after its last row. */
    @Override
    public String toString() {
        return out.toString();
    }
}
