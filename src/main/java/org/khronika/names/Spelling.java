package org.khronika.names;

/** Differences between two folded keys that folding does not cover. */
final class Spelling {
    private static final String VOWELS = "aeiou";
    /** Consonants that are heard or written for each other, in pairs. */
    private static final String ALIKE = "td kg bp mn zs JS vb fv vu kT Jz Ss TC";

    private Spelling() {}

    /**
     * The least number of letters changed, added, left out or transposed with their neighbour (optimal string alignment), or
     * {@code limit + 1} where it is more than {@code limit}.
     */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[b.length()], limit + 1);
    }

    /**
     * Whether two keys at distance 1 differ as hearing and typing make them differ: by a vowel, a letter left out or doubled, two
     * neighbours transposed, a voiced consonant for its voiceless one; and not in the first letter.
     */
    static boolean likelySlip(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        if (at == 0) {
            return false;
        }
        if (a.length() != b.length()) {
            return true;
        }
        char x = a.charAt(at);
        char y = b.charAt(at);
        boolean transposed = at + 1 < a.length() && a.charAt(at + 1) == y && b.charAt(at + 1) == x;
        boolean vowels = VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0;
        return transposed || vowels || ALIKE.contains("" + x + y) || ALIKE.contains("" + y + x);
    }

    /** Whether two keys at distance 1 differ by z for s, which German and English write for each other. */
    static boolean hissing(String a, String b) {
        return a.length() == b.length() && a.replace('z', 's').equals(b.replace('z', 's'));
    }

    /** The key without the softness before a vowel: "Jamilia" and "Jamila" are one. */
    static String soft(String key) {
        StringBuilder soft = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean softness = c == 'i'
                    && i > 0
                    && i + 1 < key.length()
                    && VOWELS.indexOf(key.charAt(i + 1)) >= 0
                    && VOWELS.indexOf(key.charAt(i - 1)) < 0;
            if (!softness) {
                soft.append(c);
            }
        }
        return soft.toString();
    }
}
