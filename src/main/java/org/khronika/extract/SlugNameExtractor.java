package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        SortedMap<Integer, List<Mention>> wanted = wanted(mentions);
        if (wanted.isEmpty()) {
            return List.of();
        }
        SortedMap<Integer, List<GivenEvidence>> found = new TreeMap<>();
        for (Citation citation : citations) {
            if (citation.url().isPresent()) {
                read(citation, citation.url().get(), wanted, found);
            }
        }
        List<GivenEvidence> told = new ArrayList<>();
        for (List<GivenEvidence> ofPerson : found.values()) {
            if (isOneName(ofPerson)) {
                told.add(ofPerson.get(0));
            }
        }
        return List.copyOf(told);
    }

    /** The persons without a given name by their numbers, with the forms that have a surname. */
    private static SortedMap<Integer, List<Mention>> wanted(List<Mention> mentions) {
        SortedMap<Integer, List<Mention>> wanted = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.name().given().isEmpty() && mention.name().surname().isPresent()) {
                wanted.computeIfAbsent(mention.person(), person -> new ArrayList<>())
                        .add(mention);
            }
        }
        for (Mention mention : mentions) {
            if (mention.name().given().isPresent()) {
                wanted.remove(mention.person());
            }
        }
        return wanted;
    }

    private boolean isOneName(List<GivenEvidence> told) {
        String key = lexicon.key(told.get(0).given());
        return told.stream().allMatch(one -> lexicon.key(one.given()).equals(key));
    }

    private void read(
            Citation citation,
            String url,
            SortedMap<Integer, List<Mention>> wanted,
            SortedMap<Integer, List<GivenEvidence>> found) {
        List<String> words = words(url);
        Optional<String> before = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            Optional<String> given = given(words.get(i));
            if (i > 0 && before.isPresent()) {
                tell(before.get(), words.get(i), citation, url, wanted, found);
            }
            if (i > 0 && given.isPresent()) {
                tell(given.get(), words.get(i - 1), citation, url, wanted, found);
            }
            before = given;
        }
    }

    private void tell(
            String given,
            String surname,
            Citation citation,
            String url,
            SortedMap<Integer, List<Mention>> wanted,
            SortedMap<Integer, List<GivenEvidence>> found) {
        for (Map.Entry<Integer, List<Mention>> person : wanted.entrySet()) {
            boolean bears = person.getValue().stream()
                    .map(Mention::name)
                    .map(folder::fold)
                    .anyMatch(name -> fits(name, surname, given));
            if (bears) {
                found.computeIfAbsent(person.getKey(), p -> new ArrayList<>())
                        .add(new GivenEvidence(
                                person.getKey(), capital(given), url, new Trace(citation.span(), "given.slug")));
            }
        }
    }

    /** The words of the address behind its host, in lower case; what stands behind the most of them is one. */
    private static List<String> words(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        int scheme = lower.indexOf("://");
        int start = lower.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        if (start < 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        for (int parts = 1; start < lower.length(); parts++) {
            int end = parts == MOST_WORDS ? lower.length() : behind(lower, start, true);
            if (end > start) {
                words.add(lower.substring(start, end));
            }
            start = behind(lower, end, false);
        }
        return words;
    }

    /** The end of the run of letters, or of other characters, from {@code start}. */
    private static int behind(String lower, int start, boolean letters) {
        int end = start;
        while (end < lower.length() && (lower.charAt(end) >= 'a' && lower.charAt(end) <= 'z') == letters) {
            end++;
        }
        return end;
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
