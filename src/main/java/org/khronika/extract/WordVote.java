package org.khronika.extract;

import java.util.BitSet;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.WordWeights;

/**
 * Adds up what the words of an entry say for and against each label of a linear model. Every feature counts once an entry, and the
 * sum is divided by the root of their number, as the model was fitted to features of length one (Manning, Raghavan and Schütze,
 * Introduction to Information Retrieval, 6.3.1), so that a long entry says no more than a short one.
 */
final class WordVote implements WordFeatures.Taker {
    private final CueText text;
    private final WordWeights weights;
    private final BitSet counted;
    private final double[] sums;
    private final double[] most;
    private final int[] places;

    WordVote(CueText text, WordWeights weights) {
        this.text = text;
        this.weights = weights;
        this.counted = new BitSet(weights.size());
        this.sums = new double[weights.labels().size()];
        this.most = new double[sums.length];
        this.places = new int[sums.length];
    }

    @Override
    public void take(WordWeights.Kind kind, String word, String next, int unit) {
        Optional<WordWeights.Word> of = weights.of(word);
        if (of.isEmpty()) {
            return;
        }
        Optional<WordWeights.Feature> found =
                kind == WordWeights.Kind.PAIR ? of.get().before(next) : of.get().alone(kind);
        if (found.isEmpty() || counted.get(found.get().index())) {
            return;
        }
        WordWeights.Feature feature = found.get();
        counted.set(feature.index());
        for (int i = 0; i < feature.labels().length; i++) {
            int label = feature.labels()[i];
            double weight = feature.weights()[i];
            sums[label] += weight;
            if (weight > most[label]) {
                most[label] = weight;
                places[label] = unit;
            }
        }
    }

    /** What speaks for the label of that number, or against it where negative. */
    double of(int label) {
        return weights.bias(label) + sums[label] / Math.sqrt(Math.max(1, counted.cardinality()));
    }

    /** Where the word stands that speaks most for the label of that number. */
    Span place(int label) {
        return text.units().get(places[label]).span();
    }
}
