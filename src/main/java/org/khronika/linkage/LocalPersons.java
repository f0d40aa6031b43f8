package org.khronika.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khronika.model.PersonName;
import org.khronika.model.Role;
import org.khronika.names.FoldedName;
import org.khronika.names.NameComparator;

/**
 * Takes in the evidence of a corpus and keeps it compactly: strings and names once each, sets as arrays of numbers. What
 * depends on the order of taking in (the numbers) never reaches a result.
 */
final class LocalPersons {
    private final NameComparator comparator;
    private final Interned<String> texts = new Interned<>();
    private final Interned<PersonEvidence.Form> forms = new Interned<>();
    private final Map<PersonName, FoldedName> folded = new HashMap<>();
    private final Map<String, Integer> variantNumbers = new HashMap<>();
    private final List<NameVariants> variants = new ArrayList<>();
    private final List<LocalPerson> persons = new ArrayList<>();

    LocalPersons(NameComparator comparator) {
        this.comparator = comparator;
    }

    void add(PersonEvidence evidence) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (PersonEvidence.Form form : evidence.forms().stream()
                .sorted(Comparator.comparing(PersonEvidence.Form::mentionId))
                .toList()) {
            mentions.put(form.mentionId(), forms.add(new PersonEvidence.Form("", form.form(), form.name())));
        }
        List<FoldedName> names =
                evidence.forms().stream().map(form -> folded(form.name())).toList();
        persons.add(new LocalPerson(
                texts.add(evidence.reportId()),
                texts.add(evidence.entryId()),
                number(NameVariants.of(names, comparator)),
                evidence.role() == Role.OFFICIAL,
                texts.add(evidence.place().settlement()),
                texts.add(evidence.place().region()),
                texts.add(evidence.facility()),
                days(evidence.start(), evidence.end()),
                numbers(evidence.charges()),
                companions(evidence.companions()),
                numbers(evidence.occupations()),
                numbers(evidence.urls()),
                List.copyOf(mentions.keySet()),
                mentions.values().stream().mapToInt(Integer::intValue).toArray()));
    }

    /** All persons taken in, by their least mention id. */
    List<LocalPerson> sorted() {
        persons.sort(Comparator.comparing(LocalPerson::founder));
        return persons;
    }

    NameVariants variants(int number) {
        return variants.get(number);
    }

    /** A form as written with its name, without mention id. */
    PersonEvidence.Form form(int number) {
        return forms.get(number);
    }

    String text(int number) {
        return texts.get(number);
    }

    /** A name folded, once. */
    FoldedName folded(PersonName name) {
        return folded.computeIfAbsent(name, comparator.folder()::fold);
    }

    private int number(NameVariants names) {
        Integer known = variantNumbers.putIfAbsent(names.key(), variants.size());
        if (known == null) {
            variants.add(names);
            return variants.size() - 1;
        }
        NameVariants kept = variants.get(known);
        if (!kept.equals(names) && names.toString().compareTo(kept.toString()) < 0) {
            // of names that compare alike the one kept must not depend on the order of taking in
            variants.set(known, names);
        }
        return known;
    }

    private int[] numbers(List<String> values) {
        return IntSets.of(values.stream().mapToInt(texts::add));
    }

    /** Full names only, by stem and first sign: a companion may be written out here and with an initial there. */
    private int[] companions(List<PersonName> names) {
        return IntSets.of(names.stream()
                .map(this::folded)
                .filter(FoldedName::isFull)
                .mapToInt(name -> texts.add(
                        name.stems().get(0) + ' ' + name.initial().signs().charAt(0))));
    }

    private static int[] days(LocalDate start, LocalDate end) {
        return IntSets.of(IntStream.of((int) start.toEpochDay(), (int) end.toEpochDay()));
    }
}
