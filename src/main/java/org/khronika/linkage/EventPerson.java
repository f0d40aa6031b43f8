package org.khronika.linkage;

import org.khronika.model.Role;

/**
 * A person of an entry, as far as two entries are compared by it.
 *
 * @param id the person's id in this run
 * @param surname folded; the given name where no surname is written
 * @param initial the folded signs that the given name may start with; empty where none is told
 * @param role what the person is in the entry
 */
public record EventPerson(String id, String surname, String initial, Role role) {
    /** Whether both have one surname, and no initial speaks against their being one. */
    boolean agrees(EventPerson other) {
        return sharesSurname(other)
                && (initial.isEmpty()
                        || other.initial.isEmpty()
                        || initial.chars().anyMatch(sign -> other.initial.indexOf(sign) >= 0));
    }

    boolean sharesSurname(EventPerson other) {
        return !surname.isEmpty() && surname.equals(other.surname);
    }
}
