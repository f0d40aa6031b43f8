package org.khronika.dataset;

import java.util.Arrays;
import org.khronika.model.Span;

/**
 * Turns UTF-16 offsets of one text, as the program counts, into Unicode code points, as a release counts: so that
 * {@code text[char_start:char_end]} is right in Python, R and SQL also after an emoji.
 */
public final class Offsets {
    private final int[] supplementary;

    private Offsets(int[] supplementary) {
        this.supplementary = supplementary;
    }

    /** @param text the text that the spans to be turned refer to */
    public static Offsets of(CharSequence text) {
        int[] found = new int[4];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = ++i;
            }
        }
        return new Offsets(Arrays.copyOf(found, count));
    }

    /** The number of code points before a UTF-16 offset; one inside a surrogate pair counts the pair's start. */
    public int codePoint(int utf16) {
        int at = Arrays.binarySearch(supplementary, utf16);
        return at >= 0 ? utf16 - at - 1 : utf16 - (-at - 1);
    }

    /** The same range, counted in code points. */
    public Span codePoints(Span utf16) {
        return new Span(codePoint(utf16.start()), codePoint(utf16.end()));
    }
}
