package org.khronika.extract;

import java.util.ArrayList;
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

    private static final String SPACES = " \t\n\u000b\f\r\u00a0";

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
        List<String> words = words(form);
        for (int i = 0; i < words.size(); i++) {
            for (String key : folding.keys(words.get(i))) {
                Holder holder = bySurname.get(key);
                if (holder != null && agrees(holder, words, i)) {
                    return Optional.of(holder.office().kind());
                }
            }
        }
        return Optional.empty();
    }

    /** What stands between white space. */
    private static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= form.length(); i++) {
            if (i == form.length() || SPACES.indexOf(form.charAt(i)) >= 0) {
                if (i > start) {
                    words.add(form.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private boolean agrees(Holder holder, List<String> words, int surname) {
        if (words.size() == 1) {
            return holder.office().alone();
        }
        int first = surname == 0 ? 1 : 0;
        String given = words.get(first);
        return given.indexOf('.') >= 0 || given.length() == 1
                ? holder.initials().contains(initial(given))
                : folding.keys(given).stream().anyMatch(holder.givens()::contains);
    }

    private static String initial(String given) {
        return given.substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
