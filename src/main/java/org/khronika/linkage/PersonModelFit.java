package org.khronika.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.names.NameComparator;

/**
 * Fits {@code person-model.tsv} to persons that readers have told apart. Kinds are counted over all pairs of them, for that is
 * what the weights mean; the work grows with the square of their number. The weights of names belong to another model and stay.
 */
public final class PersonModelFit {
    private final LinkModel model;
    private final LocalPersons tables;
    private final PersonScorer scorer;
    private final Map<String, String> keys = new HashMap<>();

    /** @param model the frozen model */
    public PersonModelFit(NameComparator comparator, LinkModel model) {
        this.model = model;
        this.tables = new LocalPersons(comparator);
        this.scorer = new PersonScorer(model, comparator, tables);
    }

    /** Takes in a person of an entry, with the key that readers gave it. */
    public void add(PersonEvidence evidence, String key) {
        tables.add(evidence);
        evidence.forms().forEach(form -> keys.put(form.mentionId(), key));
    }

    /** @param least how many pairs must show a kind for its weight to be fitted */
    public FittedModel fit(int least) {
        List<Profile> profiles = tables.sorted().stream()
                .filter(person -> tables.variants(person.variants()).full())
                .map(person -> Profile.of(person, tables))
                .toList();
        List<String> labels = tables.sorted().stream()
                .filter(person -> tables.variants(person.variants()).full())
                .map(person -> keys.get(person.founder()))
                .toList();
        WeightFit fit = new WeightFit(model, least);
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i + 1; j < profiles.size(); j++) {
                fit.count(
                        scorer.score(profiles.get(i), profiles.get(j)),
                        labels.get(i).equals(labels.get(j)));
            }
        }
        PersonBlocking.of(profiles, tables)
                .pairs((i, j) -> fit.candidate(
                        scorer.score(profiles.get(i), profiles.get(j)),
                        labels.get(i).equals(labels.get(j))));
        return fit.fit("threshold.join");
    }
}
