package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Law;
import org.khronika.reference.ReferenceTable;

/** Reads provisions whose part is written before the article, and pieces of rules that have no articles. */
final class PartFirstReader {
    private final PartReader parts;
    private final CodeReader codes;
    private final Phrases<Boolean> article;
    private final Phrases<Boolean> of;

    PartFirstReader(ReferenceTable words, PartReader parts, CodeReader codes) {
        this.parts = parts;
        this.codes = codes;
        article = Phrases.of(words, "article");
        of = Phrases.of(words, "of");
    }

    /**
     * "Part 2 of Article 405", "ч. 1 ст. 174", "subparagraph 1 of paragraph 11 of the Rules": adds the articles to the chain.
     *
     * @return the token behind, or -1 where nothing of the kind stands here
     */
    int read(Words words, int first, CitationChain chain) {
        List<List<String>> levels = new ArrayList<>();
        boolean partSeen = false;
        int at = first;
        for (int i = 0; i < 4; i++) {
            boolean isPart = parts.part.startsAt(words, at);
            int keyword = isPart ? parts.part.behind(words, at) : parts.below.behind(words, at);
            if (keyword == at) {
                break;
            }
            List<String> values = new ArrayList<>();
            int behind = parts.numbers(words, keyword, values);
            if (behind < 0) {
                return -1;
            }
            if (isPart && !partSeen) {
                levels.clear();
                partSeen = true;
            }
            levels.add(values);
            at = behind;
            while (words.is(at, ",") || of.startsAt(words, at)) {
                at++;
            }
        }
        if (levels.isEmpty()) {
            return -1;
        }
        int keyword = article.behind(words, at);
        if (keyword > at) {
            ArticleNumbers numbers = ArticleNumbers.read(words, keyword);
            if (numbers.isEmpty()) {
                return -1;
            }
            List<String> values = numbers.values();
            for (int i = 0; i < values.size(); i++) {
                boolean own = i == 0;
                chain.items.add(new CitedArticle(
                        values.get(i),
                        own ? partSeen ? levels.get(0) : levels.get(levels.size() - 1) : List.of(),
                        first,
                        numbers.end(),
                        Optional.empty()));
            }
            return numbers.end();
        }
        return ofRules(words, first, levels, chain);
    }

    /** Pieces of something that has no articles: the largest counts as the article, the next as its part. */
    private int ofRules(Words words, int first, List<List<String>> levels, CitationChain chain) {
        int end = lastNumber(words, first);
        Optional<CodeName> code = codes.read(words, end);
        if (code.isEmpty() || (code.get().law() != Law.OTHER && code.get().law() != Law.LAW)) {
            return -1;
        }
        int top = levels.size() - 1;
        List<String> second = top > 0 ? levels.get(top - 1) : List.of();
        for (String value : levels.get(top)) {
            chain.items.add(new CitedArticle(value, second, first, end, Optional.empty()));
        }
        return end;
    }

    /** Behind the last number of a run of "subparagraph 1 of paragraph 11". */
    private int lastNumber(Words words, int first) {
        int at = first;
        int end = first;
        for (int i = 0; i < 4; i++) {
            int keyword = parts.part.startsAt(words, at) ? parts.part.behind(words, at) : parts.below.behind(words, at);
            if (keyword == at) {
                break;
            }
            end = parts.numbers(words, keyword, new ArrayList<>());
            at = end;
            while (words.is(at, ",") || of.startsAt(words, at)) {
                at++;
            }
        }
        return end;
    }
}
