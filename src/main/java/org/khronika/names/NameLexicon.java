package org.khronika.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.reference.GivenNames;
import org.khronika.reference.GivenNames.GivenName;
import org.khronika.reference.NameElements;
import org.khronika.reference.NameWords;
import org.khronika.reference.SurnameEndings;
import org.khronika.reference.SurnameEndings.Ending;

/** What is known of single words of names: given names in any spelling, endings, elements, initials. */
public final class NameLexicon {
    private final Map<String, GivenName> given;
    private final SurnameEndings endings;
    private final NameElements elements;
    private final NameWords words;

    /** Tables as they are loaded from {@code data/reference}. */
    public NameLexicon(GivenNames names, SurnameEndings endings, NameElements elements, NameWords words) {
        Map<String, GivenName> keys = new HashMap<>();
        for (GivenName name : names.names()) {
            keys.putIfAbsent(SpellingKey.of(name.name()), name);
        }
        this.given = Map.copyOf(keys);
        this.endings = endings;
        this.elements = elements;
        this.words = words;
    }

    /** @throws IllegalStateException where a table is missing or broken */
    public static NameLexicon load() {
        return new NameLexicon(GivenNames.load(), SurnameEndings.load(), NameElements.load(), NameWords.load());
    }

    /** The given name that the word is a spelling of; of a hyphenated word the first part that is one. */
    public Optional<GivenName> given(String word) {
        GivenName whole = given.get(SpellingKey.of(word));
        if (whole != null) {
            return Optional.of(whole);
        }
        int hyphen = word.indexOf('-');
        return hyphen > 0 && hyphen + 1 < word.length()
                ? given(word.substring(0, hyphen)).or(() -> given(word.substring(hyphen + 1)))
                : Optional.empty();
    }

    /** The ending of a surname or patronymic that the word has. */
    public Optional<Ending> ending(String word) {
        return endings.of(SpellingKey.plain(word));
    }

    /** Whether the word is made of the elements of Turkic names, with or without a surname's ending. */
    public boolean compound(String word) {
        String plain = SpellingKey.plain(word);
        return elements.compose(plain)
                || endings.of(plain)
                        .map(ending -> elements.compose(plain.substring(
                                0, plain.length() - ending.text().length())))
                        .orElse(false);
    }

    /** Whether the letters are those of an initial: one capital letter, or a group that stands for one Cyrillic letter. */
    public boolean initial(String word) {
        return word.codePointCount(0, word.length()) == 1
                ? Character.isUpperCase(word.codePointAt(0))
                : word.length() <= 4
                        && Character.isUpperCase(word.charAt(0))
                        && word.chars().skip(1).allMatch(Character::isLowerCase)
                        && words.is(word.toLowerCase(Locale.ROOT), NameWords.Use.INITIAL);
    }

    /** Whether the word is a patronymic word of its own ("ogly"). */
    public boolean affix(String word) {
        return words.is(word.toLowerCase(Locale.ROOT), NameWords.Use.AFFIX);
    }

    /** Whether the word is a lower-case part of a name ("von"). */
    public boolean particle(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.codePointAt(0))
                && words.is(word, NameWords.Use.PARTICLE);
    }
}
