package org.khronika.scale;

import java.util.Arrays;
import java.util.Random;

/** Ranks with the frequencies of Zipf and Mandelbrot: rank r is drawn in proportion to 1 / (r + offset). */
final class Zipf {
    private final double[] upTo;

    /** @param offset how flat the head is; with 25 the first of 60,000 has half a percent, as the commonest surnames do */
    Zipf(int ranks, double offset) {
        upTo = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / (rank + 1 + offset);
            upTo[rank] = sum;
        }
    }

    int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
