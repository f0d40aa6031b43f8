package org.khronika.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.names.NameFolding;
import org.khronika.reference.OfficeHolder;

/** Knows heads of state and of government by their names, however spelled and whatever the order of the parts. */
final class OfficeHolders {
    private record Holder(Set<String> givens, String initials, OfficeHolder office) {}

    private final NameFolding folding;
    private final Map<String, Holder> bySurname = new HashMap<>();

    OfficeHolders(List<OfficeHolder> holders, NameFolding folding) {
        this.folding = folding;
        for (OfficeHolder office : holders) {
            Set<String> givens = new HashSet<>();
            StringBuilder initials = new StringBuilder();
            for (String given : office.givens()) {
                givens.addAll(folding.keys(given));
                initials.append(initial(given));
            }
            for (String surname : office.surnames()) {
                for (String key : folding.keys(surname)) {
                    bySurname.put(key, new Holder(givens, initials.toString(), office));
                }
            }
        }
    }

    static OfficeHolders load() {
        return new OfficeHolders(OfficeHolder.load(), NameFolding.load());
    }

    /** The office of whoever is written so, empty where it is nobody of the table. */
    Optional<OfficeHolder.Kind> of(String form) {
        String[] words = form.strip().split("[\\s\u00a0]+");
        for (int i = 0; i < words.length; i++) {
            for (String key : folding.keys(words[i])) {
                Holder holder = bySurname.get(key);
                if (holder != null && agrees(holder, words, i)) {
                    return Optional.of(holder.office().kind());
                }
            }
        }
        return Optional.empty();
    }

    private boolean agrees(Holder holder, String[] words, int surname) {
        if (words.length == 1) {
            return holder.office().alone();
        }
        int first = surname == 0 ? 1 : 0;
        String given = words[first];
        return given.indexOf('.') >= 0 || given.length() == 1
                ? holder.initials().contains(initial(given))
                : folding.keys(given).stream().anyMatch(holder.givens()::contains);
    }

    private static String initial(String given) {
        return given.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
