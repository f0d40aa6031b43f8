package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final WordWeights.Word[] bySymbol;
    /** By kind and symbol, what it says by itself; null where nothing. */
    private final WordWeights.Feature[][] alone;

    private final int usual;

    /**
     * @param usual features that a short text has; one with fewer says so much less
     */
    WordModel(WordClasses classes, WordWeights weights, int usual) {
        this.features = new WordFeatures(classes);
        this.weights = weights;
        this.usual = usual;
        this.bySymbol = classes.symbols().stream()
                .map(symbol -> weights.of(symbol.name()).orElse(null))
                .toArray(WordWeights.Word[]::new);
        WordWeights.Kind[] kinds = WordWeights.Kind.values();
        this.alone = new WordWeights.Feature[kinds.length][bySymbol.length];
        for (int symbol = 0; symbol < bySymbol.length; symbol++) {
            for (int kind = 0; bySymbol[symbol] != null && kind < kinds.length; kind++) {
                alone[kind][symbol] = bySymbol[symbol].alone(kinds[kind]).orElse(null);
            }
        }
    }

    /** What the words of an entry say, empty where too few of them are known. */
    Optional<WordVote> vote(CueText text, ZoneSet[] zones) {
        WordVote vote = new WordVote(text, this);
        return features.walk(text, zones, vote) < FEWEST ? Optional.empty() : Optional.of(vote);
    }

    /** What the words around the names of each person say, by the person's number; of whom too few of them are known, nothing. */
    Map<Integer, WordVote> votes(CueText text) {
        Map<Integer, WordVote> votes = new HashMap<>();
        Map<Integer, Integer> known = new HashMap<>();
        for (int i = 0; i < text.units().size(); i++) {
            for (int person : text.units().get(i).persons()) {
                WordVote vote = votes.computeIfAbsent(person, k -> new WordVote(text, this));
                known.merge(person, features.around(text, i, person, vote), Integer::sum);
            }
        }
        votes.keySet().removeIf(person -> known.get(person) < FEWEST);
        return votes;
    }

    /** What a stem, a class or a mark says by itself, or one before the other as a pair; null where nothing. */
    WordWeights.Feature feature(WordWeights.Kind kind, WordClasses.Symbol word, WordClasses.Symbol next) {
        if (kind != WordWeights.Kind.PAIR) {
            return alone[kind.ordinal()][word.number()];
        }
        WordWeights.Word first = bySymbol[word.number()];
        return first == null ? null : first.before(next.name()).orElse(null);
    }

    WordWeights weights() {
        return weights;
    }

    int usual() {
        return usual;
    }

    /** The names of the labels, in the order of their numbers. */
    List<String> labels() {
        return weights.labels();
    }
}
