package org.khronika.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what stands between quotation marks at length: somebody's words, not a title or a catchword. */
final class Quotes {
    private static final int SHORTEST = 8;

    private Quotes() {}

    /** From the first unit behind the opening mark to the last before the closing one. */
    record Passage(int first, int last) {}

    /**
     * All long passages, outermost ones where they nest. Marks of any style close each other, for reports mix them; a straight mark
     * opens where a word follows it at once. A passage never closed ends with its dash and attribution, or with the text.
     */
    static List<Passage> in(CueText text) {
        List<CueText.Unit> units = text.units();
        List<Passage> passages = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < units.size(); i++) {
            CueText.Unit unit = units.get(i);
            if (!unit.quotes()) {
                continue;
            }
            if (opens(units, i)) {
                open.push(i);
            } else if (!open.isEmpty()) {
                int start = open.pop();
                if (attributed(units, i)) {
                    while (!open.isEmpty()) {
                        start = open.pop();
                    }
                }
                add(passages, start + 1, i - 1);
            }
        }
        if (!open.isEmpty()) {
            add(passages, open.peekLast() + 1, units.size() - 1);
        }
        return List.copyOf(passages);
    }

    /** Which way a mark looks: by its spacing where that tells, for “ is printed for ” and the other way round, else by its form. */
    private static boolean opens(List<CueText.Unit> units, int i) {
        int start = units.get(i).start();
        int end = units.get(i).end();
        boolean joinedLeft =
                i > 0 && units.get(i - 1).end() == start && !units.get(i - 1).is('(');
        boolean joinedRight = i + 1 < units.size() && units.get(i + 1).start() == end;
        if (joinedLeft != joinedRight) {
            return joinedRight;
        }
        return "“«„‟".indexOf(units.get(i).word().charAt(0)) >= 0;
    }

    /** Whether a dash follows, as before "said N.". */
    private static boolean attributed(List<CueText.Unit> units, int i) {
        int next = i + 1;
        if (next < units.size() && (units.get(next).is(',') || units.get(next).is('.'))) {
            next++;
        }
        return next < units.size()
                && units.get(next).kind() == CueText.Kind.MARK
                && "—–-".contains(units.get(next).word());
    }

    private static void add(List<Passage> passages, int first, int last) {
        if (last - first + 1 < SHORTEST) {
            return;
        }
        while (!passages.isEmpty() && passages.get(passages.size() - 1).first() >= first) {
            passages.remove(passages.size() - 1);
        }
        passages.add(new Passage(first, last));
    }
}
