package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import org.khronika.model.Span;

/** Cuts an entry's text into tokens, in one pass. */
final class Tokenizer {
    /** The marks of ASCII as texts: they are a fifth of all tokens. */
    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                continue;
            }
            Token.Kind kind;
            int end;
            if (isLetter(c)) {
                kind = Token.Kind.WORD;
                end = run(text, at, true);
            } else if (Character.isDigit(c)) {
                kind = Token.Kind.NUMBER;
                end = run(text, at, false);
            } else {
                kind = Token.Kind.MARK;
                end = at + Character.charCount(c);
            }
            String written = kind == Token.Kind.MARK ? mark(text, at, end) : text.substring(at, end);
            tokens.add(new Token(kind, new Span(at, end), written, Words.fold(written)));
            at = end;
        }
        return tokens;
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

    private static String mark(String text, int at, int end) {
        char c = text.charAt(at);
        return c < MARKS.length ? MARKS[c] : text.substring(at, end);
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
