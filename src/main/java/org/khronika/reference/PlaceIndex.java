package org.khronika.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The places of one kind under all their forms: letter by letter first, then under the folded key. */
final class PlaceIndex<T> {
    /** Short keys fold together by chance ("Shu", "Shy"), so only longer ones are trusted without the exact spelling. */
    private static final int SHORTEST_KEY = 4;

    private final Map<String, List<T>> exact;
    private final SortedMap<String, List<T>> folded;
    private final Map<String, List<T>> byKey;
    private final Set<String> firstWords;

    private PlaceIndex(Map<String, List<T>> exact, SortedMap<String, List<T>> folded, Set<String> firstWords) {
        this.exact = exact;
        this.folded = folded;
        this.byKey = new HashMap<>(folded);
        this.firstWords = firstWords;
    }

    /** All places that the form may mean: those spelled so before those with its folded key, each best first. */
    List<T> find(PlaceSpelling form) {
        List<T> spelled = exact.getOrDefault(form.even(), List.of());
        List<T> alike = form.key().length() < SHORTEST_KEY ? List.of() : byKey.getOrDefault(form.key(), List.of());
        if (spelled.isEmpty() && alike.isEmpty()) {
            return inflected(form.even());
        }
        if (spelled.isEmpty() || alike.isEmpty()) {
            return spelled.isEmpty() ? alike : spelled;
        }
        if (spelled.equals(alike)) {
            return spelled;
        }
        LinkedHashSet<T> both = new LinkedHashSet<>(spelled);
        both.addAll(alike);
        return List.copyOf(both);
    }

    /** Whether a place has exactly that spelling, made even by {@link PlaceKey#exact}. */
    boolean isSpelled(String even) {
        return exact.containsKey(even);
    }

    /** Whether a form of several words starts with a word of that folded key. */
    boolean startsLongName(String key) {
        return firstWords.contains(key);
    }

    /** Every folded key with its places, for checks. */
    SortedMap<String, List<T>> keys() {
        return folded;
    }

    private List<T> inflected(String even) {
        if (!PlaceKey.isCyrillic(even)) {
            return List.of();
        }
        for (String form : PlaceKey.nominatives(even)) {
            List<T> found = exact.getOrDefault(form, List.of());
            if (found.isEmpty()) {
                String key = PlaceKey.fold(form);
                found = key.length() < SHORTEST_KEY ? List.of() : byKey.getOrDefault(key, List.of());
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Collects the forms of places. */
    static final class Builder<T> {
        private final Map<String, List<T>> exact = new HashMap<>();
        private final SortedMap<String, List<T>> folded = new TreeMap<>();
        private final Set<String> firstWords = new HashSet<>();

        void add(T place, List<String> forms) {
            for (String form : forms) {
                put(exact, PlaceKey.exact(form), place);
                put(folded, PlaceKey.fold(form), place);
                int joint = joint(form);
                if (joint > 0) {
                    firstWords.add(PlaceKey.fold(form.substring(0, joint)));
                }
            }
        }

        /** @param order best first */
        PlaceIndex<T> build(Comparator<T> order) {
            exact.values().forEach(list -> list.sort(order));
            folded.values().forEach(list -> list.sort(order));
            return new PlaceIndex<>(exact, folded, firstWords);
        }

        private static int joint(String form) {
            for (int i = 0; i < form.length(); i++) {
                if (form.charAt(i) == ' ' || form.charAt(i) == '-' || form.charAt(i) == '.') {
                    return i;
                }
            }
            return -1;
        }

        private static <T> void put(Map<String, List<T>> map, String key, T place) {
            List<T> places = map.computeIfAbsent(key, k -> new ArrayList<>());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
    }
}
