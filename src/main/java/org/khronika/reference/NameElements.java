package org.khronika.reference;

import java.util.HashSet;
import java.util.Set;

/** Elements that Turkic names are made of, from {@code name-elements.tsv}. */
public final class NameElements {
    private static final int SHORTEST = 5;
    private static final int SHORTEST_TAIL = 3;
    private static final Set<String> PLACES = Set.of("start", "end", "both", "tail", "both-tail");

    private final Set<String> starts;
    private final Set<String> ends;

    private final Set<String> tails;

    private NameElements(Set<String> starts, Set<String> ends, Set<String> tails) {
        this.starts = Set.copyOf(starts);
        this.ends = Set.copyOf(ends);
        this.tails = Set.copyOf(tails);
    }

    /** @throws IllegalStateException where the table is missing or a place is unknown */
    public static NameElements load() {
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        Set<String> tails = new HashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("name-elements.tsv").rows()) {
            String element = row.get("element");
            String place = row.get("place");
            if (!PLACES.contains(place)) {
                throw new IllegalStateException(row.where() + ": unknown place " + place);
            }
            if (place.equals("start") || place.startsWith("both")) {
                starts.add(element);
            }
            if (!place.equals("start")) {
                ends.add(element);
            }
            if (place.endsWith("tail")) {
                tails.add(element);
            }
        }
        return new NameElements(starts, ends, tails);
    }

    /** Whether the word, in lower case Latin letters, is a start and an end put together ("nurbolat"). */
    public boolean compose(String lower) {
        if (lower.length() < SHORTEST) {
            return false;
        }
        for (int cut = 2; cut <= lower.length() - 2; cut++) {
            if (starts.contains(lower.substring(0, cut)) && ends.contains(lower.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word, in lower case Latin letters, ends as Turkic names do ("bulanbek"). */
    public boolean trail(String lower) {
        for (int cut = 2; cut <= lower.length() - SHORTEST_TAIL; cut++) {
            if (tails.contains(lower.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
