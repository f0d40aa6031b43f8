package org.khronika.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khronika.dataset.EntryTables;
import org.khronika.dataset.IdentityTables;
import org.khronika.model.Role;
import org.khronika.names.NameFolding;

/**
 * Who is private. Everyone is, but for holders of public office on the reference list, and persons who are an official wherever they
 * are mentioned, with no charge or sanction of their own. An official who could be a private person of that surname, by the initials,
 * is private as well: two spellings of one person may not have been joined, or a role may have been misread.
 */
final class PrivatePersons {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]++");
    private static final int SHORTEST_WORD = 4;
    /** In place of an initial that nobody told. */
    private static final char ANY = '*';

    private record Named(String id, List<String> surnames, char initial) {}

    private final NameFolding folding = NameFolding.load();
    private final Set<String> known = new TreeSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> words = new LinkedHashSet<>();

    private PrivatePersons() {}

    static PrivatePersons of(Released full) {
        Set<String> nonOfficials = new HashSet<>();
        full.forEach(EntryTables.MENTIONS, List.of("person_id", "role"), row -> {
            if (!row[1].equals(Role.OFFICIAL.label())) {
                nonOfficials.add((String) row[0]);
            }
        });
        full.forEach(EntryTables.CHARGES, List.of("person_id"), row -> nonOfficials.add((String) row[0]));
        full.forEach(EntryTables.SANCTIONS, List.of("person_id"), row -> nonOfficials.add((String) row[0]));
        PrivatePersons persons = new PrivatePersons();
        persons.read(full, nonOfficials);
        return persons;
    }

    private void read(Released full, Set<String> nonOfficials) {
        PublicFigures figures = new PublicFigures(folding);
        Map<String, Set<Character>> privateNames = new HashMap<>();
        List<Named> officials = new ArrayList<>();
        List<String> columns = List.of("person_id", "surname", "given_name", "initials");
        full.forEach(IdentityTables.PERSONS, columns, row -> {
            String id = (String) row[0];
            String given = (String) row[2];
            String initials = (String) row[3];
            known.add(id);
            Named person = new Named(id, folding.keys((String) row[1]), initial(given != null ? given : initials));
            if (figures.has((String) row[1], given, initials)) {
                named.add(id);
            } else if (nonOfficials.contains(id)) {
                person.surnames().forEach(key -> privateNames
                        .computeIfAbsent(key, k -> new HashSet<>())
                        .add(person.initial()));
            } else {
                officials.add(person);
            }
        });
        officials.stream()
                .filter(official -> official.surnames().stream()
                        .noneMatch(key -> couldBe(official.initial(), privateNames.getOrDefault(key, Set.of()))))
                .forEach(official -> named.add(official.id()));
        full.forEach(IdentityTables.PERSONS, List.of("person_id", "forms"), row -> {
            if (isPrivate((String) row[0])) {
                ((List<?>) row[1]).forEach(form -> addWords(form.toString()));
            }
        });
    }

    /** Whether the person's names are masked. */
    boolean isPrivate(String personId) {
        return !named.contains(personId);
    }

    /** How many are private. */
    int count() {
        return known.size() - named.size();
    }

    /** How many keep their names. */
    int countNamed() {
        return named.size();
    }

    /** The ids of all persons, named or not. */
    Set<String> ids() {
        return known;
    }

    /** Whether a text in lower case, such as an address, holds a word of a private person's name. */
    boolean standIn(String text) {
        return words.stream().anyMatch(text::contains);
    }

    private void addWords(String form) {
        for (String word : BETWEEN_WORDS.split(form.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
    }

    private char initial(String given) {
        String key = given == null ? "" : folding.key(given);
        return key.isEmpty() ? ANY : key.charAt(0);
    }

    private static boolean couldBe(char initial, Set<Character> others) {
        return others.contains(initial) || others.contains(ANY) || initial == ANY && !others.isEmpty();
    }
}
