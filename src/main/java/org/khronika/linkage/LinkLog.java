package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Writes down what joined and what kept apart: inside a cluster the strongest pairs that hold it together, between clusters the
 * pairs that nearly joined, and every word of a reviewer.
 */
final class LinkLog {
    private final LinkModel model;
    private final PersonScorer scorer;
    private final LocalPersons tables;
    private final List<LocalPerson> persons;
    private final List<Profile> profiles;
    private final TreeMap<String, Link> links = new TreeMap<>();

    LinkLog(
            LinkModel model,
            PersonScorer scorer,
            LocalPersons tables,
            List<LocalPerson> persons,
            List<Profile> profiles) {
        this.model = model;
        this.scorer = scorer;
        this.tables = tables;
        this.persons = persons;
        this.profiles = profiles;
    }

    /** Equal names of one place: each to the first of its profile. */
    void profiles(int[] written) {
        for (Profile profile : profiles) {
            int first = profile.persons()[0];
            Profile founder = Profile.of(persons.get(first), tables);
            for (int person : profile.persons()) {
                if (person != first) {
                    PairScore score = scorer.score(founder, Profile.of(persons.get(person), tables));
                    put(first, person, true, score.score(), slip(person, written, score.evidence()), model.version());
                }
            }
        }
    }

    /** The pairs that hold clusters together, and the near refusals. */
    void pairs(PairGraph graph, UnionFind clusters) {
        UnionFind held = new UnionFind(profiles.size());
        IntStream.range(0, graph.size())
                .boxed()
                .sorted((i, j) -> {
                    int by = Double.compare(graph.score(j), graph.score(i));
                    by = by != 0 ? by : Integer.compare(graph.left(i), graph.left(j));
                    return by != 0 ? by : Integer.compare(graph.right(i), graph.right(j));
                })
                .forEach(i -> {
                    int a = graph.left(i);
                    int b = graph.right(i);
                    boolean joined = clusters.find(a) == clusters.find(b);
                    if (joined && held.join(a, b)) {
                        pair(a, b, true, scorer.score(profiles.get(a), profiles.get(b)));
                    } else if (!joined && graph.score(i) >= model.value("threshold.review")) {
                        pair(a, b, false, scorer.score(profiles.get(a), profiles.get(b)));
                    }
                });
    }

    void pair(int profileA, int profileB, boolean joined, PairScore score) {
        put(
                profiles.get(profileA).persons()[0],
                profiles.get(profileB).persons()[0],
                joined,
                score.score(),
                score.evidence(),
                model.version());
    }

    /** A reviewer's word, with what the model would have said. */
    void word(Decisions.Pair word) {
        if (word.decision().verdict() != Decision.Verdict.UNSURE) {
            PairScore score = scorer.score(
                    Profile.of(persons.get(word.left()), tables), Profile.of(persons.get(word.right()), tables));
            put(
                    word.left(),
                    word.right(),
                    word.decision().verdict() == Decision.Verdict.SAME,
                    score.score(),
                    score.evidence(),
                    "reviewer:" + word.decision().who());
        }
    }

    List<Link> links() {
        return List.copyOf(links.values());
    }

    private List<Evidence> slip(int person, int[] written, List<Evidence> evidence) {
        if (written[person] == persons.get(person).variants()) {
            return evidence;
        }
        List<Evidence> all = new ArrayList<>(evidence);
        all.add(new Evidence("name.slip", 0, tables.variants(written[person]).key()));
        return all;
    }

    private void put(int a, int b, boolean joined, double score, List<Evidence> evidence, String by) {
        String left = persons.get(Math.min(a, b)).founder();
        String right = persons.get(Math.max(a, b)).founder();
        links.put(left + ' ' + right, new Link(left, right, joined, score, evidence, by));
    }
}
