package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.names.FoldedName;
import org.khronika.names.NameMatch;

/**
 * Finds whose a bare surname or given name is: of the clusters of full names the nearest by its best profile, and only where
 * no other is about as near. The entry comes first (its day, place, companions), then the report, then the corpus.
 */
final class BareNames {
    private static final int WINDOW = 300;
    private static final int SHORTEST = 4;

    private final LinkModel model;
    private final PersonScorer scorer;
    private final List<Profile> profiles;
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<String, List<Integer>> byGiven = new HashMap<>();

    BareNames(LinkModel model, PersonScorer scorer, List<Profile> profiles) {
        this.model = model;
        this.scorer = scorer;
        this.profiles = profiles;
        for (int i = 0; i < profiles.size(); i++) {
            for (FoldedName name : profiles.get(i).names().names()) {
                if (name.isFull()) {
                    for (String stem : name.stems()) {
                        enter(byStem, stem, i);
                        for (int report : profiles.get(i).reports()) {
                            for (String near : nearKeys(stem)) {
                                enter(byStem, near + '|' + report, i);
                            }
                        }
                    }
                    for (String given : name.givenKeys()) {
                        for (int report : profiles.get(i).reports()) {
                            enter(byGiven, given + '|' + report, i);
                        }
                    }
                }
            }
        }
    }

    /** Within a report a misprint is looked for too: what is left of the stem when one letter is left out. */
    private static List<String> nearKeys(String stem) {
        List<String> keys = new ArrayList<>(List.of(stem));
        for (int i = 1; i < stem.length() && stem.length() > SHORTEST; i++) {
            keys.add(stem.substring(0, i) + stem.substring(i + 1));
        }
        return keys;
    }

    private static void enter(Map<String, List<Integer>> index, String key, int profile) {
        List<Integer> entered = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (entered.isEmpty() || entered.get(entered.size() - 1) != profile) {
            entered.add(profile);
        }
    }

    /**
     * Joins bare names to the clusters, and those that find none to each other where their names and context agree.
     *
     * @param sets the clusters so far
     * @param words the pairs that reviewers hold different, which binds bare names too
     */
    void attach(UnionFind sets, PairGraph words, LinkLog log) {
        Map<Integer, Candidate> chosen = new TreeMap<>();
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            if (!profiles.get(i).names().full()) {
                List<Candidate> nearest = candidates(i, sets);
                Candidate choice = refused(i, sets, words, nearest) ? null : choose(nearest);
                if (choice == null) {
                    left.add(i);
                } else {
                    chosen.put(i, choice);
                }
            }
        }
        chosen.forEach((bare, candidate) -> {
            sets.join(bare, candidate.profile());
            log.pair(bare, candidate.profile(), true, candidate.score());
        });
        joinLeft(left, sets, words, log);
    }

    /** Whether a reviewer spoke against the nearest cluster. */
    private static boolean refused(int bare, UnionFind sets, PairGraph words, List<Candidate> nearest) {
        for (int i = 0; i < words.size() && !nearest.isEmpty(); i++) {
            boolean mine = words.left(i) == bare || words.right(i) == bare;
            int other = words.left(i) == bare ? words.right(i) : words.left(i);
            if (mine && sets.find(other) == sets.find(nearest.get(0).profile())) {
                return true;
            }
        }
        return false;
    }

    private void joinLeft(List<Integer> left, UnionFind sets, PairGraph words, LinkLog log) {
        Blocks blocks = new Blocks(WINDOW);
        for (int bare : left) {
            for (FoldedName name : profiles.get(bare).names().names()) {
                name.stems().forEach(stem -> blocks.add(stem, bare));
            }
        }
        PairGraph graph = new PairGraph(profiles.size());
        for (int i = 0; i < words.size(); i++) {
            graph.add(words.left(i), words.right(i), words.score(i), true);
        }
        blocks.pairs((a, b) -> {
            PairScore score = scorer.score(profiles.get(a), profiles.get(b));
            graph.add(a, b, score.score(), score.veto());
        });
        Clustering.of(graph, ClusterRule.overScoredPairs(model.value("threshold.join")), sets, (a, b) -> true);
        log.pairs(graph, sets);
    }

    /** A profile that could be the bare one's person. */
    record Candidate(int profile, PairScore score) {}

    /**
     * The best candidate of each cluster, the nearest first.
     *
     * @param clusters tells the cluster of a profile
     */
    List<Candidate> candidates(int bare, UnionFind clusters) {
        Profile profile = profiles.get(bare);
        Map<Integer, Candidate> best = new TreeMap<>();
        for (FoldedName name : profile.names().names()) {
            boolean surname = !name.surnameKeys().isEmpty();
            TreeSet<Integer> bearers = bearers(name, profile, surname);
            if (name.isBare()) {
                bearers.addAll(bearers(name.otherPart(), profile, false));
            }
            for (int other : bearers) {
                offer(profile, name, other, clusters, best);
            }
        }
        List<Candidate> nearest = new ArrayList<>(best.values());
        nearest.sort(Comparator.comparingDouble((Candidate c) -> -c.score().score())
                .thenComparingInt(c -> clusters.find(c.profile())));
        return nearest;
    }

    /** Whose the bare name is: the nearest candidate, or null where none is near enough or two are about as near. */
    Candidate choose(List<Candidate> nearest) {
        if (nearest.isEmpty() || nearest.get(0).score().score() < model.value("threshold.bare")) {
            return null;
        }
        boolean doubtful = nearest.size() > 1
                && nearest.get(0).score().score() - nearest.get(1).score().score() < model.value("margin.bare");
        return doubtful ? null : nearest.get(0);
    }

    /** The profiles that bear a name, near spellings in the bare name's own report only. */
    private TreeSet<Integer> bearers(FoldedName name, Profile bare, boolean everywhere) {
        TreeSet<Integer> bearers = new TreeSet<>();
        for (String stem : name.stems()) {
            if (everywhere) {
                bearers.addAll(byStem.getOrDefault(stem, List.of()));
            }
            for (int report : bare.reports()) {
                for (String near : nearKeys(stem)) {
                    bearers.addAll(byStem.getOrDefault(near + '|' + report, List.of()));
                }
            }
        }
        for (String given : name.givenKeys()) {
            for (int report : bare.reports()) {
                bearers.addAll(byGiven.getOrDefault(given + '|' + report, List.of()));
            }
        }
        return bearers;
    }

    private void offer(Profile bare, FoldedName name, int other, UnionFind clusters, Map<Integer, Candidate> best) {
        Profile full = profiles.get(other);
        NameMatch names = scorer.names(new NameVariants(List.of(name), false), full.names());
        if (PersonScorer.vetoed(names)) {
            return;
        }
        List<Evidence> context = new ArrayList<>(scorer.context(bare, full));
        if (IntSets.shared(bare.reports(), full.reports()).length > 0) {
            context.add(model.evidence("report.same", ""));
        }
        if (IntSets.shared(bare.entries(), full.entries()).length > 0) {
            context.add(model.evidence("entry.same", ""));
        }
        PairScore score = scorer.score(names, context);
        best.merge(
                clusters.find(other),
                new Candidate(other, score),
                (known, found) -> found.score().score() > known.score().score() ? found : known);
    }
}
