package org.khronika.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A written form of a person's name, taken apart. At least one part is present.
 *
 * @param surname the family name ("Toktarbaev"), absent where only a given name is written
 * @param given the given name written out ("Nurlan")
 * @param patronymic the patronymic written out ("Serikovich", "Serikuly")
 * @param initials initials without full stops, in written order ("E", "M"; "Zh"): of the given name, then of the patronymic
 */
public record PersonName(
        Optional<String> surname, Optional<String> given, Optional<String> patronymic, List<String> initials) {
    public PersonName {
        Objects.requireNonNull(surname, "surname");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(patronymic, "patronymic");
        initials = List.copyOf(initials);
    }
}
