package org.khronika.linkage;

import org.khronika.model.Role;

/**
 * A person of an entry, as far as two entries are compared by it.
 *
 * @param id the person's id in this run
 * @param surname folded; the given name where no surname is written
 * @param initial first letter of the given name, folded; empty where none is told
 * @param role what the person is in the entry
 */
public record EventPerson(String id, String surname, String initial, Role role) {}
