package org.khronika.extract;

import java.util.Arrays;
import java.util.BitSet;
import org.khronika.model.Span;
import org.khronika.reference.WordClasses.Symbol;
import org.khronika.reference.WordWeights;

/**
 * Adds up what the words of an entry say for and against each label of a linear model. Every feature counts once an entry, and the
 * sum is divided by the root of their number, as the model was fitted to features of length one (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, 6.3.1), so that a long entry says no more than a short one; where there are
 * fewer than usual, the sum is divided as if there were as many, for a few words prove little.
 */
final class WordVote implements WordFeatures.Taker {
    private final CueText text;
    private final WordModel model;
    private final BitSet counted;
    private final int[] sums;
    private WordWeights.Feature[] features = new WordWeights.Feature[64];
    /** The unit where each feature was found first. */
    private int[] units = new int[features.length];

    private int size;

    WordVote(CueText text, WordModel model) {
        this.text = text;
        this.model = model;
        this.counted = new BitSet(model.weights().size());
        this.sums = new int[model.weights().labels().size()];
    }

    @Override
    public void take(WordWeights.Kind kind, Symbol word, Symbol next, int unit) {
        WordWeights.Feature feature = model.feature(kind, word, next);
        if (feature != null && !counted.get(feature.index())) {
            add(feature, unit);
        }
    }

    private void add(WordWeights.Feature feature, int unit) {
        counted.set(feature.index());
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
            units = Arrays.copyOf(units, 2 * size);
        }
        features[size] = feature;
        units[size++] = unit;
        short[] weights = feature.hundredths();
        for (int label = 0; label < sums.length; label++) {
            sums[label] += weights[label];
        }
    }

    /** What speaks for the label of that number, or against it where negative. */
    double of(int label) {
        return model.weights().bias(label)
                + sums[label] / (WordWeights.PARTS * Math.sqrt(Math.max(model.usual(), size)));
    }

    /** Where the word stands that speaks most for the label of that number; where none does, the first unit. */
    Span place(int label) {
        int most = 0;
        int place = 0;
        for (int i = 0; i < size; i++) {
            int weight = features[i].hundredths()[label];
            if (weight > most) {
                most = weight;
                place = units[i];
            }
        }
        return text.units().get(place).span();
    }
}
