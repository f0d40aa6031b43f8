package org.khronika.linkage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khronika.model.PersonName;
import org.khronika.names.FoldedName;

/**
 * Which of two written words is a person's surname, by all forms of that person: a word that stands beside an initial is the
 * surname, and so is one whose ending says so; where one form alone could be read either way, it is read as the others are.
 */
final class NameConsensus {
    /** A word beside an initial, or with an ending that tells the gender, outweighs the reading of a few forms without either. */
    private static final int SURE = 4;

    private final Map<String, Integer> surnames = new TreeMap<>();
    private final Map<String, Integer> givens = new TreeMap<>();

    /** Takes in a form. */
    void add(FoldedName name) {
        boolean initialOnly = !name.surnameKeys().isEmpty()
                && name.givenKeys().isEmpty()
                && name.initial().isPresent();
        boolean sure = initialOnly || name.gender() != '?';
        count(surnames, name.stems(), sure ? SURE : 1);
        count(givens, name.givenKeys(), name.mayBeSwapped() ? 1 : SURE);
    }

    /** The name with surname and given name as most forms have them. */
    PersonName read(PersonName name, FoldedName folded) {
        if (!folded.mayBeSwapped()) {
            return name;
        }
        int asRead = votes(surnames, folded.stems()) + votes(givens, folded.givenKeys());
        int swapped = votes(surnames, folded.givenKeys()) + votes(givens, folded.surnameKeys());
        return swapped > asRead
                ? new PersonName(name.given(), name.surname(), name.patronymic(), name.initials())
                : name;
    }

    private static void count(Map<String, Integer> votes, List<String> keys, int weight) {
        keys.forEach(key -> votes.merge(key, weight, Integer::sum));
    }

    private static int votes(Map<String, Integer> votes, List<String> keys) {
        return keys.stream().mapToInt(key -> votes.getOrDefault(key, 0)).max().orElse(0);
    }
}
