package org.khronika.report;

/**
 * A line with something on it, outer white space left out.
 *
 * @param start offset of its first visible character
 * @param end offset behind its last
 * @param apart whether an empty line stands between it and the line before
 * @param next offset where the next line starts
 */
record Line(int start, int end, boolean apart, int next) {
    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /** The first line at or behind an offset where a line starts; null where nothing more is on any. */
    static Line next(String text, int offset) {
        boolean apart = offset == 0;
        int from = offset;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Blank.isLineEnd(text.charAt(to))) {
                to++;
            }
            int start = Blank.skip(text, from, to);
            if (start < to) {
                return new Line(start, Blank.trim(text, start, to), apart, to + 1);
            }
            apart = true;
            from = to + 1;
        }
        return null;
    }
}
