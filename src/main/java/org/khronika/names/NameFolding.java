package org.khronika.names;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private final Map<Character, Rule[]> rules;
    private final List<String> germanSigns;

    private NameFolding(Transliteration transliteration, Map<Character, List<Rule>> rules, List<String> germanSigns) {
        this.transliteration = transliteration;
        this.germanSigns = List.copyOf(germanSigns);
        this.rules = new HashMap<>();
        rules.forEach((letter, possible) -> this.rules.put(letter, possible.toArray(Rule[]::new)));
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
        List<String> signs = ReferenceTable.load("german-signs.tsv").rows().stream()
                .map(row -> row.get("letters"))
                .toList();
        return new NameFolding(Transliteration.load(), rules, signs);
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
        String prepared = prepared(name);
        return keysOf(prepared, isGerman(prepared));
    }

    /**
     * The keys of a name.
     *
     * @param german whether the name that it is a part of is written the German way, so that a third key is needed
     */
    List<String> keys(String name, boolean german) {
        return keysOf(prepared(name), german);
    }

    private List<String> keysOf(String prepared, boolean german) {
        String first = fold(prepared, FIRST);
        if (!isAmbiguous(prepared)) {
            return List.of(first);
        }
        List<String> keys = new ArrayList<>();
        keys.add(first);
        for (int system = SECOND; system <= (german ? GERMAN : SECOND); system++) {
            String other = fold(prepared, system);
            if (!keys.contains(other)) {
                keys.add(other);
            }
        }
        return List.copyOf(keys);
    }

    /** Whether a system would read any of the letters otherwise than the first. */
    private boolean isAmbiguous(String prepared) {
        int at = 0;
        while (at < prepared.length()) {
            Rule rule = ruleAt(prepared, at);
            if (rule != null && rule.ambiguous) {
                return true;
            }
            at += rule == null ? 1 : rule.from.length();
        }
        return false;
    }

    /** Whether letters of the name show that it is written the German way ("Schumabajew"). */
    boolean german(String name) {
        return isGerman(prepared(name));
    }

    private boolean isGerman(String prepared) {
        for (int i = 0; i < germanSigns.size(); i++) {
            String sign = germanSigns.get(i);
            int end = sign.length() - 1;
            boolean found = sign.charAt(end) == '$'
                    ? prepared.length() >= end && prepared.regionMatches(prepared.length() - end, sign, 0, end)
                    : prepared.contains(sign);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private String prepared(String name) {
        String lower = transliteration.toLatin(name).toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : Normalizer2.getNFCInstance().normalize(lower);
    }

    /** Whether no character needs normalising. */
    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
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
        return name.contentEquals(key) ? name : key.toString();
    }

    private Rule ruleAt(String name, int at) {
        Rule[] possible = rules.get(name.charAt(at));
        if (possible == null) {
            return null;
        }
        for (Rule rule : possible) {
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

    private record Rule(String from, List<String> to, String left, String right, boolean ambiguous) {
        Rule(String from, List<String> to, String left, String right) {
            this(from, to, left, right, Set.copyOf(to).size() > 1);
        }

        int contexts() {
            return (left.isEmpty() ? 0 : 1) + (right.isEmpty() ? 0 : 1);
        }
    }
}
