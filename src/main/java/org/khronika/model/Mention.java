package org.khronika.model;

import java.util.List;
import java.util.Objects;

/**
 * One written form of a person's name in one entry; a form is listed once an entry, at its first place.
 *
 * @param form exactly as written
 * @param spans every place it stands at in the entry's text, the first first
 * @param name the form taken apart
 * @param person number of the person within the entry, from 0 in order of first appearance: forms of one person share it
 * @param role what the person is in the entry; forms of one person share it
 * @param trace the first span and the rule that read the name
 * @param roleTrace the words that gave the role and the rule that read them
 */
public record Mention(
        String form, List<Span> spans, PersonName name, int person, Role role, Trace trace, Trace roleTrace) {
    public Mention {
        Objects.requireNonNull(form, "form");
        spans = List.copyOf(spans);
    }

    /** Its first place. */
    public Span span() {
        return spans.get(0);
    }

    public Mention withRole(Role newRole, Trace newTrace) {
        return new Mention(form, spans, name, person, newRole, trace, newTrace);
    }
}
