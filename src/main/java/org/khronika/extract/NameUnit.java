package org.khronika.extract;

import java.util.List;
import org.khronika.model.Span;

/**
 * A row of words taken as one name.
 *
 * @param shape its shape
 * @param words its words and initials
 * @param score the sum of its signs
 */
record NameUnit(NameShape shape, List<NameWord> words, double score) {
    NameWord firstWord() {
        return words.get(0);
    }

    NameWord lastWord() {
        return words.get(words.size() - 1);
    }

    int first() {
        return firstWord().first();
    }

    int last() {
        return lastWord().last();
    }

    Span span() {
        return new Span(firstWord().span().start(), lastWord().span().end());
    }
}
