package org.khronika.reference;

import java.util.HashSet;
import java.util.Set;

/** Elements that Turkic names are made of, from {@code name-elements.tsv}. */
public final class NameElements {
    private static final int SHORTEST = 5;

    private final Set<String> starts;
    private final Set<String> ends;

    private NameElements(Set<String> starts, Set<String> ends) {
        this.starts = Set.copyOf(starts);
        this.ends = Set.copyOf(ends);
    }

    /** @throws IllegalStateException where the table is missing or a place is unknown */
    public static NameElements load() {
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("name-elements.tsv").rows()) {
            String element = row.get("element");
            switch (row.get("place")) {
                case "start" -> starts.add(element);
                case "end" -> ends.add(element);
                case "both" -> {
                    starts.add(element);
                    ends.add(element);
                }
                default -> throw new IllegalStateException(row.where() + ": unknown place " + row.get("place"));
            }
        }
        return new NameElements(starts, ends);
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
}
