package org.khronika.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.reference.ReferenceTable;

/** Pet forms of given names and their forms in neighbouring languages ({@code given-variants.tsv}): Katya, Kateryna, Ekaterina. */
final class GivenVariants {
    private final Map<String, List<String>> names;

    private GivenVariants(Map<String, List<String>> names) {
        this.names = Collections.unmodifiableMap(names);
    }

    /** @throws IllegalStateException where the table is not in this build */
    static GivenVariants load(NameFolding folding) {
        Map<String, List<String>> names = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("given-variants.tsv").rows()) {
            names.computeIfAbsent(folding.key(row.get("variant")), key -> new ArrayList<>())
                    .add(folding.key(row.get("name")));
        }
        return new GivenVariants(names);
    }

    /** The keys of the names that a name of that key may stand for, beside itself; mostly none. */
    List<String> names(String key) {
        return names.getOrDefault(key, List.of());
    }
}
