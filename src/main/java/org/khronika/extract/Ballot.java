package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.model.Trace;

/**
 * Adds up what speaks for each of several values. A rule counts once a value, with the weight that is furthest from nothing, so that
 * a word said twice weighs no more than once.
 *
 * @param <E> the values
 */
final class Ballot<E extends Enum<E>> {
    private record Vote<E>(E value, String rule, double weight, int start, int end) {
        boolean isStrongerThan(Vote<E> other) {
            if (weight != other.weight) {
                return weight > other.weight;
            }
            return start != other.start ? start < other.start : end < other.end;
        }
    }

    /** By value and rule, so that sums do not depend on the order in which they were cast. */
    private final List<Vote<E>> votes = new ArrayList<>();

    /** Counts what a rule read in the text from {@code start} to {@code end}. */
    void cast(E value, double weight, String rule, int start, int end) {
        int at = first(value);
        while (isFor(value, at) && votes.get(at).rule().compareTo(rule) < 0) {
            at++;
        }
        if (!isFor(value, at) || !votes.get(at).rule().equals(rule)) {
            votes.add(at, new Vote<>(value, rule, weight, start, end));
        } else if (Math.abs(weight) > Math.abs(votes.get(at).weight())) {
            votes.set(at, new Vote<>(value, rule, weight, start, end));
        }
    }

    /** Where the votes for a value start. */
    private int first(E value) {
        int low = 0;
        int high = votes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (votes.get(middle).value().compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isFor(E value, int at) {
        return at < votes.size() && votes.get(at).value() == value;
    }

    double score(E value) {
        double sum = 0;
        for (int i = first(value); isFor(value, i); i++) {
            sum += votes.get(i).weight();
        }
        return sum;
    }

    /** The heaviest that speaks for {@code value}, the earlier in the text of two alike. */
    Optional<Trace> strongest(E value) {
        Vote<E> best = null;
        for (int i = first(value); isFor(value, i); i++) {
            Vote<E> vote = votes.get(i);
            if (vote.weight() > 0 && (best == null || vote.isStrongerThan(best))) {
                best = vote;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Trace(new Span(best.start(), best.end()), best.rule()));
    }
}
