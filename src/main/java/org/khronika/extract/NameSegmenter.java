package org.khronika.extract;

import java.util.Collections;
import java.util.List;

/** Parts a run into names and other words so that the sum of the names' scores is highest; each name scores above 0. */
final class NameSegmenter {
    /** A word that scores less is an ordinary one or a place: it can stand beside a name without being part of it. */
    private static final double ORDINARY = -1.5;

    private final NameScorer scorer;

    NameSegmenter(NameScorer scorer) {
        this.scorer = scorer;
    }

    /** Adds the names of a run, in order; ties are won by the reading with fewer, longer names. */
    void names(List<NameWord> run, NameScorer.Scene scene, List<NameUnit> names) {
        int size = run.size();
        if (size == 1) {
            addSingle(run, scene, names);
            return;
        }
        double[] best = new double[size + 1];
        NameUnit[] taken = new NameUnit[size + 1];
        for (int end = 1; end <= size; end++) {
            best[end] = best[end - 1];
            for (int start = Math.max(0, end - NameShape.LONGEST); start < end; start++) {
                NameShape shape = NameShape.of(run, start, end);
                if (shape == NameShape.NONE) {
                    continue;
                }
                List<NameWord> words = run.subList(start, end);
                double score = scorer.score(shape, words, beside(shape, run, start, end, scene), scene);
                if (score > 0 && best[start] + score > best[end]) {
                    best[end] = best[start] + score;
                    taken[end] = new NameUnit(shape, words, score);
                }
            }
        }
        int before = names.size();
        for (int end = size; end > 0; ) {
            if (taken[end] == null) {
                end--;
            } else {
                names.add(taken[end]);
                end -= taken[end].words().size();
            }
        }
        if (names.size() > before + 1) {
            Collections.reverse(names.subList(before, names.size()));
        }
    }

    /** A run of one word needs no choice. */
    private void addSingle(List<NameWord> run, NameScorer.Scene scene, List<NameUnit> names) {
        NameShape shape = NameShape.of(run, 0, 1);
        if (shape != NameShape.NONE) {
            double score = scorer.score(shape, run, beside(shape, run, 0, 1, scene), scene);
            if (score > 0) {
                names.add(new NameUnit(shape, run, score));
            }
        }
    }

    /** Whether a word right beside could belong to the name, so that a longer name or another cut is likelier. */
    private static boolean beside(NameShape shape, List<NameWord> run, int start, int end, NameScorer.Scene scene) {
        if (shape == NameShape.SINGLE) {
            return name(run, start - 1, scene)
                    || name(run, end, scene)
                    || end < run.size() && run.get(end).kind() == NameWord.Kind.INITIAL;
        }
        return shape == NameShape.INITIALS_SURNAME
                && start > 0
                && run.get(start - 1).kind() == NameWord.Kind.WORD
                && run.get(start - 1).known().strong();
    }

    private static boolean name(List<NameWord> run, int at, NameScorer.Scene scene) {
        return at >= 0
                && at < run.size()
                && (run.get(at).kind() == NameWord.Kind.AFFIX
                        || run.get(at).kind() == NameWord.Kind.WORD
                                && (run.get(at).known().score() > ORDINARY
                                        || scene.keys().contains(run.get(at).key())));
    }
}
