package org.khronika.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.reference.ReferenceTable;

/**
 * Folds a written name or part of one to a key that is the same for its spellings in the romanizations in use for Kazakh and
 * Russian: Dzhaksybekov, Zhaksybekov and Jaqsybekov have one key. The rules are the table
 * {@code transliteration-folding.tsv}, applied from left to right, the longest that fits first; then doubled signs become one.
 * Time is linear in the length of the name.
 */
public final class NameFolding {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int GERMAN = 2;
    private static final String VOWELS = "aeiouyıïäáəöóüūúýëèéêâû";

    private final Transliteration transliteration;
    private final Map<Character, List<Rule>> rules;
    private final Pattern german;

    private NameFolding(Transliteration transliteration, Map<Character, List<Rule>> rules, Pattern german) {
        this.transliteration = transliteration;
        this.german = german;
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** @throws IllegalStateException where its tables are not in this build */
    public static NameFolding load() {
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("transliteration-folding.tsv").rows()) {
            String from = row.get("from").equals("\\s") ? " " : row.get("from");
            String second = row.get("second").isEmpty() ? row.get("to") : row.get("second");
            String german = row.get("german").isEmpty() ? second : row.get("german");
            rules.computeIfAbsent(from.charAt(0), c -> new ArrayList<>())
                    .add(new Rule(from, List.of(row.get("to"), second, german), row.get("left"), row.get("right")));
        }
        for (List<Rule> sameStart : rules.values()) {
            sameStart.sort(Comparator.comparingInt((Rule rule) -> rule.from.length())
                    .thenComparingInt(Rule::contexts)
                    .reversed());
        }
        String signs = ReferenceTable.load("german-signs.tsv").rows().stream()
                .map(row -> row.get("letters"))
                .collect(Collectors.joining("|"));
        return new NameFolding(Transliteration.load(), rules, Pattern.compile(signs));
    }

    /** The key of a name: ASCII letters, empty where the name has no letter. */
    public String key(String name) {
        return fold(prepared(name), FIRST);
    }

    /**
     * The keys of a name: {@link #key} and, where the spelling could be of a system that uses its letters otherwise
     * ("Jakovlev" is Zhakovlev in Kazakh Latin, Yakovlev in German), a second one.
     */
    public List<String> keys(String name) {
        return keys(name, german(name));
    }

    /**
     * The keys of a name.
     *
     * @param german whether the name that it is a part of is written the German way, so that a third key is needed
     */
    List<String> keys(String name, boolean german) {
        String prepared = prepared(name);
        String first = fold(prepared, FIRST);
        String second = fold(prepared, SECOND);
        return (german ? Stream.of(first, second, fold(prepared, GERMAN)) : Stream.of(first, second))
                .distinct()
                .toList();
    }

    /** Whether letters of the name show that it is written the German way ("Schumabajew"). */
    boolean german(String name) {
        return german.matcher(prepared(name)).find();
    }

    private String prepared(String name) {
        return Normalizer2.getNFCInstance()
                .normalize(transliteration.toLatin(name).toLowerCase(Locale.ROOT));
    }

    private String fold(String name, int system) {
        StringBuilder key = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            Rule rule = ruleAt(name, at);
            if (rule == null) {
                append(key, bare(name.charAt(at)));
                at++;
            } else {
                String to = rule.to.get(system);
                for (int i = 0; i < to.length(); i++) {
                    append(key, to.charAt(i));
                }
                at += rule.from.length();
            }
        }
        return key.toString();
    }

    private Rule ruleAt(String name, int at) {
        List<Rule> possible = rules.get(name.charAt(at));
        if (possible == null) {
            return null;
        }
        for (int i = 0; i < possible.size(); i++) {
            Rule rule = possible.get(i);
            if (name.startsWith(rule.from, at)
                    && fits(rule.left, name, at - 1)
                    && fits(rule.right, name, at + rule.from.length())) {
                return rule;
            }
        }
        return null;
    }

    private static boolean fits(String context, String name, int at) {
        if (context.isEmpty()) {
            return true;
        }
        boolean letter = at >= 0 && at < name.length() && Character.isLetter(name.charAt(at));
        return switch (context.charAt(0)) {
            case 'V' -> letter && VOWELS.indexOf(name.charAt(at)) >= 0;
            case 'C' -> letter && VOWELS.indexOf(name.charAt(at)) < 0;
            case '^', '$' -> !letter;
            case '=' -> letter && name.charAt(at) == context.charAt(1);
            default -> throw new IllegalStateException("no such context in transliteration-folding.tsv: " + context);
        };
    }

    /** The letter without its diacritics, 0 for what is no letter of ASCII then. */
    private static char bare(char letter) {
        char base = letter;
        if (letter > 127) {
            String decomposed = Normalizer2.getNFKDInstance().getDecomposition(letter);
            base = decomposed == null ? letter : decomposed.charAt(0);
            base = switch (base) {
                case 'ł' -> 'l';
                case 'đ' -> 'd';
                case 'ø' -> 'o';
                default -> base;
            };
        }
        return base >= 'a' && base <= 'z' ? base : 0;
    }

    private static void append(StringBuilder key, char sign) {
        if (sign != 0 && (key.length() == 0 || key.charAt(key.length() - 1) != sign)) {
            key.append(sign);
        }
    }

    private record Rule(String from, List<String> to, String left, String right) {
        int contexts() {
            return (left.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 1);
        }
    }
}
