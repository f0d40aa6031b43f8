package org.khronika.extract;

import java.util.Locale;
import org.khronika.model.Span;

/**
 * A word, a number or one other visible character of an entry.
 *
 * @param kind which of them
 * @param start where it starts in the entry's text
 * @param end where it ends there
 * @param text its characters
 * @param folded the text as lexicons have it, {@link Words#fold folded} once for all that ask; the same object where nothing changes
 */
public record Token(Kind kind, int start, int end, String text, String folded) {
    /** What a token is made of. */
    public enum Kind {
        /** Letters, with apostrophes and hyphens between letters ("Ust-Kamenogorsk", "prosecutor’s"). */
        WORD,
        /** Digits, with full stops and commas between digits ("434", "40,266", "4.6"). */
        NUMBER,
        /** Any other visible character, alone. */
        MARK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean is(char mark) {
        return text.length() == 1 && text.charAt(0) == mark;
    }

    /** Whether it is a word that starts with a capital letter. */
    public boolean isCapitalised() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** The text in lower case and nothing else changed. */
    String lower() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return folded;
    }

    /** Where it stands in the entry's text. */
    public Span span() {
        return new Span(start, end);
    }
}
