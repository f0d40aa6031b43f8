package org.khronika.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.khronika.names.NameEvidence;
import org.khronika.reference.NameWeights;
import org.khronika.reference.NameWeights.Sign;
import org.khronika.reference.NameWords;
import org.khronika.reference.NameWords.Use;

/** Adds up the signs of a candidate: its words, its shape, its surroundings, what the report shows elsewhere. */
final class NameScorer {
    private static final double KNOWN = 1.5;

    private final NameWeights weights;
    private final NameWords vocabulary;
    private final NameContext context;
    private final Predicate<String> place;

    NameScorer(NameWeights weights, NameWords vocabulary, NameContext context, Predicate<String> place) {
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.context = context;
        this.place = place;
    }

    /**
     * The state of reading one entry.
     *
     * @param text the entry
     * @param tokens its tokens
     * @param headingEnd index of the last token of its heading
     * @param report what the report has shown
     * @param keys keys of words that names of this entry are made of
     * @param initials keys of the initials of names of this entry
     * @param listed tokens beside which a name of a list ends or starts
     */
    record Scene(
            EntryText text,
            List<Token> tokens,
            int headingEnd,
            ReportNames report,
            Set<String> keys,
            Set<String> initials,
            Set<Integer> listed) {}

    /**
     * The score of a row of words in an entry; above 0 it is a name.
     *
     * @param beside whether a word right beside it could belong to it
     */
    double score(NameShape shape, List<NameWord> words, boolean beside, Scene scene) {
        NameWord first = words.get(0);
        NameWord last = words.get(words.size() - 1);
        double score =
                shape(shape, words, scene) + context.score(scene.tokens(), scene.headingEnd(), shape, first, last);
        if (beside) {
            score += weights.of(Sign.SHAPE_BESIDE);
        }
        if (scene.listed().contains(first.first()) || scene.listed().contains(last.last())) {
            score += weights.of(Sign.CONTEXT_LIST);
        }
        if (shape == NameShape.SINGLE && NameLists.inLongList(first, scene.listed())) {
            score += weights.of(Sign.CONTEXT_LIST_LONG);
        }
        return score;
    }

    private double shape(NameShape shape, List<NameWord> words, Scene scene) {
        return switch (shape) {
            case SURNAME_INITIALS ->
                weights.of(Sign.SHAPE_SURNAME_INITIALS)
                        + word(words.get(0), scene)
                        + weights.of(Sign.SHAPE_INITIAL) * (words.size() - 1)
                        + (bare(words) ? weights.of(Sign.SHAPE_NO_STOP) : 0);
            case INITIALS_SURNAME ->
                weights.of(Sign.SHAPE_INITIALS_SURNAME)
                        + word(words.get(words.size() - 1), scene)
                        + weights.of(Sign.SHAPE_INITIAL) * (words.size() - 1)
                        + (bare(words) ? weights.of(Sign.SHAPE_NO_STOP_BEFORE) : 0);
            case GIVEN_INITIAL_SURNAME ->
                (words.get(0).known().neverSurname()
                                ? weights.of(Sign.SHAPE_GIVEN_INITIAL_SURNAME)
                                : weights.of(Sign.SHAPE_TRIPLE))
                        + word(words.get(0), scene)
                        + word(words.get(2), scene);
            case PAIR -> pair(words, scene);
            case TRIPLE -> triple(words, scene);
            case SINGLE ->
                weights.of(Sign.SHAPE_SINGLE)
                        + (words.get(0).known().strong() ? weights.of(Sign.SHAPE_SINGLE_STRONG) : 0)
                        + word(words.get(0), scene)
                        + entry(words.get(0), scene);
            case NONE -> Double.NEGATIVE_INFINITY;
        };
    }

    private double pair(List<NameWord> words, Scene scene) {
        NameWord first = words.get(0);
        NameWord second =
                words.get(words.size() - 1).kind() == NameWord.Kind.WORD ? words.get(words.size() - 1) : words.get(1);
        double one = word(first, scene);
        double two = word(second, scene);
        double score = weights.of(Sign.SHAPE_PAIR) + one + two;
        boolean complete = first.known().given() && second.known().strong()
                || second.known().given() && first.known().strong();
        if (complete) {
            score += weights.of(Sign.SHAPE_PAIR_COMPLETE);
        } else if (one < KNOWN && two < KNOWN) {
            score += weights.of(Sign.SHAPE_PAIR_UNKNOWN);
        }
        if (first.known().neverSurname()
                && second.known().ordinary()
                && !second.known().given()) {
            score += weights.of(Sign.SHAPE_PAIR_ORDINARY_SURNAME);
        }
        if (vocabulary.is(second.known().lower(), Use.HONOURED)) {
            score += weights.of(Sign.SHAPE_PAIR_HONOURED);
        }
        boolean surname = first.known().strong() || second.known().strong();
        if (!surname
                && score > 0
                && place.test(scene.text()
                        .text()
                        .substring(first.span().start(), second.span().end()))) {
            score += weights.of(Sign.SHAPE_PAIR_PLACE);
        }
        if (words.get(1).kind() == NameWord.Kind.PARTICLE) {
            score += weights.of(Sign.SHAPE_PARTICLE);
        }
        return score;
    }

    private double triple(List<NameWord> words, Scene scene) {
        double score = weights.of(Sign.SHAPE_TRIPLE);
        boolean patronymic = false;
        for (NameWord word : words) {
            if (word.kind() == NameWord.Kind.WORD) {
                score += word(word, scene);
            }
            patronymic |= word.known().patronymic() || word.kind() == NameWord.Kind.AFFIX;
        }
        return score + (patronymic ? weights.of(Sign.SHAPE_TRIPLE_PATRONYMIC) : 0);
    }

    private double word(NameWord word, Scene scene) {
        double score = word.known().score();
        NameEvidence report = scene.report();
        if (report.surname(word.key()) > 0) {
            score += weights.of(Sign.REPORT_SURNAME);
        } else if (report.given(word.key()) > 0) {
            score += weights.of(Sign.REPORT_GIVEN);
        }
        if (scene.report().small(word.known().lower())) {
            score += weights.of(Sign.WORD_LOWER);
        }
        return score;
    }

    private double entry(NameWord word, Scene scene) {
        if (scene.keys().contains(word.key())) {
            return weights.of(Sign.ENTRY_PART);
        }
        return word.known().given() && isSpelledOut(word, scene) ? weights.of(Sign.ENTRY_INITIAL) : 0;
    }

    private static boolean isSpelledOut(NameWord word, Scene scene) {
        for (String initial : scene.initials()) {
            if (word.key().startsWith(initial)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bare(List<NameWord> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).kind() == NameWord.Kind.BARE) {
                return true;
            }
        }
        return false;
    }
}
