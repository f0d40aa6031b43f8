package org.khronika.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.khronika.model.Citation;
import org.khronika.model.GivenEvidence;
import org.khronika.model.Mention;
import org.khronika.model.PersonName;
import org.khronika.model.Trace;
import org.khronika.names.FoldedName;
import org.khronika.names.NameDeclension;
import org.khronika.names.NameFolder;
import org.khronika.names.NameLexicon;
import org.khronika.reference.GivenNames.Gender;
import org.khronika.reference.GivenNames.GivenName;

/**
 * Finds in cited addresses the given names of persons whom the entry names without one: a known given name beside the surname,
 * as in "…/zhurnalist-aigul-testova/", also in a Russian case.
 */
public final class SlugNameExtractor {
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 40;

    private final NameLexicon lexicon;
    private final NameFolder folder;
    private final NameDeclension declension;

    /**
     * @param lexicon knows given names
     * @param folder folds surnames, so that spellings of one agree
     * @param declension undoes the cases that addresses write
     */
    public SlugNameExtractor(NameLexicon lexicon, NameFolder folder, NameDeclension declension) {
        this.lexicon = lexicon;
        this.folder = folder;
        this.declension = declension;
    }

    /**
     * Reads an entry's addresses.
     *
     * @return one given name a person at most, in order of the persons' numbers; none where two addresses tell two names
     */
    public List<GivenEvidence> read(List<Mention> mentions, List<Citation> citations) {
        TreeMap<Integer, List<FoldedName>> wanted = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.name().given().isEmpty() && mention.name().surname().isPresent()) {
                wanted.computeIfAbsent(mention.person(), person -> new ArrayList<>())
                        .add(folder.fold(mention.name()));
            }
        }
        mentions.stream()
                .filter(mention -> mention.name().given().isPresent())
                .forEach(mention -> wanted.remove(mention.person()));
        if (wanted.isEmpty()) {
            return List.of();
        }
        TreeMap<Integer, List<GivenEvidence>> found = new TreeMap<>();
        for (Citation citation : citations) {
            citation.url().ifPresent(url -> read(citation, url, wanted, found));
        }
        return found.values().stream()
                .filter(told -> told.stream()
                                .map(one -> lexicon.key(one.given()))
                                .distinct()
                                .count()
                        == 1)
                .map(told -> told.get(0))
                .sorted(Comparator.comparingInt(GivenEvidence::person))
                .toList();
    }

    private void read(
            Citation citation,
            String url,
            TreeMap<Integer, List<FoldedName>> wanted,
            TreeMap<Integer, List<GivenEvidence>> found) {
        List<String> words = words(url);
        for (int i = 0; i + 1 < words.size(); i++) {
            for (int step = 0; step < 2; step++) {
                String given = words.get(i + step);
                String surname = words.get(i + 1 - step);
                Optional<String> known = given(given);
                if (known.isEmpty()) {
                    continue;
                }
                wanted.forEach((person, names) -> {
                    if (names.stream().anyMatch(name -> fits(name, surname, known.get()))) {
                        found.computeIfAbsent(person, p -> new ArrayList<>())
                                .add(new GivenEvidence(
                                        person, capital(known.get()), url, new Trace(citation.span(), "given.slug")));
                    }
                });
            }
        }
    }

    /** The words of the address behind its host, in lower case. */
    private static List<String> words(String url) {
        int scheme = url.indexOf("://");
        int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (path < 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (String word : url.substring(path).toLowerCase(Locale.ROOT).split("[^a-z]+", MOST_WORDS)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Optional<String> given(String word) {
        if (word.length() < SHORTEST) {
            return Optional.empty();
        }
        return lexicon.given(word).isPresent()
                ? Optional.of(word)
                : declension.given(
                        word, form -> lexicon.givenSpelling(form) ? Optional.of(form) : Optional.<String>empty());
    }

    private boolean fits(FoldedName person, String surname, String given) {
        if (surname.length() < SHORTEST || fits(person, surname, given, surname)) {
            return surname.length() >= SHORTEST;
        }
        return declension.of(surname, NameDeclension.Part.SURNAME).stream()
                .anyMatch(nominative -> fits(person, nominative.word(), given, surname));
    }

    private boolean fits(FoldedName person, String surname, String given, String written) {
        FoldedName told =
                folder.fold(new PersonName(Optional.of(surname), Optional.of(given), Optional.empty(), List.of()));
        boolean gender = person.gender() == told.gender() || person.gender() == '?' || told.gender() == '?';
        return gender
                && isOf(given, person.gender())
                && !lexicon.key(given).equals(lexicon.key(written))
                && told.stems().stream().anyMatch(person.stems()::contains)
                && (!person.initial().isPresent() || told.initial().agrees(person.initial()));
    }

    private boolean isOf(String given, char gender) {
        Gender known = lexicon.given(given).map(GivenName::gender).orElse(Gender.BOTH);
        return gender == '?' || known == Gender.BOTH || (known == Gender.F) == (gender == 'f');
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
