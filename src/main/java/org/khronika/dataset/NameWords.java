package org.khronika.dataset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of names and their spellings; those of words met lately are kept, so that a name that comes often is cheap. */
final class NameWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]++");
    private static final int SHORTEST = 3;
    private static final int KEPT = 20_000;

    private final Spellings spellings;
    private final Map<String, List<String>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > KEPT;
        }
    };

    NameWords(Spellings spellings) {
        this.spellings = spellings;
    }

    /** The words of written forms, in lower case, initials left out, each once. */
    Set<String> words(Iterable<String> forms) {
        Set<String> words = new LinkedHashSet<>();
        for (String form : forms) {
            for (String word : BETWEEN_WORDS.split(form.toLowerCase(Locale.ROOT))) {
                if (word.length() >= SHORTEST) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** A word's other spellings, sorted. */
    List<String> spellings(String word) {
        return known.computeIfAbsent(word, key -> {
            Set<String> others = new TreeSet<>(spellings.of(key));
            others.remove(key);
            return List.copyOf(others);
        });
    }

    /** The other spellings of all words of these forms, between spaces. */
    String spellingsOf(Iterable<String> forms) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : words(forms)) {
            all.addAll(spellings(word));
        }
        return String.join(" ", all);
    }
}
