package org.khronika.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists of names ("A, B and C"): what stands beside a name in a list is likely a name too. */
final class NameLists {
    private NameLists() {}

    /** Adds the tokens that a list would go on with before and behind a name. */
    static void beside(List<Token> tokens, NameUnit unit, Set<Integer> listed) {
        int next = behind(tokens, unit.last());
        if (next >= 0) {
            listed.add(next);
        }
        int before = before(tokens, unit.first());
        if (before >= 0) {
            listed.add(before);
        }
    }

    /** Adds the words of a list whose neighbours too end as surnames do ("Karimov, Olova and Sadykov"). */
    static void surnames(List<Token> tokens, List<List<NameWord>> runs, Set<Integer> listed) {
        NameWord last = null;
        for (List<NameWord> run : runs) {
            NameWord word = run.size() == 1 ? run.get(0) : null;
            boolean surname =
                    word != null && word.known().strong() && word.known().score() > 0;
            if (surname && last != null && behind(tokens, last.last()) == word.first()) {
                listed.add(last.first());
                listed.add(word.first());
            }
            last = surname ? word : null;
        }
    }

    private static int behind(List<Token> tokens, int last) {
        int at = last + 1;
        boolean link = false;
        while (at < tokens.size() && at <= last + 2 && link(tokens.get(at))) {
            link = true;
            at++;
        }
        return link && at < tokens.size() && tokens.get(at).isCapitalised() ? at : -1;
    }

    private static int before(List<Token> tokens, int first) {
        int at = first - 1;
        boolean link = false;
        while (at >= 0 && at >= first - 2 && link(tokens.get(at))) {
            link = true;
            at--;
        }
        return link && at >= 0 && tokens.get(at).isCapitalised() ? at : -1;
    }

    private static boolean link(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return token.is(',') || token.is('&') || lower.equals("and") || lower.equals("и");
    }
}
