package org.khronika.names;

import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.reference.GivenNames;
import org.khronika.reference.GivenNames.GivenName;
import org.khronika.reference.NameElements;
import org.khronika.reference.NameWords;
import org.khronika.reference.SurnameEndings;
import org.khronika.reference.SurnameEndings.Ending;

/** What is known of single words of names: given names in any spelling, endings, elements, initials. */
public final class NameLexicon {
    private final Map<String, GivenName> given;
    private final Set<String> spellings;
    private final SurnameEndings endings;
    private final NameElements elements;
    private final NameWords words;
    private final NameFolding folding;
    private final Transliteration transliteration;
    private final NameDeclension declension;

    /** Tables as they are loaded from {@code data/reference}. */
    public NameLexicon(
            GivenNames names,
            SurnameEndings endings,
            NameElements elements,
            NameWords words,
            NameFolding folding,
            Transliteration transliteration,
            NameDeclension declension) {
        this.folding = folding;
        this.transliteration = transliteration;
        this.declension = declension;
        Map<String, GivenName> keys = new HashMap<>();
        Set<String> written = new HashSet<>();
        for (GivenName name : names.names()) {
            keys.putIfAbsent(folding.key(name.name()), name);
            written.add(name.name().toLowerCase(Locale.ROOT));
        }
        this.given = Map.copyOf(keys);
        this.spellings = Set.copyOf(written);
        this.endings = endings;
        this.elements = elements;
        this.words = words;
    }

    /** @throws IllegalStateException where a table is missing or broken */
    public static NameLexicon load() {
        return load(NameWords.load());
    }

    /**
     * A lexicon on words that are loaded already.
     *
     * @throws IllegalStateException where a table is missing or broken
     */
    public static NameLexicon load(NameWords words) {
        return new NameLexicon(
                GivenNames.load(),
                SurnameEndings.load(),
                NameElements.load(),
                words,
                NameFolding.load(),
                Transliteration.load(),
                NameDeclension.load());
    }

    /** The key that the word shares with its other spellings. */
    public String key(String word) {
        return folding.key(word);
    }

    /** The Russian cases of names. */
    public NameDeclension declension() {
        return declension;
    }

    /** The word in Latin letters. */
    String latin(String word) {
        return transliteration.toLatin(word);
    }

    /** The word in lower case Latin letters without marks above and below. */
    private String plain(String word) {
        String lower = transliteration.toLatin(word).toLowerCase(Locale.ROOT);
        return NameFolding.isAscii(lower)
                ? lower
                : Normalizer2.getNFDInstance()
                        .normalize(lower)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /**
     * The given name that the word is a spelling of, or a Russian case of where it is written in Cyrillic letters; of a
     * hyphenated word the first part that is one.
     */
    public Optional<GivenName> given(String word) {
        Optional<GivenName> found = givenAsWritten(word);
        return found.isPresent() || !cyrillic(word)
                ? found
                : declension.given(transliteration.toLatin(word), this::givenAsWritten);
    }

    /** Whether the word has a Cyrillic letter. */
    static boolean cyrillic(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= '\u0400' && word.charAt(i) <= '\u04ff') {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is written in a Russian case that a man's and a woman's name share. */
    public boolean ambiguous(String form) {
        return cyrillic(form)
                && NameParts.of(form, this).words().stream()
                        .anyMatch(word -> declension.of(latin(word), NameDeclension.Part.SURNAME).stream()
                                        .map(NameDeclension.Nominative::gender)
                                        .distinct()
                                        .count()
                                > 1);
    }

    /** The given name that the word is a spelling of, cases aside. */
    Optional<GivenName> givenAsWritten(String word) {
        GivenName whole = given.get(folding.key(word));
        if (whole != null) {
            return Optional.of(whole);
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length()
                ? givenAsWritten(word.substring(0, hyphen)).or(() -> givenAsWritten(word.substring(hyphen + 1)))
                : Optional.empty();
    }

    /** Whether the word, in lower case, is a given name in that very spelling. */
    public boolean givenSpelling(String lower) {
        return spellings.contains(lower);
    }

    /** The ending of a surname or patronymic that the word has. */
    public Optional<Ending> ending(String word) {
        return endings.of(plain(word));
    }

    /** Whether the word is made of the elements of Turkic names, with or without a surname's ending. */
    public boolean compound(String word) {
        String plain = plain(word);
        return elements.compose(plain)
                || endings.of(plain)
                        .map(ending -> elements.compose(plain.substring(
                                0, plain.length() - ending.text().length())))
                        .orElse(false);
    }

    /** Whether the word ends as Turkic names do ("bulanbek"). */
    public boolean trailing(String word) {
        return elements.trail(plain(word));
    }

    /** The key of the family that a surname belongs to, the same for its men and women. */
    public String family(String surname) {
        String plain = plain(surname);
        return folding.key(endings.of(plain)
                .map(ending -> plain.substring(0, plain.length() - ending.text().length()) + ending.family())
                .orElse(plain));
    }

    /** Whether the letters are those of an initial: one capital letter, or a group that stands for one Cyrillic letter. */
    public boolean initial(String word) {
        return word.codePointCount(0, word.length()) == 1
                ? Character.isUpperCase(word.codePointAt(0))
                : word.length() <= 4
                        && Character.isUpperCase(word.charAt(0))
                        && isLowerBehindFirst(word)
                        && words.is(word.toLowerCase(Locale.ROOT), NameWords.Use.INITIAL);
    }

    private static boolean isLowerBehindFirst(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is a patronymic word of its own ("ogly"). */
    public boolean affix(String word) {
        return words.is(word.toLowerCase(Locale.ROOT), NameWords.Use.AFFIX);
    }

    /** Whether the word is a lower-case part of a name ("von"). */
    public boolean particle(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && words.is(word, NameWords.Use.PARTICLE);
    }
}
