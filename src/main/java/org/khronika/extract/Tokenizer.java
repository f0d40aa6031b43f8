package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import org.khronika.reference.OrdinaryWords;

/** Cuts an entry's text into tokens, in one pass. Ordinary words, most of any text, are the same strings in all texts. */
final class Tokenizer {
    /** The marks of ASCII as texts: they are a fifth of all tokens. */
    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private final OrdinaryWords ordinary;

    Tokenizer(OrdinaryWords ordinary) {
        this.ordinary = ordinary;
    }

    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                continue;
            }
            Token token = isLetter(c)
                    ? word(text, at, run(text, at, true))
                    : Character.isDigit(c)
                            ? number(text, at, run(text, at, false))
                            : mark(text, at, at + Character.charCount(c));
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private Token word(String text, int start, int end) {
        String known = ordinary.find(text, start, end);
        if (known == null) {
            String written = text.substring(start, end);
            return new Token(Token.Kind.WORD, start, end, written, Words.fold(written));
        }
        String written = text.startsWith(known, start) ? known : text.substring(start, end);
        return new Token(Token.Kind.WORD, start, end, written, known);
    }

    private static Token number(String text, int start, int end) {
        String written = text.substring(start, end);
        return new Token(Token.Kind.NUMBER, start, end, written, Words.fold(written));
    }

    private static Token mark(String text, int start, int end) {
        char c = text.charAt(start);
        String written = c < MARKS.length ? MARKS[c] : text.substring(start, end);
        return new Token(Token.Kind.MARK, start, end, written, Words.fold(written));
    }

    /** The end of the run of letters (or digits) from {@code at}; a joint counts where the same kind goes on behind it. */
    private static int run(String text, int at, boolean letters) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int next = end + Character.charCount(c);
            boolean joint = letters ? isJoint(c) : c == '.' || c == ',';
            if (letters ? isLetter(c) : Character.isDigit(c)) {
                end = next;
            } else if (joint && end > at && next < text.length() && continues(text.codePointAt(next), letters)) {
                end = next;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean continues(int c, boolean letters) {
        return letters ? isLetter(c) : Character.isDigit(c);
    }

    private static boolean isLetter(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '\'' || c == '’' || c == '‑' || c == 'ʼ';
    }
}
