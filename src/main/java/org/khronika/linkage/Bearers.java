package org.khronika.linkage;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.names.FoldedName;
import org.khronika.names.NameComparator;

/**
 * How many people of one surname a corpus is seen to hold, and what that says against two of them being one. The frozen table
 * of frequencies knows the commonest surnames only and no corpus' size; where a corpus itself shows many bearers of a surname,
 * by initials, given names and genders that exclude each other, two mentions of it are of one person no more often than one
 * time in as many. The count is of one surname at a time and counts in doublings, so what a new report changes is the decisions
 * on the surnames that it tells new bearers of. (Value-specific agreement weights: Winkler 1989, "Frequency-based matching in
 * the Fellegi-Sunter model of record linkage".)
 */
final class Bearers {
    /** Fewer than four bearers may be a family. */
    private static final int FAMILY = 2;

    /** Nobody is counted. */
    static final Bearers NONE = new Bearers(new int[0], new double[0]);

    private final int[] doublings;
    private final double[] weights;

    private Bearers(int[] doublings, double[] weights) {
        this.doublings = doublings;
        this.weights = weights;
    }

    /** Counts the bearers of the surnames of some local persons. */
    static Bearers of(List<LocalPerson> persons, LocalPersons tables, NameComparator comparator, LinkModel model) {
        BitSet used = new BitSet();
        persons.forEach(person -> used.set(person.variants()));
        Map<String, Map<String, Set<String>>> starts = new HashMap<>();
        used.stream().mapToObj(tables::variants).filter(NameVariants::full).forEach(variants -> {
            for (FoldedName name : variants.names()) {
                for (String stem : name.stems()) {
                    starts.computeIfAbsent(stem, s -> new TreeMap<>())
                            .computeIfAbsent(
                                    name.gender() + name.initial().signs().substring(0, 1), s -> new TreeSet<>())
                            .addAll(name.givenKeys()
                                    .subList(0, Math.min(1, name.givenKeys().size())));
                }
            }
        });
        int[] doublings = new int[used.length()];
        double[] weights = new double[used.length()];
        used.stream().filter(number -> tables.variants(number).full()).forEach(number -> {
            for (FoldedName name : tables.variants(number).names()) {
                for (String stem : name.stems()) {
                    int bearers = starts.get(stem).values().stream()
                            .mapToInt(givens -> Math.max(1, givens.size()))
                            .sum();
                    int doubled = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bearers);
                    double most = model.value("bearers") - doubled;
                    double frozen = model.value("prior") + comparator.rarity(stem);
                    doublings[number] = Math.max(doublings[number], doubled);
                    weights[number] = doubled < FAMILY ? weights[number] : Math.min(weights[number], most - frozen);
                }
            }
        });
        return new Bearers(doublings, weights);
    }

    /** How often the number of a surname's bearers doubles from one. */
    int doublings(int variants) {
        return variants < doublings.length ? doublings[variants] : 0;
    }

    /** What the bearers of their surnames say against two names being of one person: 0 or less. */
    double weight(int variantsA, int variantsB) {
        return Math.min(weight(variantsA), weight(variantsB));
    }

    private double weight(int variants) {
        return variants < weights.length ? weights[variants] : 0;
    }
}
