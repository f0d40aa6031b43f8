package org.khronika.names;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and initials of a form, in order.
 *
 * @param words full words; particles are joined to the word behind them, patronymic words to the word before them
 * @param initials without full stops
 * @param initialFirst whether an initial stands before the first word
 * @param initialBetween whether an initial stands between two words
 */
record NameParts(List<String> words, List<String> initials, boolean initialFirst, boolean initialBetween) {
    static NameParts of(String form, NameLexicon lexicon) {
        List<String> words = new ArrayList<>();
        List<String> initials = new ArrayList<>();
        StringBuilder particles = new StringBuilder();
        boolean first = false;
        boolean between = false;
        boolean pending = false;
        for (String piece : pieces(form)) {
            if (lexicon.initial(piece)) {
                first |= words.isEmpty();
                pending = !words.isEmpty();
                initials.add(piece);
            } else if (lexicon.affix(piece) && !words.isEmpty() && particles.length() == 0) {
                int last = words.size() - 1;
                words.set(last, words.get(last) + ' ' + piece);
            } else if (lexicon.particle(piece)) {
                particles.append(piece).append(' ');
            } else {
                between |= pending;
                words.add(particles + piece);
                particles.setLength(0);
            }
        }
        if (particles.length() > 0) {
            words.add(particles.toString().strip());
        }
        return new NameParts(List.copyOf(words), List.copyOf(initials), first, between);
    }

    /** Runs of letters with the apostrophes and hyphens inside them. */
    private static List<String> pieces(String form) {
        List<String> pieces = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= form.length(); i++) {
            boolean inside = i < form.length() && (letter(form.charAt(i)) || start >= 0 && joint(form, i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                pieces.add(form.substring(start, i));
                start = -1;
            }
        }
        return pieces;
    }

    private static boolean letter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    private static boolean joint(String form, int i) {
        char c = form.charAt(i);
        return (c == '-' || c == '’' || c == '\'' || c == '‑' || c == 'ʼ' || c == 'ʻ')
                && i + 1 < form.length()
                && letter(form.charAt(i + 1));
    }
}
