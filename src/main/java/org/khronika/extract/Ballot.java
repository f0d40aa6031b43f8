package org.khronika.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private record Vote(String rule, double weight, int start, int end) {
        boolean isStrongerThan(Vote other) {
            if (weight != other.weight) {
                return weight > other.weight;
            }
            return start != other.start ? start < other.start : end < other.end;
        }
    }

    /** Those for each value in the order of their rules, so that sums do not depend on the order in which they were cast. */
    private final Map<E, List<Vote>> votes;

    Ballot(Class<E> values) {
        this.votes = new EnumMap<>(values);
    }

    /** Counts what a rule read in the text from {@code start} to {@code end}. */
    void cast(E value, double weight, String rule, int start, int end) {
        List<Vote> cast = votes.get(value);
        if (cast == null) {
            cast = new ArrayList<>();
            votes.put(value, cast);
        }
        int at = 0;
        while (at < cast.size() && cast.get(at).rule().compareTo(rule) < 0) {
            at++;
        }
        if (at == cast.size() || !cast.get(at).rule().equals(rule)) {
            cast.add(at, new Vote(rule, weight, start, end));
        } else if (Math.abs(weight) > Math.abs(cast.get(at).weight())) {
            cast.set(at, new Vote(rule, weight, start, end));
        }
    }

    private List<Vote> votesFor(E value) {
        List<Vote> cast = votes.get(value);
        return cast == null ? List.of() : cast;
    }

    double score(E value) {
        List<Vote> cast = votesFor(value);
        double sum = 0;
        for (int i = 0; i < cast.size(); i++) {
            sum += cast.get(i).weight();
        }
        return sum;
    }

    /** The heaviest that speaks for {@code value}, the earlier in the text of two alike. */
    Optional<Trace> strongest(E value) {
        List<Vote> cast = votesFor(value);
        Vote best = null;
        for (int i = 0; i < cast.size(); i++) {
            Vote vote = cast.get(i);
            if (vote.weight() > 0 && (best == null || vote.isStrongerThan(best))) {
                best = vote;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Trace(new Span(best.start(), best.end()), best.rule()));
    }
}
