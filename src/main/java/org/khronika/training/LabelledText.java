package org.khronika.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khronika.model.EventType;
import org.khronika.model.Role;

/**
 * A text written for training, with its labels.
 *
 * @param where its file and line
 * @param types what happens in it
 * @param text the entry, as a report would have it
 * @param roles the role of each name written in it
 */
public record LabelledText(String where, List<EventType> types, String text, Map<String, Role> roles) {
    private static final Pattern NAME = Pattern.compile("\\{([toax])\\|([^{}]*)}");

    public LabelledText {
        types = List.copyOf(types);
        roles = Map.copyOf(roles);
    }

    /**
     * Reads a line: types between spaces, a tab, and the text with each name as {@code {t|name}}, the letter for target, official,
     * advocate or other (x).
     *
     * @throws IllegalArgumentException where it is not so
     */
    public static LabelledText parse(String where, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank()) {
            throw new IllegalArgumentException(where + ": types, a tab and a text are expected");
        }
        List<EventType> types = new ArrayList<>();
        for (String label : cells[0].strip().split(" +")) {
            types.add(EventType.ofLabel(label));
        }
        Map<String, Role> roles = new TreeMap<>();
        Matcher names = NAME.matcher(cells[1]);
        StringBuilder text = new StringBuilder();
        while (names.find()) {
            roles.put(names.group(2), role(names.group(1).charAt(0)));
            names.appendReplacement(text, Matcher.quoteReplacement(names.group(2)));
        }
        names.appendTail(text);
        if (text.indexOf("{") >= 0 || text.indexOf("}") >= 0) {
            throw new IllegalArgumentException(
                    where + ": a name must stand as {t|name}, {o|name}, {a|name} or {x|name}");
        }
        return new LabelledText(where, types, text.toString(), roles);
    }

    private static Role role(char letter) {
        return switch (letter) {
            case 't' -> Role.TARGET;
            case 'o' -> Role.OFFICIAL;
            case 'a' -> Role.ADVOCATE;
            default -> Role.OTHER;
        };
    }
}
