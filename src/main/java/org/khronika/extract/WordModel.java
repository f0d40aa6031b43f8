package org.khronika.extract;

import java.util.Optional;
import org.khronika.reference.WordClasses;
import org.khronika.reference.WordWeights;
import org.khronika.reference.ZoneSet;

/** A linear model over the words of an entry, with frozen weights. Immutable. */
final class WordModel {
    /** With fewer words known, the text is not English and says nothing. */
    private static final int FEWEST = 6;

    private final WordFeatures features;
    private final WordWeights weights;

    WordModel(WordClasses classes, WordWeights weights) {
        this.features = new WordFeatures(classes);
        this.weights = weights;
    }

    /** What the words of an entry say, empty where too few of them are known. */
    Optional<WordVote> vote(CueText text, ZoneSet[] zones) {
        WordVote vote = new WordVote(text, weights);
        return features.walk(text, zones, vote) < FEWEST ? Optional.empty() : Optional.of(vote);
    }
}
