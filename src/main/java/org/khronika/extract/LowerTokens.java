package org.khronika.extract;

import java.util.List;
import java.util.Locale;

/** An entry's tokens with their lower case, made once. */
final class LowerTokens {
    private final List<Token> tokens;
    private final String[] lower;

    LowerTokens(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            Token token = tokens.get(i);
            lower[i] = token.isWord() ? token.text().toLowerCase(Locale.ROOT) : token.text();
        }
    }

    int size() {
        return lower.length;
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** The text of a token in lower case. */
    String lower(int i) {
        return lower[i];
    }
}
