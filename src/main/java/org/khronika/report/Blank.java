package org.khronika.report;

/** What counts as white space in a report: also no-break spaces and the invisible marks that word processors leave. */
final class Blank {
    private Blank() {}

    static boolean is(int c) {
        return c == ' ' || c == '\n' || (c > 0x7F && invisible(c)) || (c < ' ' && Character.isWhitespace(c));
    }

    private static boolean invisible(int c) {
        return Character.isSpaceChar(c)
                || Character.isWhitespace(c)
                || c == 0x85
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** Whether a line ends before this character. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The first offset in the range that is not blank; {@code end} where all is. */
    static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && is(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The offset behind the last character in the range that is not blank; {@code from} where all is. */
    static int trim(CharSequence text, int from, int end) {
        int at = end;
        while (at > from && is(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
