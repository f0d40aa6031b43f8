package org.khronika.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.names.FoldedName;
import org.khronika.names.NameComparator;
import org.khronika.names.NameMatch;

/**
 * The names that a person goes by in one entry: one mostly, several where a pseudonym is told. Names with surname and given
 * name or initial where there are such, else bare surnames or given names.
 *
 * @param names by their keys
 * @param full whether they can be told from others by themselves
 */
record NameVariants(List<FoldedName> names, boolean full) {
    NameVariants {
        names = List.copyOf(names);
    }

    /** The variants among the names of one person's forms. */
    static NameVariants of(List<FoldedName> forms, NameComparator comparator) {
        SortedMap<String, FoldedName> byKey = new TreeMap<>();
        boolean full = forms.stream().anyMatch(FoldedName::isFull);
        forms.stream().filter(name -> name.isFull() == full).forEach(name -> byKey.put(name.key(), name));
        List<FoldedName> all = byKey.values().stream()
                .sorted(Comparator.comparingInt(NameVariants::told).reversed())
                .toList();
        List<FoldedName> kept = new ArrayList<>();
        for (FoldedName name : all) {
            if (kept.stream().noneMatch(other -> covers(comparator.compare(other, name)))) {
                kept.add(name);
            }
        }
        kept.sort(Comparator.comparing(FoldedName::key));
        return new NameVariants(kept, full);
    }

    private static boolean covers(NameMatch match) {
        return match.level() == NameMatch.Level.SAME || match.level() == NameMatch.Level.COMPATIBLE;
    }

    /** How much a name tells. */
    private static int told(FoldedName name) {
        return (name.givenKeys().isEmpty() ? 0 : 4)
                + (name.patronymicKeys().isEmpty() ? 0 : 2)
                + (name.patronymicInitial().isPresent() ? 1 : 0);
    }

    String key() {
        return names.stream().map(FoldedName::key).collect(Collectors.joining(" + "));
    }

    /** The best comparison of a name of one with a name of the other. */
    NameMatch compare(NameVariants other, NameComparator comparator) {
        NameMatch best = null;
        for (FoldedName mine : names) {
            for (FoldedName theirs : other.names) {
                NameMatch match = comparator.compare(mine, theirs);
                if (best == null || match.score() > best.score()) {
                    best = match;
                }
            }
        }
        return best;
    }
}
