package org.khronika.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.model.PersonName;
import org.khronika.names.NameEvidence;
import org.khronika.names.NameLexicon;

/** What a report has shown of names: which words are surnames or given names, and which words it writes small. */
final class ReportNames implements NameEvidence {
    private final NameLexicon lexicon;
    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, Integer> givens = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    ReportNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Notes the words that an entry writes with a small letter: capitalised at a sentence's start they are no names. */
    void addWords(List<Token> tokens) {
        for (Token token : tokens) {
            if (token.isWord() && !token.isCapitalised()) {
                small.add(token.text());
            }
        }
    }

    void addName(PersonName name) {
        name.surname().ifPresent(surname -> surnames.merge(lexicon.key(surname), 1, Integer::sum));
        name.given().ifPresent(given -> givens.merge(lexicon.key(given), 1, Integer::sum));
        name.surname().ifPresent(surname -> {
            name.given().ifPresent(given -> named.add(pair(lexicon.key(surname), lexicon.key(given))));
            name.initials().stream().limit(1).forEach(i -> named.add(pair(lexicon.key(surname), lexicon.key(i))));
        });
    }

    @Override
    public int surname(String key) {
        return surnames.getOrDefault(key, 0);
    }

    private static String pair(String surname, String given) {
        return surname + ' ' + given.substring(0, Math.min(1, given.length()));
    }

    @Override
    public boolean named(String key, String initial) {
        return named.contains(pair(key, initial));
    }

    @Override
    public int given(String key) {
        return givens.getOrDefault(key, 0);
    }

    /** Whether the report writes the word, in lower case, with a small letter. */
    boolean small(String lower) {
        return small.contains(lower);
    }
}
