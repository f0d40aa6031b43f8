package org.khronika.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each word, pair of words and class of words says for and against the labels of a linear model: a table that was fitted to labelled
 * texts once and is frozen ({@code khronika fit}). Immutable.
 */
public final class WordWeights {
    /** Weights are kept as whole numbers of so many parts of one. */
    public static final int PARTS = 100;

    /** The columns of the tables from here on are labels. */
    static final int LABELS_FROM = 2;

    private static final String BIAS = "bias";

    private final List<String> labels;
    private final double[] bias;
    private final Map<String, Optional<Word>> words;
    private final int size;

    private WordWeights(List<String> labels, double[] bias, Map<String, Optional<Word>> words, int size) {
        this.labels = labels;
        this.bias = bias;
        this.words = words;
        this.size = size;
    }

    /** What a feature looks at. */
    public enum Kind {
        /** A stem anywhere in the entry. */
        ANYWHERE,
        /** A stem in what the entry tells by itself. */
        TOLD,
        /** A stem in somebody's words between quotation marks. */
        QUOTED,
        /** A stem in what only describes a person. */
        DESCRIBED,
        /** A class of words anywhere in the entry. */
        CLASS,
        /** A stem, a class of words or a mark shortly before a person's name. */
        BEFORE,
        /** The same shortly behind it. */
        BEHIND,
        /** A stem in a sentence that names the person. */
        SENTENCE,
        /** Two stems or marks side by side. */
        PAIR;

        /** Its name in the tables. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A feature of an entry.
     *
     * @param index its number, from 0
     * @param words its stem, class or two stems
     * @param hundredths what it says of each label, by the label's number; whole numbers, so that no order of adding them up matters
     */
    public record Feature(int index, String words, short[] hundredths) {}

    /** The features of a stem, a class or a mark. */
    public static final class Word {
        private final List<Optional<Feature>> alone =
                new ArrayList<>(Collections.nCopies(Kind.values().length, Optional.empty()));
        private final Map<String, Optional<Feature>> pairs = new HashMap<>();

        private Word() {}

        /** What it says by itself, empty where nothing. */
        public Optional<Feature> alone(Kind kind) {
            return alone.get(kind.ordinal());
        }

        /** What it says with {@code next} behind it, empty where nothing. */
        public Optional<Feature> before(String next) {
            return pairs.getOrDefault(next, Optional.empty());
        }
    }

    /**
     * Reads a table of the columns kind, words and one for each label; a row of the kind {@code bias} has no words.
     *
     * @throws IllegalStateException where it is missing or wrong
     */
    public static WordWeights load(String name) {
        return of(ReferenceTable.load(name));
    }

    /** Weights that say nothing of anything. */
    public static WordWeights none() {
        return new WordWeights(List.of(), new double[0], Map.of(), 0);
    }

    static WordWeights of(ReferenceTable table) {
        List<String> labels = table.columns().stream().skip(LABELS_FROM).toList();
        double[] bias = new double[labels.size()];
        Map<String, Optional<Word>> words = new HashMap<>();
        int size = 0;
        for (ReferenceTable.Row row : table.rows()) {
            if (row.get("kind").equals(BIAS)) {
                for (int i = 0; i < bias.length; i++) {
                    bias[i] = Double.parseDouble(row.get(LABELS_FROM + i));
                }
                continue;
            }
            Feature feature = feature(size++, row, labels.size());
            Kind kind = Kind.ofLabel(row.get("kind"));
            String[] parts = feature.words().split(" ");
            Word word = words.computeIfAbsent(parts[0], k -> Optional.of(new Word()))
                    .orElseThrow();
            if (kind == Kind.PAIR) {
                word.pairs.put(parts[1], Optional.of(feature));
            } else {
                word.alone.set(kind.ordinal(), Optional.of(feature));
            }
        }
        return new WordWeights(labels, bias, Map.copyOf(words), size);
    }

    private static Feature feature(int index, ReferenceTable.Row row, int labels) {
        short[] weights = new short[labels];
        for (int label = 0; label < labels; label++) {
            String weight = row.get(LABELS_FROM + label);
            if (!weight.isEmpty()) {
                weights[label] = (short) Math.round(Double.parseDouble(weight) * PARTS);
            }
        }
        return new Feature(index, row.get("words"), weights);
    }

    /** The names of the labels, in the order of their numbers. */
    public List<String> labels() {
        return labels;
    }

    /** What speaks for the label of that number before any word is read. */
    public double bias(int label) {
        return bias[label];
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** The features of a stem, a class or a mark, empty where nothing was learnt of it. */
    public Optional<Word> of(String word) {
        return words.getOrDefault(word, Optional.empty());
    }
}
