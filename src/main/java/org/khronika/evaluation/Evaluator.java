package org.khronika.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.khronika.dataset.ReleaseProfile;

/** Measures a release against gold annotations. */
public final class Evaluator {
    private final List<Comparison> comparisons = new ArrayList<>();
    /** Entries of the release that stand for no gold entry. */
    private int unmatched;

    private final List<Measure> measures = new ArrayList<>();

    private Evaluator() {}

    /**
     * Measures.
     *
     * @param release a folder with the tables of a release
     * @param gold a folder with {@code NNN….gold.jsonl} files and, if there is one, {@code events.jsonl}
     * @param reports the three characters that name each report to measure; empty for all
     * @throws EvaluationException where the gold annotations cannot be read, or there are none of those reports
     * @throws org.khronika.dataset.DatasetException where the release lacks a table, or one is damaged
     */
    public static Evaluation evaluate(Path release, Path gold, Set<String> reports) throws IOException {
        return new Evaluator().run(release, new GoldReader(gold), name -> reports.isEmpty() || reports.contains(name));
    }

    private Evaluation run(Path release, GoldReader reader, Predicate<String> wanted) throws IOException {
        if (ReleaseProfile.ofRelease(release) != ReleaseProfile.FULL) {
            throw new EvaluationException(release + " is a public release: it has no names and texts to measure against"
                    + " annotations. Measure the full release.");
        }
        SortedMap<String, List<GoldEntry>> gold = reader.entries(wanted);
        FoundRelease found = FoundRelease.read(release, gold.keySet());
        SettlementNames settlements = SettlementNames.load();
        gold.forEach((report, entries) -> {
            List<Matching.Match> matches = Matching.of(entries, found.entries(report));
            matches.forEach(match -> comparisons.add(new Comparison(match, settlements)));
            unmatched += found.entries(report).size()
                    - (int) matches.stream()
                            .filter(match -> match.found().isPresent())
                            .count();
        });
        entries();
        for (Field field : Field.values()) {
            counts(field.label(), comparisons.stream().map(c -> c.tally(field)).toList());
        }
        clusters("person_resolution", persons());
        Optional<List<GoldReader.GoldEvent>> events = reader.events(wanted);
        if (events.isPresent()) {
            clusters("event_dedup", events(events.get()));
        }
        return new Evaluation(measures, Mistakes.of(comparisons));
    }

    private void entries() {
        List<Tally> tallies = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            Matching.Match match = comparison.match();
            tallies.add(Tally.ofCounts(
                    match.exact() ? 1 : 0, !match.exact() && match.found().isPresent() ? 1 : 0, match.exact() ? 0 : 1));
        }
        for (int i = 0; i < unmatched; i++) {
            tallies.add(Tally.ofCounts(0, 1, 0));
        }
        counts("entries", tallies);
    }

    private Clusters persons() {
        List<Clusters.Item> items = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            for (Comparison.Form form : comparisons.get(i).forms()) {
                items.add(new Clusters.Item(i, form.gold(), form.found()));
            }
        }
        return new Clusters(items);
    }

    private Clusters events(List<GoldReader.GoldEvent> events) {
        Map<List<Object>, Integer> indexes = new HashMap<>();
        for (int i = 0; i < comparisons.size(); i++) {
            GoldEntry entry = comparisons.get(i).match().gold();
            indexes.put(List.of(entry.report(), entry.n()), i);
        }
        List<Clusters.Item> items = new ArrayList<>();
        for (GoldReader.GoldEvent event : events) {
            Integer index = indexes.get(List.of(event.report(), event.n()));
            if (index != null) {
                comparisons
                        .get(index)
                        .match()
                        .found()
                        .ifPresent(found -> items.add(new Clusters.Item(index, event.event(), found.eventId)));
            }
        }
        return new Clusters(items);
    }

    private void counts(String name, List<Tally> tallies) {
        Tally sum = sum(tallies);
        add(name, tallies, "gold", Math.round(sum.gold()), Evaluator::shares);
    }

    private void clusters(String name, Clusters clusters) {
        List<Tally> bcubed = clusters.bcubed(comparisons.size());
        add(
                name + "_bcubed",
                bcubed,
                "items",
                clusters.size(),
                sum -> sum.gold() == 0
                        ? Figures.of(0, 0)
                        : Figures.of(sum.precision() / sum.found(), sum.recall() / sum.gold()));
        counts(name + "_pairwise", clusters.pairwise(comparisons.size()));
    }

    private void add(String name, List<Tally> tallies, String counted, long count, Bootstrap.Rule rule) {
        Figures[] interval = Bootstrap.interval(tallies, rule);
        measures.add(new Measure(name, rule.of(sum(tallies)), interval[0], interval[1], counted, count));
    }

    private static Figures shares(Tally sum) {
        return Figures.of(
                sum.found() == 0 ? 1 : sum.precision() / sum.found(), sum.gold() == 0 ? 1 : sum.recall() / sum.gold());
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }
}
