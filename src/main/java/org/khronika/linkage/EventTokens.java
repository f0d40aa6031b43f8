package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.model.Span;

/** Cuts an entry's text into the words and numbers that two entries are compared by, in one pass. */
final class EventTokens {
    /**
     * A word or a number.
     *
     * @param text of a word, its lower case without apostrophes; of a number, its characters
     * @param number whether it is a number
     * @param name whether it is capitalised inside a sentence, as names are
     * @param bound whether only white space or a hyphen lies between it and the token before
     */
    record Token(String text, boolean number, boolean name, boolean bound) {}

    private EventTokens() {}

    /** @param left spans of {@code text} that are left out, in any order */
    static List<Token> of(String text, List<Span> left) {
        boolean[] out = new boolean[text.length() + 1];
        for (Span span : left) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                out[i] = true;
            }
        }
        List<Token> tokens = new ArrayList<>();
        boolean sentenceStart = true;
        boolean bound = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int mark = citation(text, at);
            if (mark > at) {
                at = mark;
                bound = false;
            } else if (out[at]) {
                at++;
                bound = false;
                sentenceStart = false;
            } else if (Character.isDigit(c)) {
                int end = numberEnd(text, at);
                tokens.add(new Token(text.substring(at, end), true, false, bound));
                at = end;
                bound = true;
                sentenceStart = false;
            } else if (Character.isLetter(c)) {
                int end = wordEnd(text, at);
                String word = text.substring(at, end);
                boolean name = !sentenceStart && Character.isUpperCase(c);
                tokens.add(new Token(plain(word), false, name, bound));
                at = end;
                bound = true;
                sentenceStart = false;
            } else {
                if (".!?“\"«„:".indexOf(c) >= 0) {
                    sentenceStart = true;
                }
                bound &= Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '‑';
                at++;
            }
        }
        return tokens;
    }

    /** Behind a citation mark that starts at {@code at}, else {@code at}. */
    private static int citation(String text, int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int end = at + 1;
        while (end < text.length() && end - at < 6 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ']' ? end + 1 : at;
    }

    private static int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joint =
                    (c == '.' || c == ',') && end + 1 < text.length() && Character.isDigit(text.charAt(end + 1));
            if (!Character.isDigit(c) && !joint) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joint = isApostrophe(c) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !joint) {
                break;
            }
            end++;
        }
        return end;
    }

    private static String plain(String word) {
        int end = word.length();
        if (end > 2 && isApostrophe(word.charAt(end - 2)) && (word.charAt(end - 1) | 0x20) == 's') {
            end -= 2;
        }
        StringBuilder plain = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (!isApostrophe(word.charAt(i))) {
                plain.append(word.charAt(i));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }
}
