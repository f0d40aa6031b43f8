package org.khronika.release;

/** Text inside Markdown. */
final class Markdown {
    private Markdown() {}

    /** Names and values that stand as they are. */
    static String code(String text) {
        return "`" + text + "`";
    }

    /** Text on one line without a sign that Markdown or HTML would take for its own. */
    static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if ("|\\`*_[]".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
