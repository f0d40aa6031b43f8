package org.khronika.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.reference.ReferenceTable;

/** Makes names ready for comparison: folds their parts, tells the gender by the ending, reads initials. */
public final class NameFolder {
    /** A shorter rest is no surname: "Kim" is no woman of the family "K". */
    private static final int SHORTEST_STEM = 2;

    private final NameFolding folding;
    private final Transliteration transliteration;
    private final List<Ending> endings;
    private final Map<String, String> initialSigns;

    private NameFolder(
            NameFolding folding,
            Transliteration transliteration,
            List<Ending> endings,
            Map<String, String> initialSigns) {
        this.folding = folding;
        this.transliteration = transliteration;
        this.endings = List.copyOf(endings);
        this.initialSigns = Collections.unmodifiableMap(initialSigns);
    }

    /** @throws IllegalStateException where its tables are not in this build */
    public static NameFolder load() {
        List<Ending> endings = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.load("surname-gender.tsv").rows()) {
            endings.add(new Ending(row.get("ending"), row.get("gender").charAt(0), row.get("stem")));
        }
        Map<String, String> initials = new HashMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("initials.tsv").rows()) {
            initials.put(row.get("initial"), row.get("signs"));
        }
        return new NameFolder(NameFolding.load(), Transliteration.load(), endings, initials);
    }

    public NameFolding folding() {
        return folding;
    }

    /** The name with its parts folded. */
    public FoldedName fold(PersonName name) {
        List<String> surnames = keys(name.surname());
        List<String> givens = keys(name.given());
        List<String> patronymics = keys(name.patronymic());
        FoldedName.Initial given = name.given().map(this::start).orElse(FoldedName.Initial.NONE);
        List<String> initials = name.initials();
        int next = 0;
        if (!given.isPresent() && !initials.isEmpty()) {
            given = initial(initials.get(next++));
        } else if (initials.size() > 1 && initial(initials.get(0)).agrees(given)) {
            next++;
        }
        FoldedName.Initial patronymic = name.patronymic().map(this::start).orElse(FoldedName.Initial.NONE);
        if (!patronymic.isPresent() && next < initials.size()) {
            patronymic = initial(initials.get(next));
        }
        List<String> stems = new ArrayList<>();
        char gender = '?';
        for (String surname : surnames) {
            Ending ending = ending(surname);
            stems.add(ending == null ? surname : ending.stemOf(surname));
            gender = ending == null ? gender : ending.gender;
        }
        return new FoldedName(surnames, stems, gender, givens, given, patronymics, patronymic);
    }

    private List<String> keys(Optional<String> part) {
        List<String> keys = new ArrayList<>(part.map(folding::keys).orElse(List.of()));
        keys.removeIf(String::isEmpty);
        return keys;
    }

    /** What a name written out starts with. */
    private FoldedName.Initial start(String name) {
        StringBuilder signs = new StringBuilder();
        for (String key : folding.keys(name)) {
            append(signs, sign(key));
        }
        String latin = transliteration.toLatin(name).toLowerCase(Locale.ROOT);
        return new FoldedName.Initial(latin.substring(0, Math.min(2, latin.length())), false, signs.toString());
    }

    private FoldedName.Initial initial(String written) {
        String latin = transliteration.toLatin(written).toLowerCase(Locale.ROOT);
        String known = initialSigns.get(latin);
        if (known != null) {
            return new FoldedName.Initial(latin, true, known);
        }
        StringBuilder signs = new StringBuilder();
        for (String key : folding.keys(written)) {
            append(signs, sign(key));
        }
        return new FoldedName.Initial(latin, true, signs.toString());
    }

    private static void append(StringBuilder signs, String sign) {
        if (signs.indexOf(sign) < 0) {
            signs.append(sign);
        }
    }

    private static String sign(String key) {
        if (key.startsWith("iu")) {
            return "U";
        }
        return key.startsWith("ia") ? "A" : key.substring(0, Math.min(1, key.length()));
    }

    private Ending ending(String surname) {
        Ending longest = null;
        for (Ending ending : endings) {
            if (surname.length() >= ending.written.length() + SHORTEST_STEM
                    && surname.endsWith(ending.written)
                    && (longest == null || ending.written.length() > longest.written.length())) {
                longest = ending;
            }
        }
        return longest;
    }

    private record Ending(String written, char gender, String stem) {
        String stemOf(String surname) {
            return surname.substring(0, surname.length() - written.length()) + stem;
        }
    }
}
