package org.khronika.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stem of each ordinary English word and the classes of meaning that it belongs to, so that what was learnt of one word holds for
 * its forms and its likes. From {@code word-classes.tsv}. Immutable.
 */
public final class WordClasses {
    private final Map<String, Word> words;

    private WordClasses(Map<String, Word> words) {
        this.words = words;
    }

    /**
     * What is known of a word.
     *
     * @param stem the stem by Porter's second algorithm (Snowball, English)
     * @param classes the names of its classes, from the widest to the narrowest
     */
    public record Word(String stem, List<String> classes) {
        public Word {
            classes = List.copyOf(classes);
        }
    }

    /** @throws IllegalStateException where the table is missing or wrong */
    public static WordClasses load() {
        Map<String, List<String>> classes = new HashMap<>();
        Map<String, Word> words = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("word-classes.tsv").rows()) {
            List<String> of = classes.computeIfAbsent(row.get("classes"), cell -> List.of(cell.split(" ")));
            for (String word : row.list("words")) {
                words.put(word, new Word(row.get("stem"), of));
            }
        }
        return new WordClasses(Map.copyOf(words));
    }

    /** What is known of {@code word}, in lower case; of an owner ("worker's") what is known of the word itself. */
    public Optional<Word> of(String word) {
        Word known = words.get(word);
        return Optional.ofNullable(
                known == null && word.endsWith("'s") ? words.get(word.substring(0, word.length() - 2)) : known);
    }
}
