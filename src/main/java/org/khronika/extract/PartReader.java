package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import org.khronika.reference.ReferenceTable;

/** Reads the parts of an article: "(2)", "Part 1/2", "parts 1 and 2, paragraph 3", "ч. 1". */
final class PartReader {
    private static final int MOST_PARTS = 30;

    final Phrases<Boolean> part;
    final Phrases<Boolean> below;
    private final Phrases<Boolean> article;
    private final Phrases<Boolean> list;
    private final Phrases<Boolean> end;

    PartReader(ReferenceTable words) {
        article = Phrases.of(words, "article");
        part = Phrases.of(words, "part");
        below = Phrases.of(words, "below");
        list = Phrases.of(words, "list");
        end = Phrases.of(words, "end");
    }

    /** Whether a list of numbers may end before the token: at a mark, the end of the text or a small word. */
    boolean mayEnd(Words words, int at) {
        return at >= words.size() || !words.isWord(at) && !words.isNumber(at) || end.startsAt(words, at);
    }

    /** Reads "(2)", ", Part 1/2", ", parts 1 and 2, paragraph 3": parts into the list; the token behind them. */
    int parts(Words words, int at, List<String> parts) {
        if (words.is(at, "(")
                && words.isNumber(at + 1)
                && words.is(at + 2, ")")
                && words.at(at + 1).length() <= 2) {
            parts.add(words.at(at + 1));
            return at + 3;
        }
        int end = at;
        boolean told = false;
        for (int i = 0; i < 3; i++) {
            int from = words.is(end, ",") ? end + 1 : words.is(end, "(") ? end + 1 : end;
            int keyword = part.behind(words, from);
            boolean isPart = keyword > from;
            if (!isPart) {
                keyword = below.behind(words, from);
            }
            if (keyword == from) {
                break;
            }
            List<String> values = new ArrayList<>();
            int behind = numbers(words, keyword, values);
            if (behind < 0 || article.startsAt(words, behind) || words.is(behind, "of") && isOfArticle(words, behind)) {
                break;
            }
            if (!told) {
                parts.addAll(values);
                told = true;
            }
            end = from > end && words.is(end, "(") && words.is(behind, ")") ? behind + 1 : behind;
        }
        return end;
    }

    private boolean isOfArticle(Words words, int of) {
        int at = words.is(of + 1, "the") ? of + 2 : of + 1;
        return article.startsAt(words, at);
    }

    /** The numbers of parts behind their word; the token behind them, -1 where there is none. */
    int numbers(Words words, int first, List<String> values) {
        ArticleNumbers numbers = ArticleNumbers.read(words, first);
        if (numbers.isEmpty()) {
            return -1;
        }
        addParts(numbers, values);
        int end = closingBracket(words, numbers.end());
        while (true) {
            int next = list.behind(words, end);
            if (next == end) {
                return end;
            }
            ArticleNumbers more = ArticleNumbers.read(words, next);
            if (more.isEmpty()
                    || !isPart(words, more)
                    || !mayEnd(words, more.end()) && !article.startsAt(words, more.end())) {
                return end;
            }
            addParts(more, values);
            end = closingBracket(words, more.end());
        }
    }

    /** "1-3" are three parts where the second is the larger by a few. */
    private static void addParts(ArticleNumbers numbers, List<String> values) {
        for (String value : numbers.values()) {
            int dash = value.indexOf('-');
            int from = dash < 0 ? 0 : Integer.parseInt(value.substring(0, dash).split("\\.")[0]);
            int to = dash < 0 ? 0 : Integer.parseInt(value.substring(dash + 1).split("\\.")[0]);
            if (to > from + 1 && to < from + MOST_PARTS) {
                for (int i = from; i <= to; i++) {
                    values.add(Integer.toString(i));
                }
            } else {
                values.add(value);
            }
        }
    }

    /** A number joined to a part's is another part where it is small and no part of its own follows. */
    private boolean isPart(Words words, ArticleNumbers number) {
        String first = number.values().get(0);
        int from = words.is(number.end(), ",") ? number.end() + 1 : number.end();
        return first.length() <= 2 && Integer.parseInt(first) <= MOST_PARTS && !part.startsAt(words, from);
    }

    private static int closingBracket(Words words, int at) {
        return words.is(at, ")") && words.touchesNext(at - 1) && !words.is(at - 2, "(") && isOpenList(words, at)
                ? at + 1
                : at;
    }

    /** "5)" of a list: no bracket was opened shortly before. */
    private static boolean isOpenList(Words words, int at) {
        for (int i = at - 1; i >= 0 && i > at - 12; i--) {
            if (words.is(i, "(")) {
                return false;
            }
        }
        return true;
    }
}
