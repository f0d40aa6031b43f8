package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Makes the fingerprints of profiles: of all that a decision on a profile can depend on, in words and not in numbers of tables. */
final class ProfilePrints {
    private final LocalPersons tables;
    private final List<LocalPerson> persons;
    private final int[] written;
    private final Fingerprint.Maker maker = new Fingerprint.Maker();

    /** @param written the names of each local person before slips were read as meant */
    ProfilePrints(LocalPersons tables, List<LocalPerson> persons, int[] written) {
        this.tables = tables;
        this.persons = persons;
        this.written = written;
    }

    Fingerprint[] of(List<Profile> profiles) {
        Fingerprint[] prints = new Fingerprint[profiles.size()];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = of(profiles.get(i));
        }
        return prints;
    }

    private Fingerprint of(Profile profile) {
        // what the names are compared by, whichever of several equal ones the tables keep
        maker.add(profile.names().toString());
        for (int number : profile.persons()) {
            LocalPerson person = persons.get(number);
            maker.add(tables.variants(written[number]).key());
            maker.add(text(person.report())).add(text(person.entry()));
            maker.add(person.official() ? 1 : 0);
            maker.add(text(person.place())).add(text(person.region())).add(text(person.facility()));
            for (int day : person.days()) {
                maker.add(day);
            }
            for (int[] set : List.of(person.charges(), person.companions(), person.occupations(), person.urls())) {
                maker.add(texts(set).toString());
            }
            maker.add(person.mentions().toString());
        }
        return maker.made();
    }

    private String text(int number) {
        return number < 0 ? "" : tables.text(number);
    }

    /** The texts of a set in an order that does not depend on their numbers. */
    private List<String> texts(int[] numbers) {
        TreeSet<String> texts = new TreeSet<>();
        for (int number : numbers) {
            texts.add(tables.text(number));
        }
        return new ArrayList<>(texts);
    }
}
