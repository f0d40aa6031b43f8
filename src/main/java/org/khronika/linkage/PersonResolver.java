package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.khronika.model.Person;
import org.khronika.names.NameComparator;

/**
 * Tells who is who over the whole corpus. Take in what every entry tells of every person with {@link #add}, in any order, then
 * {@link #resolve}. Steps: slips in an initial are read as meant; equal names in one settlement become profiles; profiles that
 * share a blocking key are scored; clusters are decided inside connected components; bare surnames and given names go to the
 * nearest cluster; ids are minted or kept.
 */
public final class PersonResolver {
    private final LinkModel model;
    private final PersonScorer scorer;
    private final LocalPersons tables;

    /** @param comparator compares names; {@code model} weighs the context */
    public PersonResolver(NameComparator comparator, LinkModel model) {
        this.model = model;
        this.tables = new LocalPersons(comparator);
        this.scorer = new PersonScorer(model, comparator, tables);
    }

    /** With the reference data of this build. */
    public static PersonResolver load() {
        return new PersonResolver(NameComparator.load(), LinkModel.load("person-model.tsv"));
    }

    /** Takes in one person of one entry. */
    public void add(PersonEvidence evidence) {
        tables.add(evidence);
    }

    /** {@link #resolve(PreviousIds, Decisions, LinkMemory)} with nothing remembered. */
    public PersonResolution resolve(PreviousIds previous, Decisions decisions) {
        return resolve(previous, decisions, LinkMemory.NONE);
    }

    /**
     * Decides.
     *
     * @param decisions of reviewers, on person ids of the previous release or on mention ids
     * @param memory of an earlier resolution; it makes no difference to the result but to how long it takes
     * @throws IllegalArgumentException where a decision names what does not exist, or contradicts what it is about
     */
    public PersonResolution resolve(PreviousIds previous, Decisions decisions, LinkMemory memory) {
        List<LocalPerson> persons = new ArrayList<>(tables.sorted());
        List<Decisions.Pair> words = decisions.pairs(members(persons, previous));
        int[] written = persons.stream().mapToInt(LocalPerson::variants).toArray();
        new Slips(model, scorer, tables).correct(persons);
        Function<LocalPerson, String> apart = apart(persons, words);
        List<Profile> profiles = Profile.of(
                persons,
                tables,
                person -> apart.apply(person) + (scorer.isTelling(person) ? "" : "|" + person.report()));
        UnionFind sets = new UnionFind(profiles.size());
        PairGraph different = weigh(words, profiles, persons.size(), sets);
        Fingerprint[] prints = new ProfilePrints(tables, persons, written).of(profiles);
        String inputs = inputs(persons, words);
        PersonPairs pairs = new PersonPairs(profiles, tables, prints, scorer, rule().threshold(), memory.where(inputs));
        PairGraph graph = pairs.graph(different);
        pairs.renewal().restoreClusters(sets);
        UnionFind components = pairs.components(graph, sets);
        Clustering.of(graph, rule(), sets, new NameGuard(profiles, sets, tables, scorer));
        LinkLog log = new LinkLog(model, scorer, tables, persons, profiles, prints);
        log.remembered(pairs.renewal().standingLinks());
        log.profiles(written, pairs.renewal());
        log.lastingPairs(graph, different.size(), sets);
        LinkMemory now = new LinkMemory(
                inputs,
                pairs.renewal().standings(components, sets),
                pairs.crowded(),
                log.remembered(),
                List.of(),
                new TreeSet<>());
        new BareNames(model, scorer, profiles).attach(sets, different, log);
        words.forEach(log::word);
        return resolution(
                persons, profiles, sets, previous, log, now, pairs.renewal().work(pairs.scored(), components));
    }

    /** What all decisions depend on besides the profiles. */
    private String inputs(List<LocalPerson> persons, List<Decisions.Pair> words) {
        StringBuilder inputs = new StringBuilder(model.version());
        for (Decisions.Pair word : words) {
            inputs.append('\n')
                    .append(persons.get(word.left()).founder())
                    .append(' ')
                    .append(persons.get(word.right()).founder())
                    .append(' ')
                    .append(word.decision());
        }
        return inputs.toString();
    }

    private ClusterRule rule() {
        return ClusterRule.overScoredPairs(model.value("threshold.join"));
    }

    /** The local person that an id names: a mention's, or the earliest of a person of the previous release. */
    private static Function<String, Optional<Integer>> members(List<LocalPerson> persons, PreviousIds previous) {
        Map<String, Integer> members = new HashMap<>();
        for (int i = persons.size() - 1; i >= 0; i--) {
            for (String mention : persons.get(i).mentions()) {
                members.put(mention, i);
                String id = previous.ids().get(mention);
                if (id != null) {
                    members.put(id, i);
                }
            }
        }
        return id -> Optional.ofNullable(members.get(previous.aliases().getOrDefault(id, id)));
    }

    /** Whoever a reviewer held different from somebody is no part of a profile. */
    private static Function<LocalPerson, String> apart(List<LocalPerson> persons, List<Decisions.Pair> words) {
        Set<String> apart = new HashSet<>();
        for (Decisions.Pair word : words) {
            if (word.decision().verdict() == Decision.Verdict.DIFFERENT) {
                apart.add(persons.get(word.left()).founder());
                apart.add(persons.get(word.right()).founder());
            }
        }
        return person -> apart.contains(person.founder()) ? person.founder() : "";
    }

    /** Joins whom reviewers hold the same; gives the pairs they hold different. */
    private static PairGraph weigh(List<Decisions.Pair> words, List<Profile> profiles, int persons, UnionFind sets) {
        PairGraph different = new PairGraph(profiles.size());
        int[] profileOf = new int[persons];
        for (int i = 0; i < profiles.size(); i++) {
            for (int person : profiles.get(i).persons()) {
                profileOf[person] = i;
            }
        }
        for (Decisions.Pair word : words) {
            int a = profileOf[word.left()];
            int b = profileOf[word.right()];
            if (word.decision().verdict() == Decision.Verdict.SAME) {
                sets.join(a, b);
            } else if (word.decision().verdict() == Decision.Verdict.DIFFERENT) {
                different.add(a, b, 0, true);
            }
        }
        return different;
    }

    private PersonResolution resolution(
            List<LocalPerson> persons,
            List<Profile> profiles,
            UnionFind sets,
            PreviousIds previous,
            LinkLog log,
            LinkMemory memory,
            LinkageWork work) {
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int person : profiles.get(i).persons()) {
                clusters.computeIfAbsent(sets.find(i), root -> new ArrayList<>())
                        .add(person);
            }
        }
        List<List<String>> members = new ArrayList<>();
        for (List<Integer> cluster : clusters.values()) {
            cluster.sort(null);
            members.add(cluster.stream()
                    .flatMap(person -> persons.get(person).mentions().stream())
                    .toList());
        }
        IdAssignment ids = new IdKeeper("p-").assign(members, previous);
        PersonCards cards = new PersonCards(tables);
        List<Person> resolved = new ArrayList<>();
        for (List<Integer> cluster : clusters.values()) {
            List<LocalPerson> mine = cluster.stream().map(persons::get).toList();
            resolved.add(cards.card(ids.ids().get(mine.get(0).founder()), mine));
        }
        resolved.sort(Comparator.comparing(Person::id));
        return new PersonResolution(ids, resolved, log.links(), memory, work);
    }
}
