package org.khronika.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that was read in one entry. It depends on the entry's report and the reference data alone.
 *
 * @param entry the entry
 * @param date its day or days
 * @param place where it happened
 * @param facility the place of detention its heading names
 * @param mentions the persons' written forms, brought into the order of their first places, in which they are numbered
 * @param charges in order of place
 * @param sanctions in order of place
 * @param citations by number, a number once
 * @param types sorted by the order of {@link EventType}, a type once, at least one
 * @param warnings what was not understood, in words
 * @param givenEvidence given names that its sources tell of persons named without one
 * @param dates the dates inside its text, in order of place
 */
public record ExtractedEntry(
        Entry entry,
        EntryDate date,
        Place place,
        Optional<Facility> facility,
        List<Mention> mentions,
        List<Charge> charges,
        List<Sanction> sanctions,
        List<Citation> citations,
        List<TypeLabel> types,
        List<String> warnings,
        List<GivenEvidence> givenEvidence,
        List<DateMention> dates) {
    public ExtractedEntry {
        mentions = inOrder(mentions);
        charges = List.copyOf(charges);
        sanctions = List.copyOf(sanctions);
        citations = List.copyOf(citations);
        types = List.copyOf(types);
        warnings = List.copyOf(warnings);
        givenEvidence = List.copyOf(givenEvidence);
        dates = List.copyOf(dates);
    }

    private static List<Mention> inOrder(List<Mention> mentions) {
        return mentions.size() < 2
                ? List.copyOf(mentions)
                : mentions.stream()
                        .sorted(Comparator.comparing(Mention::span).thenComparing(Mention::form))
                        .toList();
    }
}
