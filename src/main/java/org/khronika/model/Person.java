package org.khronika.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A human being named in the corpus.
 *
 * @param personId kept from release to release
 * @param name for display: given name and surname where both are known
 * @param surname the family name, or the only name known
 * @param given given name written out
 * @param patronymic patronymic written out
 * @param initials initials as they are written ("T.", "E. M.")
 * @param forms every written form, sorted
 * @param entries how many entries name the person
 * @param first first day of the earliest of them
 * @param last last day of the latest
 */
public record Person(
        String personId,
        String name,
        String surname,
        Optional<String> given,
        Optional<String> patronymic,
        Optional<String> initials,
        List<String> forms,
        int entries,
        LocalDate first,
        LocalDate last) {
    public Person {
        forms = List.copyOf(forms);
    }
}
