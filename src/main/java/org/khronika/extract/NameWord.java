package org.khronika.extract;

import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.SurnameEndings;

/**
 * A word or an initial that may be part of a name.
 *
 * @param kind what it may be
 * @param span where it stands, an initial's full stop included, a possessive ending left out
 * @param first index of its first token
 * @param last index of its last token
 * @param text its letters
 * @param key its key in lexicons
 * @param possessive whether it has a possessive ending
 * @param known what lexicons say of it
 */
record NameWord(
        Kind kind, Span span, int first, int last, String text, String key, boolean possessive, Knowledge known) {
    enum Kind {
        WORD('W'),
        /** An initial with its full stop. */
        INITIAL('I'),
        /** An initial without one. */
        BARE('B'),
        /** A lower-case part of a name ("von"). */
        PARTICLE('P'),
        /** A patronymic word of its own ("ogly"). */
        AFFIX('A');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        /** What stands for it in the pattern of a shape. */
        char letter() {
            return letter;
        }
    }

    /**
     * What lexicons say of a word.
     *
     * @param key its key
     * @param lower the word in lower case
     * @param given whether it is a given name
     * @param neverSurname whether it is a given name that does not serve as a surname
     * @param ordinary whether it is an ordinary word of English too
     * @param ending the ending of a surname or patronymic
     * @param score the sum of its own signs
     */
    record Knowledge(
            String key,
            String lower,
            boolean given,
            boolean neverSurname,
            boolean ordinary,
            Optional<SurnameEndings.Kind> ending,
            double score) {
        static final Knowledge NONE = new Knowledge("", "", false, false, false, Optional.empty(), 0);

        boolean strong() {
            return ending.isPresent() && ending.get() != SurnameEndings.Kind.WEAK;
        }

        boolean patronymic() {
            return ending.isPresent() && ending.get() == SurnameEndings.Kind.PATRONYMIC;
        }
    }
}
