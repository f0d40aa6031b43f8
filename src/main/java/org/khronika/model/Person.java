package org.khronika.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A human being named in the corpus.
 *
 * @param id kept from release to release
 * @param name for display: given name and surname, or what of them is known
 * @param surname in its most frequent spelling; where only a given name is known, that
 * @param given the given name where any mention writes it out
 * @param patronymic likewise
 * @param initials the most frequent, with full stops ("K.", "A.M."), where any mention has them
 * @param forms every written form, sorted
 * @param entries how many entries name the person
 * @param first day of the earliest entry
 * @param last day of the latest
 */
public record Person(
        String id,
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
