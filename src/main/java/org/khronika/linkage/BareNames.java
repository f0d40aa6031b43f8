package org.khronika.linkage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khronika.names.FoldedName;
import org.khronika.names.NameMatch;

/**
 * Finds whose a bare surname or given name is: of the clusters of full names the nearest by its best profile, and only where
 * no other is about as near. The entry comes first (its day, place, companions), then the report, then the corpus.
 */
final class BareNames {
    private static final int WINDOW = 300;
    private static final int SHORTEST = 4;
    private static final String EVERYWHERE = "e|";
    private static final String SURNAME = "s|";
    private static final String GIVEN = "g|";

    private final LinkModel model;
    private final PersonScorer scorer;
    private final List<Profile> profiles;
    private final NameIndex bearers = new NameIndex();

    BareNames(LinkModel model, PersonScorer scorer, List<Profile> profiles) {
        this.model = model;
        this.scorer = scorer;
        this.profiles = profiles;
        for (Profile profile : profiles) {
            if (!profile.names().full()) {
                for (FoldedName name : profile.names().names()) {
                    keys(name, profile).forEach(bearers::ask);
                }
            }
        }
        bearers.close();
        for (int i = 0; i < profiles.size(); i++) {
            for (FoldedName name : profiles.get(i).names().names()) {
                if (name.isFull()) {
                    for (String key : fullKeys(name, profiles.get(i))) {
                        bearers.enter(key, i);
                    }
                }
            }
        }
    }

    /** What a full name can be found by. */
    private static List<String> fullKeys(FoldedName name, Profile profile) {
        List<String> keys = new ArrayList<>();
        for (String stem : name.stems()) {
            keys.add(EVERYWHERE + stem);
        }
        inReports(name, profile, keys);
        return keys;
    }

    /** Where the bearers of a bare name are looked for: near spellings, and given names, in the bare name's own reports only. */
    private static List<String> keys(FoldedName name, Profile bare) {
        List<String> keys = new ArrayList<>();
        if (!name.surnameKeys().isEmpty()) {
            for (String stem : name.stems()) {
                keys.add(EVERYWHERE + stem);
            }
        }
        inReports(name, bare, keys);
        if (name.isBare()) {
            inReports(name.otherPart(), bare, keys);
        }
        return keys;
    }

    private static void inReports(FoldedName name, Profile profile, List<String> keys) {
        for (int report : profile.reports()) {
            for (String stem : name.stems()) {
                for (String near : nearKeys(stem)) {
                    keys.add(SURNAME + near + '|' + report);
                }
            }
            for (String given : name.givenKeys()) {
                keys.add(GIVEN + given + '|' + report);
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
            Profile full = profiles.get(candidate.profile());
            NameMatch names = scorer.names(new NameVariants(List.of(candidate.name()), false), full.names());
            log.pair(bare, candidate.profile(), true, scorer.scoreBare(names, profiles.get(bare), full));
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
            NameMatch names = scorer.names(profiles.get(a), profiles.get(b));
            graph.add(a, b, scorer.weigh(names, profiles.get(a), profiles.get(b)), PersonScorer.vetoed(names));
        });
        Clustering.of(graph, ClusterRule.overScoredPairs(model.value("threshold.join")), sets, (a, b) -> true);
        log.pairs(graph, sets);
    }

    /**
     * A profile that could be the bare one's person.
     *
     * @param name which of the bare one's names is compared with it
     */
    private record Candidate(int profile, FoldedName name, double score) {}

    /**
     * The best candidate of each cluster, the nearest first.
     *
     * @param clusters tells the cluster of a profile
     */
    private List<Candidate> candidates(int bare, UnionFind clusters) {
        Profile profile = profiles.get(bare);
        Map<Integer, Candidate> best = new TreeMap<>();
        for (FoldedName name : profile.names().names()) {
            BitSet others = new BitSet();
            for (String key : keys(name, profile)) {
                bearers.collect(key, others);
            }
            offer(profile, name, others, clusters, best);
        }
        List<Candidate> nearest = new ArrayList<>(best.values());
        nearest.sort(Comparator.comparingDouble((Candidate c) -> -c.score())
                .thenComparingInt(c -> clusters.find(c.profile())));
        return nearest;
    }

    /** Whose the bare name is: the nearest candidate, or null where none is near enough or two are about as near. */
    private Candidate choose(List<Candidate> nearest) {
        if (nearest.isEmpty() || nearest.get(0).score() < model.value("threshold.bare")) {
            return null;
        }
        boolean doubtful =
                nearest.size() > 1 && nearest.get(0).score() - nearest.get(1).score() < model.value("margin.bare");
        return doubtful ? null : nearest.get(0);
    }

    private void offer(Profile bare, FoldedName name, BitSet others, UnionFind clusters, Map<Integer, Candidate> best) {
        NameVariants alone = new NameVariants(List.of(name), false);
        Map<Integer, NameMatch> compared = new HashMap<>();
        others.stream().forEach(other -> {
            Profile full = profiles.get(other);
            NameMatch names = compared.computeIfAbsent(full.variants(), v -> scorer.names(alone, full.names()));
            if (!PersonScorer.vetoed(names)) {
                best.merge(
                        clusters.find(other),
                        new Candidate(other, name, scorer.weighBare(names, bare, full)),
                        (known, found) -> found.score() > known.score() ? found : known);
            }
        });
    }
}
