package org.khronika.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** An explanation as lines for a person: the text with the words marked that gave a value, then the values. */
final class ExplanationText {
    private static final int LONGEST_QUOTE = 60;

    private ExplanationText() {}

    static String of(EntryExplanation explanation) {
        Map<String, Object> entry = explanation.entry();
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%s (report %s, event %s)%n%n%s%n%n",
                entry.get("entry_id"),
                entry.get("report_id"),
                entry.get("event_id"),
                marked((String) entry.get("text"), explanation.values())));
        for (EntryExplanation.Value value : explanation.values()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%-11s %s%s%n            %s  by %s%s%n",
                    value.field(),
                    value.value(),
                    value.person().map(id -> " (" + id + ")").orElse(""),
                    value.start() == value.end()
                            ? "from no words of the entry"
                            : value.start() + ".." + value.end() + " “" + quote(value.words()) + "”",
                    value.rule(),
                    value.lexicon().isEmpty() ? "" : "  in " + String.join(", ", value.lexicon())));
        }
        Object warnings = entry.get("warnings");
        if (warnings != null && !warnings.equals("[]")) {
            out.append(String.format(Locale.ROOT, "warnings    %s%n", warnings));
        }
        return out.toString();
    }

    private static String quote(String words) {
        return words.length() <= LONGEST_QUOTE
                ? words
                : words.substring(0, LONGEST_QUOTE / 2) + " … " + words.substring(words.length() - LONGEST_QUOTE / 2);
    }

    /** The text with ⟦ and ⟧ around the words that gave values; words that give most of the text mark nothing. */
    static String marked(String text, List<EntryExplanation.Value> values) {
        int length = text.codePointCount(0, text.length());
        TreeMap<Integer, Integer> opening = new TreeMap<>();
        TreeMap<Integer, Integer> closing = new TreeMap<>();
        SortedSet<String> seen = new TreeSet<>();
        for (EntryExplanation.Value value : values) {
            boolean most = (value.end() - value.start()) * 2 > length;
            if (value.end() > value.start() && !most && seen.add(value.start() + "-" + value.end())) {
                opening.merge(value.start(), 1, Integer::sum);
                closing.merge(value.end(), 1, Integer::sum);
            }
        }
        StringBuilder out = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i <= points.length; i++) {
            out.append("⟧".repeat(closing.getOrDefault(i, 0)));
            out.append("⟦".repeat(opening.getOrDefault(i, 0)));
            if (i < points.length) {
                out.appendCodePoint(points[i]);
            }
        }
        return out.toString();
    }
}
