package org.khronika.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One entry as a release has it. */
final class FoundEntry {
    /** A written form of a name. */
    record Mention(String form, String personId, String role) {}

    /** A value, and the id of the person it belongs to. */
    record Linked(Item item, Optional<String> person) {}

    final String id;
    final String eventId;
    final int ordinal;
    final String text;
    final String squashed;
    final Item date;
    final Optional<String> settlement;
    final Optional<String> region;
    final Optional<String> country;
    final List<Item> types;
    final List<Mention> mentions = new ArrayList<>();
    final List<Linked> charges = new ArrayList<>();
    final List<Linked> sanctions = new ArrayList<>();
    final List<Item> citations = new ArrayList<>();

    /** @param row cells of {@link FoundRelease#ENTRY_COLUMNS} */
    @SuppressWarnings("unchecked")
    FoundEntry(Object[] row) {
        id = (String) row[0];
        eventId = (String) row[2];
        ordinal = (Integer) row[3];
        text = (String) row[4];
        squashed = Squash.of(text);
        date = Item.of(row[5].toString(), row[6].toString());
        settlement = Optional.ofNullable((String) row[7]);
        region = Optional.ofNullable((String) row[8]);
        country = Optional.ofNullable((String) row[9]);
        types = ((List<String>) row[10]).stream().map(Item::of).toList();
    }
}
