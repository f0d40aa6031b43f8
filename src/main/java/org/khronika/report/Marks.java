package org.khronika.report;

/** Footnote marks in running text: "[12]", "[12, 13]", "[12-14]", and "[12" where a bracket got lost. */
final class Marks {
    private static final int LONGEST = 24;

    private Marks() {}

    /** Whether a text ends with a mark, full stops, commas and blanks behind it left aside. */
    static boolean endAt(CharSequence text, int from, int end) {
        int at = skipBack(text, from, end);
        if (at <= from) {
            return false;
        }
        int digits = at;
        if (text.charAt(at - 1) == ']') {
            digits = at - 1;
        }
        int open = digits;
        while (open > from && digits - open < LONGEST && isInside(text.charAt(open - 1))) {
            open--;
        }
        boolean number = digits > open && DateReader.isDigit(text.charAt(digits - 1));
        return number && open > from && text.charAt(open - 1) == '[';
    }

    /** Where the text ends that stands before its closing marks. */
    static int stripped(CharSequence text, int from, int end) {
        int at = end;
        while (endAt(text, from, at)) {
            at = skipBack(text, from, at) - 1;
            while (at > from && text.charAt(at) != '[') {
                at--;
            }
        }
        return Blank.trim(text, from, at);
    }

    private static int skipBack(CharSequence text, int from, int end) {
        int at = end;
        while (at > from && (Blank.is(text.charAt(at - 1)) || ".,;”»\"’)".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static boolean isInside(char c) {
        return DateReader.isDigit(c) || c == ',' || c == '-' || c == '–' || c == ' ' || c == '\u00A0';
    }
}
