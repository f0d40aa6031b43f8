package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;
import org.khronika.reference.ZoneSet;

/** A linear model over words, with frozen weights. Immutable. */
final class WordModel {
    /** With fewer words known, the text is not English and says nothing. */
    private static final int FEWEST = 6;

    private final WordFeatures features;
    private final WordWeights weights;
    private final int usual;

    /**
     * @param usual features that a short text has; one with fewer says so much less
     */
    WordModel(WordClasses classes, WordWeights weights, int usual) {
        this.features = new WordFeatures(classes);
        this.weights = weights;
        this.usual = usual;
    }

    /** What the words of an entry say, empty where too few of them are known. */
    Optional<WordVote> vote(CueText text, ZoneSet[] zones) {
        WordVote vote = new WordVote(text, weights, usual);
        return features.walk(text, zones, vote) < FEWEST ? Optional.empty() : Optional.of(vote);
    }

    /** What the words around the person of that number say, empty where too few of them are known. */
    Optional<WordVote> vote(CueText text, int person) {
        WordVote vote = new WordVote(text, weights, usual);
        return features.around(text, person, vote) < FEWEST ? Optional.empty() : Optional.of(vote);
    }

    /** The names of the labels, in the order of their numbers. */
    List<String> labels() {
        return weights.labels();
    }
}
