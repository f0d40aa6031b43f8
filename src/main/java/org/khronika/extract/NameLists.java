package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lists of names ("A, B and C"): what stands beside a name in a list is likely a name too. */
final class NameLists {
    /** Marks, by its distance from here, a word of a long list among the tokens. */
    private static final int LONG = -1;

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

    /** Adds the words of a list of single words some of which end as surnames do ("Karimov, Olova and Sadykov"). */
    static void surnames(List<Token> tokens, List<List<NameWord>> runs, Set<Integer> listed) {
        List<NameWord> list = new ArrayList<>();
        for (List<NameWord> run : runs) {
            NameWord word = run.size() == 1 && run.get(0).kind() == NameWord.Kind.WORD ? run.get(0) : null;
            boolean goesOn = word != null
                    && !list.isEmpty()
                    && behind(tokens, list.get(list.size() - 1).last()) == word.first();
            if (!goesOn) {
                close(list, listed);
            }
            if (word != null) {
                list.add(word);
            }
        }
        close(list, listed);
    }

    private static void close(List<NameWord> list, Set<Integer> listed) {
        int strong = 0;
        for (int i = 0; i < list.size(); i++) {
            NameWord.Knowledge known = list.get(i).known();
            strong += known.strong() && known.score() > 0 ? 1 : 0;
        }
        for (int i = 0; i < list.size(); i++) {
            NameWord word = list.get(i);
            boolean surname = word.known().ending().isPresent() && word.known().score() > 0;
            if (surname && strong > (word.known().strong() ? 1 : 0)) {
                listed.add(word.first());
                if (strong > 2) {
                    listed.add(LONG - word.first());
                }
            }
        }
        list.clear();
    }

    /** Whether the word stands in a list of three surnames or more. */
    static boolean inLongList(NameWord word, Set<Integer> listed) {
        return listed.contains(LONG - word.first());
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
        String lower = token.folded();
        return token.is(',') || token.is('&') || lower.equals("and") || lower.equals("и");
    }
}
