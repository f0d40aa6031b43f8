package org.khronika.page;

import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill, written {@code {{name}}}. All are filled in one pass: what is filled in is never looked through.
 *
 * @param text with the places
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    /** @throws IllegalArgumentException where a place has no value, or a value no place */
    String filled(Map<String, String> values) {
        TreeSet<String> left = new TreeSet<>(values.keySet());
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing to fill in for " + place.group());
            }
            left.remove(place.group(1));
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("the template has no place for " + left);
        }
        return place.appendTail(filled).toString();
    }

    /** Text as it may stand in an element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
