package org.khronika.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khronika.reference.ReferenceTable;

/**
 * Folds a written name or part of one to a key that is the same for its spellings in the romanizations in use for Kazakh and
 * Russian: Dzhaksybekov, Zhaksybekov and Jaqsybekov have one key. The rules are the table
 * {@code transliteration-folding.tsv}, applied from left to right, the longest that fits first; then doubled signs become one.
 * Time is linear in the length of the name.
 */
public final class NameFolding {
    private static final String VOWELS = "aeiouyıäáəöóüūúýëèéêâû";

    private final Transliteration transliteration;
    private final Map<Character, List<Rule>> rules;

    private NameFolding(Transliteration transliteration, Map<Character, List<Rule>> rules) {
        this.transliteration = transliteration;
        this.rules = Collections.unmodifiableMap(rules);
    }

    /** @throws IllegalStateException where its tables are not in this build */
    public static NameFolding load() {
        Map<Character, List<Rule>> rules = new HashMap<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("transliteration-folding.tsv").rows()) {
            String from = row.get("from").equals("\\s") ? " " : row.get("from");
            String second = row.get("second").isEmpty() ? row.get("to") : row.get("second");
            rules.computeIfAbsent(from.charAt(0), c -> new ArrayList<>())
                    .add(new Rule(from, row.get("to"), second, row.get("left"), row.get("right")));
        }
        for (List<Rule> sameStart : rules.values()) {
            sameStart.sort(Comparator.comparingInt((Rule rule) -> rule.from.length())
                    .thenComparingInt(Rule::contexts)
                    .reversed());
        }
        return new NameFolding(Transliteration.load(), rules);
    }

    /** The key of a name: ASCII letters, empty where the name has no letter. */
    public String key(String name) {
        return fold(prepared(name), false);
    }

    /**
     * The keys of a name: {@link #key} and, where the spelling could be of a system that uses its letters otherwise
     * ("Jakovlev" is Zhakovlev in Kazakh Latin, Yakovlev in German), a second one.
     */
    public List<String> keys(String name) {
        String prepared = prepared(name);
        String first = fold(prepared, false);
        String second = fold(prepared, true);
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private String prepared(String name) {
        return Normalizer2.getNFCInstance()
                .normalize(transliteration.toLatin(name).toLowerCase(Locale.ROOT));
    }

    private String fold(String name, boolean second) {
        StringBuilder key = new StringBuilder(name.length());
        int at = 0;
        while (at < name.length()) {
            Rule rule = ruleAt(name, at);
            if (rule == null) {
                append(key, bare(name.charAt(at)));
                at++;
            } else {
                String to = second ? rule.second : rule.to;
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

    private record Rule(String from, String to, String second, String left, String right) {
        int contexts() {
            return (left.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 1);
        }
    }
}
