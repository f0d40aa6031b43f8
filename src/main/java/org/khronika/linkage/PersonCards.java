package org.khronika.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khronika.model.Person;
import org.khronika.model.PersonName;

/** Makes of the mentions of a person what the table {@code persons} says: the most frequent spelling of each part. */
final class PersonCards {
    private final LocalPersons tables;

    PersonCards(LocalPersons tables) {
        this.tables = tables;
    }

    Person card(String id, List<LocalPerson> persons) {
        Counts surnames = new Counts();
        Counts bare = new Counts();
        Counts givens = new Counts();
        Counts patronymics = new Counts();
        Counts initials = new Counts();
        TreeSet<String> forms = new TreeSet<>();
        TreeSet<Integer> entries = new TreeSet<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        NameConsensus consensus = new NameConsensus();
        persons.stream()
                .flatMapToInt(person -> IntStream.of(person.forms()))
                .forEach(number ->
                        consensus.add(tables.folded(tables.form(number).name())));
        for (LocalPerson person : persons) {
            entries.add(person.entry());
            first = Math.min(first, person.days()[0]);
            last = Math.max(last, person.days()[person.days().length - 1]);
            for (int number : person.forms()) {
                PersonEvidence.Form form = tables.form(number);
                forms.add(form.form());
                PersonName name = consensus.read(form.name(), tables.folded(form.name()));
                boolean full = name.given().isPresent() || !name.initials().isEmpty();
                (full ? surnames : bare).add(name.surname());
                (name.surname().isPresent() ? givens : bare).add(name.given());
                patronymics.add(name.patronymic());
                if (!name.initials().isEmpty() && name.given().isEmpty()) {
                    initials.add(Optional.of(
                            name.initials().stream().map(i -> i + '.').collect(Collectors.joining())));
                }
            }
        }
        Optional<String> surname = surnames.most().or(bare::most).or(givens::most);
        Optional<String> given = givens.most();
        String family = surname.orElse(forms.first());
        String name = given.or(initials::most).map(g -> g + ' ' + family).orElse(family);
        return new Person(
                id,
                name,
                family,
                given,
                patronymics.most(),
                initials.most(),
                List.copyOf(forms),
                entries.size(),
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(last));
    }

    /** Counts spellings; of equally frequent ones the first met counts more. */
    private static final class Counts {
        private final Map<String, Integer> counts = new LinkedHashMap<>();

        void add(Optional<String> value) {
            value.ifPresent(text -> counts.merge(text, 1, Integer::sum));
        }

        Optional<String> most() {
            return counts.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
    }
}
