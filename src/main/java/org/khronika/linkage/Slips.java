package org.khronika.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.names.FoldedName;
import org.khronika.names.NameMatch;

/**
 * Finds slips in an initial: the same surname with another initial, where day, place, side and case agree so well that it is
 * one person (gold/GUIDELINES.md, "Rulings"). The rarer of the two names is read as the other. Never where the two stand side
 * by side in an entry, as brothers do, and never between two given names written out.
 */
final class Slips {
    private static final int WINDOW = 50;
    private static final int DAYS = 3;

    private final LinkModel model;
    private final PersonScorer scorer;
    private final LocalPersons tables;

    Slips(LinkModel model, PersonScorer scorer, LocalPersons tables) {
        this.model = model;
        this.scorer = scorer;
        this.tables = tables;
    }

    /** Replaces the names of those whose initial is a slip, in place. */
    void correct(List<LocalPerson> persons) {
        Blocks blocks = new Blocks(WINDOW);
        Map<Integer, Integer> counts = new HashMap<>();
        Set<Long> together = new HashSet<>();
        Map<Integer, Set<Integer>> byEntry = new HashMap<>();
        for (int i = 0; i < persons.size(); i++) {
            LocalPerson person = persons.get(i);
            counts.merge(person.variants(), 1, Integer::sum);
            for (int other : byEntry.computeIfAbsent(person.entry(), e -> new HashSet<>())) {
                together.add(pair(other, person.variants()));
            }
            byEntry.get(person.entry()).add(person.variants());
            for (FoldedName name : tables.variants(person.variants()).names()) {
                if (name.isFull() && person.place() >= 0) {
                    blocks.add(name.stems().get(0) + '|' + person.place(), i);
                }
            }
        }
        int[] reads = new int[persons.size()];
        double[] best = new double[persons.size()];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = -1;
        }
        blocks.pairs((i, j) -> {
            LocalPerson a = persons.get(i);
            LocalPerson b = persons.get(j);
            if (a.variants() == b.variants()
                    || a.official() != b.official()
                    || IntSets.gap(a.days(), b.days()) > DAYS
                    || together.contains(pair(a.variants(), b.variants()))) {
                return;
            }
            double score = slip(a, b);
            boolean first = counts.get(a.variants()) < counts.get(b.variants());
            int slipped = first ? i : j;
            if (score >= model.value("threshold.slip") && (reads[slipped] < 0 || score > best[slipped])) {
                reads[slipped] = first ? b.variants() : a.variants();
                best[slipped] = score;
            }
        });
        for (int i = 0; i < reads.length; i++) {
            if (reads[i] >= 0) {
                persons.set(i, persons.get(i).withVariants(reads[i]));
            }
        }
    }

    /** What the context weighs where only an initial contradicts, else minus infinity. */
    private double slip(LocalPerson a, LocalPerson b) {
        NameMatch names = scorer.names(tables.variants(a.variants()), tables.variants(b.variants()));
        boolean initialOnly = names.has("initial.other")
                && names.has("surname.same")
                && !names.has("patronymic.other")
                && !names.has("gender.other");
        if (!initialOnly) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = 0;
        for (Evidence evidence : scorer.context(Profile.of(a, tables), Profile.of(b, tables))) {
            score += evidence.weight();
        }
        return score;
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
