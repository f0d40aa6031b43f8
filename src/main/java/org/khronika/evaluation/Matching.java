package org.khronika.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds for each gold entry of a report the entry of the release that has its text. */
final class Matching {
    private static final int START = 40;

    private Matching() {}

    /**
     * A gold entry and what stands for it.
     *
     * @param found the entry of the same text or, without one, of a text that starts alike or holds it
     * @param exact whether the texts are the same
     */
    record Match(GoldEntry gold, Optional<FoundEntry> found, boolean exact) {}

    static List<Match> of(List<GoldEntry> gold, List<FoundEntry> found) {
        Map<String, Deque<FoundEntry>> byText = new HashMap<>();
        found.forEach(entry -> byText.computeIfAbsent(entry.squashed, key -> new ArrayDeque<>())
                .add(entry));
        Set<FoundEntry> used = new HashSet<>();
        List<Match> matches = new ArrayList<>();
        for (GoldEntry entry : gold) {
            String squashed = Squash.of(entry.text());
            Deque<FoundEntry> same = byText.getOrDefault(squashed, new ArrayDeque<>());
            while (!same.isEmpty() && used.contains(same.peek())) {
                same.remove();
            }
            boolean exact = !same.isEmpty();
            Optional<FoundEntry> match = exact ? Optional.of(same.remove()) : nearest(squashed, found, used);
            match.ifPresent(used::add);
            matches.add(new Match(entry, match, exact));
        }
        return matches;
    }

    private static Optional<FoundEntry> nearest(String squashed, List<FoundEntry> found, Set<FoundEntry> used) {
        String start = Squash.start(squashed, START);
        return found.stream()
                .filter(entry -> !used.contains(entry))
                .filter(entry -> Squash.start(entry.squashed, START).equals(start) || entry.squashed.contains(squashed))
                .findFirst();
    }
}
