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
    private final Fingerprint[] prints;
    private final List<LinkMemory.Remembered> remembered = new ArrayList<>();
    private final TreeMap<String, Link> links = new TreeMap<>();

    LinkLog(
            LinkModel model,
            PersonScorer scorer,
            LocalPersons tables,
            List<LocalPerson> persons,
            List<Profile> profiles,
            Fingerprint[] prints) {
        this.prints = prints;
        this.model = model;
        this.scorer = scorer;
        this.tables = tables;
        this.persons = persons;
        this.profiles = profiles;
    }

    /** Takes over what an earlier run wrote down. */
    void remembered(List<LinkMemory.Remembered> standing) {
        standing.forEach(link -> put(link.link()));
        remembered.addAll(standing);
    }

    /** Equal names of one place: each to the first of its profile; of the profiles that are decided again. */
    void profiles(int[] written, Renewal renewal) {
        for (int i = 0; i < profiles.size(); i++) {
            if (renewal.isRenewed(i)) {
                profile(i, written);
            }
        }
    }

    private void profile(int number, int[] written) {
        Profile profile = profiles.get(number);
        int first = profile.persons()[0];
        Profile founder = Profile.of(persons.get(first), tables);
        for (int person : profile.persons()) {
            if (person != first) {
                PairScore score = scorer.score(founder, Profile.of(persons.get(person), tables));
                keep(
                        number,
                        number,
                        put(
                                first,
                                person,
                                true,
                                score.score(),
                                slip(person, written, score.evidence()),
                                model.version()));
            }
        }
    }

    /**
     * The pairs of a graph that hold clusters together, and the near refusals, so that a later run need not find them again.
     *
     * @param from the first pair that counts: before it stand those of the reviewers, whose words are written down apart
     */
    void lastingPairs(PairGraph graph, int from, UnionFind clusters) {
        pairs(graph, from, clusters, this::keep);
    }

    /** The pairs of a graph that hold clusters together, and the near refusals. */
    void pairs(PairGraph graph, UnionFind clusters) {
        pairs(graph, 0, clusters, (a, b, link) -> {});
    }

    private void pairs(PairGraph graph, int from, UnionFind clusters, Keeper keeper) {
        UnionFind held = new UnionFind(profiles.size());
        IntStream.range(from, graph.size())
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
                        keeper.keep(a, b, pair(a, b, true, scorer.score(profiles.get(a), profiles.get(b))));
                    } else if (!joined && graph.score(i) >= model.value("threshold.review")) {
                        keeper.keep(a, b, pair(a, b, false, scorer.score(profiles.get(a), profiles.get(b))));
                    }
                });
    }

    Link pair(int profileA, int profileB, boolean joined, PairScore score) {
        return put(
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

    private Link put(int a, int b, boolean joined, double score, List<Evidence> evidence, String by) {
        String left = persons.get(Math.min(a, b)).founder();
        String right = persons.get(Math.max(a, b)).founder();
        return put(new Link(left, right, joined, score, evidence, by));
    }

    private Link put(Link link) {
        links.put(link.left() + ' ' + link.right(), link);
        return link;
    }

    private void keep(int profileA, int profileB, Link link) {
        remembered.add(new LinkMemory.Remembered(prints[profileA], prints[profileB], link));
    }

    /** The links that a later run may take over. */
    List<LinkMemory.Remembered> remembered() {
        return remembered;
    }

    /** Takes a link that may be taken over. */
    @FunctionalInterface
    private interface Keeper {
        void keep(int profileA, int profileB, Link link);
    }
}
