package org.khronika.evaluation;

import java.util.regex.Pattern;

/** Brings texts of entries into the form in which they are compared: without citation marks and white space. */
final class Squash {
    private static final Pattern MARK = Pattern.compile("\\[\\d++]", Pattern.UNICODE_CHARACTER_CLASS);
    /** The separators from U+001C to U+001F are white space to Python, which the measure is defined in. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\x1C-\\x1F]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Squash() {}

    static String of(String text) {
        return SPACE.matcher(MARK.matcher(text.replace('\u00A0', ' ')).replaceAll(""))
                .replaceAll("");
    }

    /** The first characters, counted in code points. */
    static String start(String squashed, int characters) {
        return squashed.codePointCount(0, squashed.length()) <= characters
                ? squashed
                : squashed.substring(0, squashed.offsetByCodePoints(0, characters));
    }
}
