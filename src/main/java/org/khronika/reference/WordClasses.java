package org.khronika.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stem of each ordinary English word and the classes of meaning that it belongs to, so that what was learnt of one word holds for
 * its forms and its likes. From {@code word-classes.tsv}. Immutable.
 */
public final class WordClasses {
    /** What a text has beside words, as features of a model name it. */
    public static final String NUMBER = "0";

    public static final String PERSON = "@person";
    public static final String SAME = "@same";
    public static final String NAME = "@name";
    public static final String UNKNOWN = "@unknown";
    public static final String QUOTE = "\"";

    private static final List<String> MARKS = List.of(
            NUMBER, PERSON, SAME, NAME, UNKNOWN, QUOTE, ",", ".", ";", ":", "(", ")", "-", "–", "—", "/", "№", "%", "!",
            "?");

    private final Map<String, Optional<Word>> words = new HashMap<>();
    private final Map<String, Symbol> symbols = new HashMap<>();
    private final List<Symbol> numbered = new ArrayList<>();
    private final Symbol other;

    private WordClasses() {
        other = symbol("");
        MARKS.forEach(this::symbol);
    }

    /**
     * A stem, a class or a mark.
     *
     * @param number from 0
     * @param name as the tables have it
     */
    public record Symbol(int number, String name) {}

    /**
     * What is known of a word.
     *
     * @param stem the stem by Porter's second algorithm (Snowball, English)
     * @param classes its classes, from the widest to the narrowest
     */
    public record Word(Symbol stem, List<Symbol> classes) {
        public Word {
            classes = List.copyOf(classes);
        }
    }

    /** @throws IllegalStateException where the table is missing or wrong */
    public static WordClasses load() {
        WordClasses classes = new WordClasses();
        Map<String, List<Symbol>> of = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("word-classes.tsv").rows()) {
            List<Symbol> its = of.computeIfAbsent(row.get("classes"), cell -> List.of(cell.split(" ")).stream()
                    .map(classes::symbol)
                    .toList());
            Optional<Word> known = Optional.of(new Word(classes.symbol(row.get("stem")), its));
            for (String word : row.list("words")) {
                classes.words.put(word, known);
            }
        }
        return classes;
    }

    private Symbol symbol(String name) {
        return symbols.computeIfAbsent(name, k -> {
            Symbol symbol = new Symbol(numbered.size(), k);
            numbered.add(symbol);
            return symbol;
        });
    }

    /** What is known of {@code word}, in lower case; of an owner ("worker's") what is known of the word itself. */
    public Optional<Word> of(String word) {
        Optional<Word> known = words.getOrDefault(word, Optional.empty());
        return known.isEmpty() && word.endsWith("'s")
                ? words.getOrDefault(word.substring(0, word.length() - 2), Optional.empty())
                : known;
    }

    /** The symbol of a mark; one without a name stands for all that are rare. */
    public Symbol mark(String mark) {
        return symbols.getOrDefault(mark, other);
    }

    /** All symbols, in the order of their numbers. */
    public List<Symbol> symbols() {
        return List.copyOf(numbered);
    }
}
