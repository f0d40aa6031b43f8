package org.khronika.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.reference.ReferenceTable;

/** Endings of folded keys that tell the gender, from a table of reference data; of several that fit the longest counts. */
final class Endings {
    /** A shorter rest is no name: "Kim" is no woman of the family "K". */
    private static final int SHORTEST_STEM = 2;

    private final List<Ending> endings;

    private Endings(List<Ending> endings) {
        this.endings = List.copyOf(endings);
    }

    /**
     * @param table with the columns {@code ending}, {@code gender} and, where the ending leaves something behind, {@code stem}
     * @throws IllegalStateException where the table is not in this build
     */
    static Endings load(String table, boolean stems) {
        List<Ending> endings = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.load(table).rows()) {
            endings.add(new Ending(row.get("ending"), row.get("gender").charAt(0), stems ? row.get("stem") : ""));
        }
        return new Endings(endings);
    }

    /** The ending of a key. */
    Optional<Ending> of(String key) {
        Ending longest = null;
        for (int i = 0; i < endings.size(); i++) {
            Ending ending = endings.get(i);
            if (key.length() >= ending.written.length() + SHORTEST_STEM
                    && key.endsWith(ending.written)
                    && (longest == null || ending.written.length() > longest.written.length())) {
                longest = ending;
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * An ending.
     *
     * @param written as it stands at the end of a key
     * @param gender 'm' or 'f'
     * @param left what it leaves behind in the stem that the genders share
     */
    record Ending(String written, char gender, String left) {
        /** The key without what tells the gender. */
        String stemOf(String key) {
            return key.substring(0, key.length() - written.length()) + left;
        }
    }
}
