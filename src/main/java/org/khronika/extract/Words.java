package org.khronika.extract;

import java.util.List;
import java.util.Locale;
import org.khronika.model.Span;

/** An entry's tokens as lower-case words with one kind of apostrophe, dash and e, so that lexicons compare plain strings. */
final class Words {
    private static final int QUOTATION = 60;

    private final EntryText entry;
    private final String[] folded;
    private final int[] sentence;

    Words(EntryText entry) {
        this.entry = entry;
        List<Token> tokens = entry.tokens();
        folded = new String[tokens.size()];
        sentence = new int[tokens.size()];
        int at = 0;
        for (int i = 0; i < folded.length; i++) {
            folded[i] = tokens.get(i).folded();
            while (at + 1 < entry.sentences().size()
                    && entry.sentences().get(at + 1).start() <= tokens.get(i).start()) {
                at++;
            }
            sentence[i] = at;
        }
    }

    /** In lower case, with one kind of apostrophe, dash and e; {@code text} itself where it is so already. */
    static String fold(String text) {
        return isPlain(text)
                ? text
                : text.toLowerCase(Locale.ROOT)
                        .replace('’', '\'')
                        .replace('ʼ', '\'')
                        .replace('‑', '-')
                        .replace('–', '-')
                        .replace('—', '-')
                        .replace('ё', 'е');
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 126 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    int size() {
        return folded.length;
    }

    /** The folded word, empty outside the text. */
    String at(int i) {
        return i >= 0 && i < folded.length ? folded[i] : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    Token token(int i) {
        return entry.tokens().get(i);
    }

    boolean isNumber(int i) {
        return i >= 0 && i < folded.length && token(i).isNumber();
    }

    boolean isWord(int i) {
        return i >= 0 && i < folded.length && token(i).isWord();
    }

    /** Whether no white space stands between this token and the next. */
    boolean touchesNext(int i) {
        return i >= 0 && i + 1 < folded.length && token(i).end() == token(i + 1).start();
    }

    /** The number of the sentence that holds the token. */
    int sentence(int i) {
        return sentence[i];
    }

    /** The text's range from the first token to before the token {@code end}. */
    Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }

    /** The first token at or after the offset. */
    int tokenAt(int offset) {
        return entry.tokenAt(offset);
    }

    String text(Span span) {
        return span.of(entry.text());
    }

    /**
     * The token behind the bracket or quotation that opens at {@code i}, or {@code i} where none opens or it does not close within
     * {@code reach} tokens.
     */
    int behindBracket(int i, int reach) {
        char close = closing(at(i));
        if (close == 0) {
            return i;
        }
        String open = at(i);
        String shut = String.valueOf(close);
        int depth = 0;
        for (int j = i; j < folded.length && j < i + reach; j++) {
            if (folded[j].equals(shut) && j > i) {
                depth--;
                if (depth == 0) {
                    return j + 1;
                }
            } else if (folded[j].equals(open)) {
                depth++;
            }
        }
        return i;
    }

    /** Whether the token stands in a quotation. */
    boolean isQuoted(int at) {
        for (int i = at - 1; i >= 0 && i > at - QUOTATION; i--) {
            if (folded[i].equals("”")) {
                return false;
            }
            if (folded[i].equals("“")) {
                return true;
            }
        }
        return false;
    }

    private static char closing(String open) {
        if (open.length() != 1) {
            return 0;
        }
        return switch (open.charAt(0)) {
            case '(' -> ')';
            case '[' -> ']';
            case '“' -> '”';
            case '«' -> '»';
            case '„' -> '“';
            case '‘', '\'' -> '\'';
            case '"' -> '"';
            default -> 0;
        };
    }
}
