package org.khronika.page;

import tools.jackson.databind.JsonNode;

/** JSON as it may stand inside a {@code script} element: no character in it can end the element, begin a comment or turn the line. */
final class ScriptData {
    private ScriptData() {}

    /** The same JSON, in which all characters that mean something to HTML or cannot be seen are escaped. */
    static String of(JsonNode data) {
        String json = data.toString();
        StringBuilder safe = new StringBuilder(json.length() + json.length() / 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isSafe(json, i)) {
                safe.append(c);
            } else {
                String digits = Integer.toHexString(c);
                safe.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            }
        }
        return safe.toString();
    }

    private static boolean isSafe(String json, int at) {
        char c = json.charAt(at);
        if (c == '<' || c == '>' || c == '&') {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < json.length() && Character.isLowSurrogate(json.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(json.charAt(at - 1));
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
