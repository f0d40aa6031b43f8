package org.khronika.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A line with something on it, outer white space left out.
 *
 * @param start offset of its first visible character
 * @param end offset behind its last
 * @param apart whether an empty line stands between it and the line before
 */
record Line(int start, int end, boolean apart) {
    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    /** All lines of a text that are not blank. */
    static List<Line> of(CharSequence text, int length) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int from = 0;
        while (from < length) {
            int to = from;
            while (to < length && !Blank.isLineEnd(text.charAt(to))) {
                to++;
            }
            int start = Blank.skip(text, from, to);
            if (start < to) {
                lines.add(new Line(start, Blank.trim(text, start, to), apart));
                apart = false;
            } else {
                apart = true;
            }
            from = to + 1;
        }
        return lines;
    }
}
