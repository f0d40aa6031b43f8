package org.khronika.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khronika.names.FoldedName.Initial;
import org.khronika.reference.ReferenceTable;

/** Reads what a name starts with, from an initial or from the name written out ({@code initials.tsv, dzh-given-names.tsv}). */
final class InitialReader {
    private final Transliteration transliteration;
    private final NameFolding folding;
    private final GivenVariants variants;
    private final Map<String, String> signs;
    private final Map<String, String> weak;
    private final Set<String> dzh;

    private InitialReader(
            Transliteration transliteration,
            NameFolding folding,
            GivenVariants variants,
            Map<String, String> signs,
            Map<String, String> weak,
            Set<String> dzh) {
        this.transliteration = transliteration;
        this.folding = folding;
        this.variants = variants;
        this.signs = Collections.unmodifiableMap(signs);
        this.weak = Collections.unmodifiableMap(weak);
        this.dzh = Collections.unmodifiableSet(dzh);
    }

    /** @throws IllegalStateException where its table is not in this build */
    static InitialReader load(NameFolding folding, GivenVariants variants) {
        Map<String, String> signs = new HashMap<>();
        Map<String, String> weak = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("initials.tsv").rows()) {
            signs.put(row.get("initial"), row.get("signs"));
            weak.put(row.get("initial"), row.get("weak"));
        }
        Set<String> dzh = new HashSet<>();
        for (ReferenceTable.Row row : ReferenceTable.load("dzh-given-names.tsv").rows()) {
            dzh.add(folding.key(row.get("name")));
        }
        return new InitialReader(Transliteration.load(), folding, variants, signs, weak, dzh);
    }

    /** What an initial stands for. */
    Initial initial(String written) {
        String latin = latin(written);
        String known = signs.get(latin);
        return known != null
                ? new Initial(latin, true, known, weak.get(latin))
                : new Initial(latin, true, signs(latin, folding.keys(written)), "");
    }

    /** What a name written out starts with; what its full form or its Russian spelling starts with it stands for now and then. */
    Initial start(String name, List<String> keys) {
        String latin = latin(name);
        StringBuilder full = new StringBuilder();
        for (String key : keys) {
            variants.names(key).forEach(variant -> append(full, sign(variant, variant)));
            if (dzh.contains(key)) {
                append(full, "d");
            }
        }
        String start = latin.substring(0, Math.min(2, latin.length()));
        boolean digraph = start.length() == 2 && signs.containsKey(start);
        return new Initial(
                start, false, digraph ? signs.get(start) : signs(latin, keys), (digraph ? weak.get(start) : "") + full);
    }

    private String latin(String written) {
        return transliteration.toLatin(written).toLowerCase(Locale.ROOT);
    }

    private static String signs(String latin, List<String> keys) {
        StringBuilder signs = new StringBuilder();
        keys.forEach(key -> append(signs, sign(key, latin)));
        return signs.toString();
    }

    private static void append(StringBuilder signs, String sign) {
        if (signs.indexOf(sign) < 0) {
            signs.append(sign);
        }
    }

    private static String sign(String key, String latin) {
        if (key.startsWith("iu")) {
            return "U";
        }
        if (key.startsWith("ia")) {
            return "A";
        }
        boolean aspirated = latin.startsWith("kh") || latin.startsWith("h") || latin.startsWith("x");
        return key.startsWith("k") && aspirated ? "H" : key.substring(0, Math.min(1, key.length()));
    }
}
