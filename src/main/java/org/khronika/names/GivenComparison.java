package org.khronika.names;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.reference.ReferenceTable;

/** How two given names written out compare: a kind of {@code name-model.tsv}. */
final class GivenComparison {
    /** Shorter keys that differ in a letter are other names. */
    private static final int NEAR_LENGTH = 5;
    /** Keys of this length may differ in two letters. */
    private static final int FAR_LENGTH = 9;

    private final GivenVariants variants;
    private final Set<String> known;

    private GivenComparison(GivenVariants variants, Set<String> known) {
        this.variants = variants;
        this.known = Collections.unmodifiableSet(known);
    }

    /** @throws IllegalStateException where its tables are not in this build */
    static GivenComparison load(NameFolding folding) {
        Set<String> known = new HashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("given-names.tsv").rows()) {
            if (!row.get("origin").equals("western")) {
                known.add(folding.key(row.get("name")));
            }
        }
        return new GivenComparison(GivenVariants.load(folding), known);
    }

    /** The kind of agreement or difference between the keys of two names. */
    String kind(List<String> a, List<String> b) {
        if (a.stream().anyMatch(b::contains)) {
            return "given.same";
        }
        if (full(a).anyMatch(name -> full(b).anyMatch(name::equals))) {
            return "given.variant";
        }
        String nearest = "given.other";
        for (String x : a) {
            for (String y : b) {
                String kind = kind(x, y);
                if (kind.equals("given.near") || kind.equals("given.part")) {
                    return kind;
                }
                nearest = kind.equals("given.confusable") ? kind : nearest;
            }
        }
        return nearest;
    }

    private Stream<String> full(List<String> keys) {
        return keys.stream().flatMap(key -> Stream.concat(Stream.of(key), variants.names(key).stream()));
    }

    private String kind(String x, String y) {
        if (Spelling.soft(x).equals(Spelling.soft(y))) {
            return "given.near";
        }
        String shorter = x.length() < y.length() ? x : y;
        String longer = x.length() < y.length() ? y : x;
        if (shorter.length() >= NEAR_LENGTH && longer.length() > shorter.length() + 2 && longer.startsWith(shorter)) {
            return "given.part";
        }
        int distance = Spelling.distance(x, y, 2);
        if (distance == 1 && Spelling.hissing(x, y)) {
            return "given.near";
        }
        if (distance == 1 && shorter.length() >= NEAR_LENGTH || distance == 2 && shorter.length() >= FAR_LENGTH) {
            boolean bothKnown = known.contains(x) && known.contains(y);
            boolean leftOut = shorter.length() > NEAR_LENGTH && x.length() != y.length() && !longer.startsWith(shorter);
            boolean slip = distance == 2 || Spelling.likelySlip(x, y);
            return slip && (!bothKnown || leftOut) ? "given.near" : "given.confusable";
        }
        return "given.other";
    }
}
