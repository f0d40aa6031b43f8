package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;

/** The brackets of a text. */
final class Brackets {
    private final int[] open;

    Brackets(Words words) {
        open = open(words);
    }

    /** A bracket speaks of whom it follows: the token that opens it, or the token itself outside of brackets. */
    int outside(int at) {
        return open[at] >= 0 ? open[at] : at;
    }

    /** For every token the bracket it stands in: the token that opens it, -1 outside. */
    private static int[] open(Words words) {
        int[] open = new int[words.size()];
        List<Integer> stack = new ArrayList<>();
        for (int i = 0; i < open.length; i++) {
            if (words.is(i, ")") && !stack.isEmpty()) {
                stack.remove(stack.size() - 1);
            }
            if (i > 0 && words.sentence(i) != words.sentence(i - 1)) {
                stack.clear();
            }
            open[i] = stack.isEmpty() ? -1 : stack.get(0);
            if (words.is(i, "(")) {
                stack.add(i);
            }
        }
        return open;
    }
}
