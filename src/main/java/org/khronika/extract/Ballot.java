package org.khronika.extract;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khronika.model.Trace;

/**
 * Adds up what speaks for each of several values. A rule counts once a value, with the weight that is furthest from nothing, so that
 * a word said twice weighs no more than once.
 *
 * @param <E> the values
 */
final class Ballot<E extends Enum<E>> {
    private record Vote(double weight, Trace trace) {}

    private final Map<E, TreeMap<String, Vote>> votes;

    Ballot(Class<E> values) {
        this.votes = new EnumMap<>(values);
    }

    void cast(E value, double weight, Trace trace) {
        votes.computeIfAbsent(value, k -> new TreeMap<>())
                .merge(
                        trace.rule(),
                        new Vote(weight, trace),
                        (a, b) -> Math.abs(b.weight()) > Math.abs(a.weight()) ? b : a);
    }

    private Collection<Vote> votesFor(E value) {
        TreeMap<String, Vote> cast = votes.get(value);
        return cast == null ? List.of() : cast.values();
    }

    double score(E value) {
        double sum = 0;
        for (Vote vote : votesFor(value)) {
            sum += vote.weight();
        }
        return sum;
    }

    /** The heaviest that speaks for {@code value}, the earlier in the text of two alike. */
    Optional<Trace> strongest(E value) {
        Vote best = null;
        for (Vote vote : votesFor(value)) {
            if (vote.weight() > 0
                    && (best == null
                            || vote.weight() > best.weight()
                            || vote.weight() == best.weight()
                                    && vote.trace()
                                                    .span()
                                                    .compareTo(best.trace().span())
                                            < 0)) {
                best = vote;
            }
        }
        return Optional.ofNullable(best).map(Vote::trace);
    }
}
