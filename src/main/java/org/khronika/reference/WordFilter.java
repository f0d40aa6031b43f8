package org.khronika.reference;

/**
 * Notes the words of a text, so that phrases of words that are not in it need not be tried: a Bloom filter with one hash (Bloom
 * 1970, "Space/time trade-offs in hash coding with allowable errors"). Not safe for several threads.
 */
public final class WordFilter {
    private static final int BITS = 4096;
    /** Starts of words are noted by as many letters. */
    private static final int START = 3;

    private final long[] bits = new long[BITS >>> 6];

    /** Notes a word and its start. */
    public void add(String word) {
        set(ofWord(word));
        set(ofStart(word));
    }

    /** What a word is noted under, for {@link #mayHold}. */
    static int ofWord(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & (BITS - 1);
    }

    /** Whether a start is long enough to be looked for. */
    static boolean tellsStart(String start) {
        return start.length() >= START;
    }

    /** What a word's start is noted under, for {@link #mayHold}: the same for all words that start alike in three letters. */
    static int ofStart(String start) {
        int hash = 7;
        for (int i = 0; i < START && i < start.length(); i++) {
            hash = 31 * hash + start.charAt(i);
        }
        return (hash * 0x9E3779B1 >>> 16) & (BITS - 1);
    }

    /** Whether something noted may stand under that number; never false where it does. */
    boolean mayHold(int hash) {
        return (bits[hash >>> 6] >>> (hash & 63) & 1) != 0;
    }

    private void set(int hash) {
        bits[hash >>> 6] |= 1L << (hash & 63);
    }
}
