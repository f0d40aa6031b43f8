package org.khronika.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Intervals of figures: entries are drawn anew, with replacement, as often as there are entries, many times. */
final class Bootstrap {
    private static final long SEED = 20_241_101;
    private static final int RESAMPLES = 1000;
    /** 2.5 % of the resamples lie below the interval, 2.5 % above. */
    private static final int BELOW = RESAMPLES * 25 / 1000;

    private Bootstrap() {}

    /** Which figures are made of a sum: of an empty one, a share of counts is perfect and an average over items is nothing. */
    @FunctionalInterface
    interface Rule {
        Figures of(Tally sum);
    }

    /** The ends of the 95 % intervals, the lower first. */
    static Figures[] interval(List<Tally> tallies, Rule rule) {
        Random random = new Random(SEED);
        double[] precision = new double[RESAMPLES];
        double[] recall = new double[RESAMPLES];
        double[] f1 = new double[RESAMPLES];
        Tally[] of = tallies.toArray(Tally[]::new);
        for (int sample = 0; sample < RESAMPLES; sample++) {
            Figures figures = rule.of(draw(of, random));
            precision[sample] = figures.precision();
            recall[sample] = figures.recall();
            f1[sample] = figures.f1();
        }
        Arrays.sort(precision);
        Arrays.sort(recall);
        Arrays.sort(f1);
        int above = RESAMPLES - 1 - BELOW;
        return new Figures[] {
            new Figures(precision[BELOW], recall[BELOW], f1[BELOW]),
            new Figures(precision[above], recall[above], f1[above])
        };
    }

    private static Tally draw(Tally[] of, Random random) {
        double precision = 0;
        double found = 0;
        double recall = 0;
        double gold = 0;
        for (int i = 0; i < of.length; i++) {
            Tally tally = of[random.nextInt(of.length)];
            precision += tally.precision();
            found += tally.found();
            recall += tally.recall();
            gold += tally.gold();
        }
        return new Tally(precision, found, recall, gold);
    }
}
