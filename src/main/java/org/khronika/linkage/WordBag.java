package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The words of a text that say something, each once, with how much each tells. */
public final class WordBag {
    /** Weights are kept in hundredths, so that sums do not depend on the order of adding. */
    private static final double UNIT = 100;

    private final String[] words;
    private final short[] weights;
    private final int total;

    private WordBag(String[] words, short[] weights, int total) {
        this.words = words;
        this.weights = weights;
        this.total = total;
    }

    /** @param weights by word, each from 0 to 300 */
    public static WordBag of(Map<String, Double> weights) {
        SortedMap<String, Double> sorted = new TreeMap<>(weights);
        String[] words = new String[sorted.size()];
        short[] values = new short[sorted.size()];
        int total = 0;
        int i = 0;
        for (Map.Entry<String, Double> entry : sorted.entrySet()) {
            words[i] = entry.getKey();
            values[i] = (short) Math.round(entry.getValue() * UNIT);
            total += values[i++];
        }
        return new WordBag(words, values, total);
    }

    /** The sum of the weights. */
    public double total() {
        return total / UNIT;
    }

    /** The words, sorted. */
    public List<String> words() {
        return List.of(words);
    }

    /** The {@code count} words that tell most; of equally many the first in the alphabet. */
    public List<String> heaviest(int count) {
        return heaviest(count, 0);
    }

    /** As {@link #heaviest(int)}, of the words that weigh {@code least} or more. */
    public List<String> heaviest(int count, double least) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (weights[i] >= least * UNIT) {
                order.add(i);
            }
        }
        order.sort(
                (a, b) -> weights[a] != weights[b] ? Integer.compare(weights[b], weights[a]) : Integer.compare(a, b));
        List<String> heaviest = new ArrayList<>();
        for (int i : order.subList(0, Math.min(count, order.size()))) {
            heaviest.add(words[i]);
        }
        return heaviest;
    }

    /** What both have, each word with the lesser of its two weights. */
    public WordBag shared(WordBag other) {
        SortedMap<String, Double> shared = new TreeMap<>();
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].compareTo(other.words[j]);
            if (order == 0) {
                shared.put(words[i], Math.min(weights[i++], other.weights[j++]) / UNIT);
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return of(shared);
    }

    /** The words with their weights, as a line. */
    String weighed() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            line.append(words[i]).append(' ').append(weights[i]).append('\n');
        }
        return line.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordBag that
                && List.of(words).equals(that.words())
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return List.of(words).hashCode();
    }

    @Override
    public String toString() {
        return words().toString();
    }
}
