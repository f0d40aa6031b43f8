package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.names.FoldedName;
import org.khronika.names.NameComparator;
import org.khronika.names.NameReason;
import org.khronika.reference.ReferenceTable;

/**
 * Fits {@code name-model.tsv} to names of persons that readers have told apart, over all pairs of them. Given names, initials,
 * patronymics and genders are compared whatever the surnames; the likeness of surnames is what it loses of the weight of
 * equal ones.
 */
public final class NameModelFit {
    private static final String EQUAL = "surname.same";

    private final NameComparator comparator;
    private final List<Labelled> names = new ArrayList<>();
    private final SortedMap<String, int[]> counts = new TreeMap<>();

    private record Labelled(FoldedName name, String key) {}

    /** @param comparator compares the names */
    public NameModelFit(NameComparator comparator) {
        this.comparator = comparator;
    }

    /** Takes in the names of a person of an entry, with the key that readers gave it. */
    public void add(PersonEvidence evidence, String key) {
        evidence.forms().stream()
                .map(form -> comparator.folder().fold(form.name()))
                .filter(FoldedName::isFull)
                .findFirst()
                .ifPresent(name -> names.add(new Labelled(name, key)));
    }

    /** @param least how many pairs must show a kind for its weight to be fitted */
    public FittedModel fit(int least) {
        int[] pairs = new int[2];
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                int side = names.get(i).key().equals(names.get(j).key()) ? 0 : 1;
                pairs[side]++;
                count(names.get(i).name(), names.get(j).name(), side);
            }
        }
        List<FittedWeight> weights = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.load("name-model.tsv").rows()) {
            String kind = row.get("kind");
            int[] count = counts.get(kind);
            if (count != null) {
                double frozen = Double.parseDouble(row.get("weight"));
                double fitted = count[0] + count[1] < least ? frozen : weight(kind, count);
                weights.add(new FittedWeight(kind, count[0], count[1], frozen, fitted));
            }
        }
        return new FittedModel(weights, pairs[0], pairs[1], Optional.empty());
    }

    private void count(FoldedName a, FoldedName b, int side) {
        for (NameReason reason : comparator.compare(a, b).reasons()) {
            if (reason.kind().startsWith("surname.")) {
                add(reason.kind(), side);
            }
        }
        for (NameReason reason :
                comparator.compare(a.withoutSurname(), b.withoutSurname()).reasons()) {
            add(reason.kind(), side);
        }
        if (a.gender() != '?' && b.gender() != '?') {
            add(a.gender() == b.gender() ? "gender.same" : "gender.other", side);
        }
    }

    private void add(String kind, int side) {
        counts.computeIfAbsent(kind, k -> new int[2])[side]++;
    }

    /** Of pairs in which that part of the names could be compared; of surnames that are alike, against equal ones. */
    private double weight(String kind, int[] count) {
        String part = kind.substring(0, kind.indexOf('.') + 1);
        if (part.equals("surname.") && !kind.equals("surname.other")) {
            int[] equal = counts.getOrDefault(EQUAL, new int[2]);
            return WeightFit.logOdds(count, equal);
        }
        int[] compared = new int[2];
        for (Map.Entry<String, int[]> other : counts.tailMap(part).entrySet()) {
            if (other.getKey().startsWith(part)) {
                compared[0] += other.getValue()[0];
                compared[1] += other.getValue()[1];
            }
        }
        return WeightFit.logOdds(count, compared);
    }
}
