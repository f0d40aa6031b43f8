package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Law;
import org.khronika.reference.ReferenceTable;
import org.khronika.reference.Statutes;

/**
 * Reads the provisions of law cited in a text: articles, their parts and the codes they belong to, in whatever order they are
 * written. A code named behind a list of articles is that of them all; one left out is made out from the entry and the statutes.
 */
final class ProvisionReader {
    private static final int TITLE_REACH = 60;

    private final Statutes statutes;
    private final CodeReader codes;
    private final Phrases<Boolean> article;
    private final PartReader partReader;
    private final PartFirstReader partFirst;
    private final Phrases<Boolean> list;
    private final Phrases<Boolean> title;
    private final Phrases<Boolean> none;
    private final Phrases<Boolean> join;
    private final Phrases<Boolean> alone;

    ProvisionReader(Statutes statutes) {
        this.statutes = statutes;
        ReferenceTable words = ReferenceTable.load("citation-words.tsv");
        codes = new CodeReader(statutes, words);
        article = Phrases.of(words, "article");
        partReader = new PartReader(words);
        partFirst = new PartFirstReader(words, partReader, codes);
        join = Phrases.of(words, "join");
        alone = Phrases.of(words, "alone");
        list = Phrases.of(words, "list");
        title = Phrases.of(words, "title");
        none = Phrases.of(words, "none");
    }

    /**
     * What was read.
     *
     * @param provisions in order of place
     * @param warnings codes made out and numbers that do not exist
     */
    record Result(List<Provision> provisions, List<String> warnings) {}

    Result read(Words words) {
        List<CitationChain> chains = new ArrayList<>();
        List<CodeName> named = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            CitationChain chain = chain(words, at);
            if (chain != null) {
                if (chain.coded < chain.items.size()
                        && !named.isEmpty()
                        && isJoin(words, named.get(named.size() - 1).end(), chain.first)) {
                    int end = chain.end;
                    chain.close(named.get(named.size() - 1));
                    chain.end = end;
                }
                chains.add(chain);
                chain.items.forEach(item -> item.code().ifPresent(named::add));
                at = Math.max(chain.end, at + 1);
                continue;
            }
            Optional<CodeName> code = codes.read(words, at);
            code.ifPresent(named::add);
            at = code.map(CodeName::end).orElse(at + 1);
            CitationChain numbers = code.map(c -> behindCode(words, c)).orElse(null);
            if (numbers != null) {
                chains.add(numbers);
                at = numbers.end;
            }
        }
        return new CodeResolver(statutes, words, named).resolve(chains);
    }

    /** "CoAO 462(3)": an article's number directly behind the short name of a code; null where none stands there. */
    private CitationChain behindCode(Words words, CodeName code) {
        ArticleNumbers numbers = ArticleNumbers.read(words, code.end());
        boolean large = !numbers.isEmpty()
                && numbers.values().size() == 1
                && numbers.values().get(0).length() >= 3
                && code.end() - code.first() <= 2
                && (code.law() == Law.CRIMINAL || code.law() == Law.ADMINISTRATIVE);
        if (!large) {
            return null;
        }
        CitationChain chain = new CitationChain(code.end());
        int end = withParts(words, code.end(), numbers, chain);
        chain.close(code);
        chain.end = end;
        return chain;
    }

    /** Whether only marks and small words stand between a code's name and the articles behind it. */
    private boolean isJoin(Words words, int end, int first) {
        if (end > first || first - end > 3) {
            return false;
        }
        for (int i = end; i < first; i++) {
            if (words.isNumber(i) || words.isWord(i) && !join.startsAt(words, i)) {
                return false;
            }
        }
        return true;
    }

    private CitationChain chain(Words words, int first) {
        if (!mayStart(words, first)) {
            return null;
        }
        CitationChain chain = new CitationChain(first);
        int at = first;
        while (true) {
            int behind = item(words, at, chain);
            if (behind < 0) {
                break;
            }
            chain.end = behind;
            at = closed(words, behind, chain);
            int next = list.behind(words, at);
            at = next > at ? next : at;
        }
        if (chain.items.isEmpty() || isNone(words, chain)) {
            return null;
        }
        return chain;
    }

    /** Whether a number or a word for an article or a part stands here: few tokens are worth more than that look. */
    private boolean mayStart(Words words, int first) {
        return words.isNumber(first)
                || article.startsAt(words, first)
                || partReader.part.startsAt(words, first)
                || partReader.below.startsAt(words, first);
    }

    /** Lets a title in brackets or quotation marks pass and takes a code's name; the place to go on from. */
    private int closed(Words words, int behind, CitationChain chain) {
        int at = behind;
        for (int i = 0; i < 3; i++) {
            Optional<CodeName> code = codes.read(words, at);
            if (code.isEmpty() && words.is(at, ",")) {
                code = codes.read(words, at + 1);
            }
            if (code.isPresent()) {
                chain.close(code.get());
                int titled = words.behindBracket(chain.end, TITLE_REACH);
                if (isQuoted(words, chain.end)) {
                    chain.end = titled;
                }
                return titled;
            }
            int past = words.is(at, "[") ? at : words.behindBracket(at, TITLE_REACH);
            if (past == at) {
                break;
            }
            at = past;
        }
        return at;
    }

    /** Whether the article's title follows in quotation marks, with or without brackets around them. */
    private static boolean isQuoted(Words words, int at) {
        String mark = words.is(at, "(") ? words.at(at + 1) : words.at(at);
        return mark.length() == 1 && "“«\"„‘".contains(mark);
    }

    /** Reads one article, or several under one word, into the chain; the token behind, or -1 where none stands here. */
    private int item(Words words, int first, CitationChain chain) {
        int keyword = article.behind(words, first);
        if (keyword > first) {
            return articles(words, first, skipTitle(words, keyword), chain);
        }
        if (partReader.part.startsAt(words, first) || partReader.below.startsAt(words, first)) {
            return partFirst.read(words, first, chain);
        }
        return bare(words, first, chain);
    }

    private int skipTitle(Words words, int at) {
        int behind = title.behind(words, at);
        if (words.is(behind, ":") || words.is(behind, "no") || words.is(behind, "№") || words.is(behind, "#")) {
            behind++;
        }
        return words.is(behind, ".") && words.is(behind - 1, "no") ? behind + 1 : behind;
    }

    private int articles(Words words, int first, int at, CitationChain chain) {
        ArticleNumbers numbers = ArticleNumbers.read(words, at);
        if (numbers.isEmpty()) {
            return -1;
        }
        return withParts(words, first, numbers, chain);
    }

    /** Adds the numbers as articles; the parts that follow are those of the last of them. */
    private int withParts(Words words, int first, ArticleNumbers numbers, CitationChain chain) {
        List<String> values = numbers.values();
        List<String> parts = new ArrayList<>();
        int end = partReader.parts(words, numbers.end(), parts);
        for (int i = 0; i < values.size(); i++) {
            boolean last = i == values.size() - 1;
            chain.items.add(new CitedArticle(
                    values.get(i), last ? parts : List.of(), first, last ? end : numbers.end(), Optional.empty()));
        }
        return end;
    }

    /** A number without the word "article": one more of a list, or one that a code's name or a part follows. */
    private int bare(Words words, int first, CitationChain chain) {
        ArticleNumbers numbers = ArticleNumbers.read(words, first);
        if (numbers.isEmpty()
                || (words.at(first).length() > 6 && numbers.values().size() == 1)) {
            return -1;
        }
        List<String> parts = new ArrayList<>();
        int end = partReader.parts(words, numbers.end(), parts);
        int behind = words.is(end, "(") ? words.behindBracket(end, TITLE_REACH) : end;
        Optional<CodeName> code = codes.read(words, behind);
        if (chain.items.isEmpty()) {
            boolean named = code.isPresent() && code.get().law() != Law.LAW && words.is(behind, "of");
            return named && isAlone(words, first) ? withParts(words, first, numbers, chain) : -1;
        }
        if (code.isPresent() || end > numbers.end()) {
            return chain.coded == chain.items.size()
                            && codes.read(words, behind).isEmpty()
                    ? -1
                    : withParts(words, first, numbers, chain);
        }
        boolean open = chain.coded < chain.items.size() && partReader.mayEnd(words, numbers.end());
        boolean large = numbers.values().stream().allMatch(v -> v.length() >= 2);
        return open && large ? withParts(words, first, numbers, chain) : -1;
    }

    /** "11 of the Code" inside "Part 11 of the Code" is no article. */
    private boolean isAlone(Words words, int first) {
        return words.is(first - 1, ":") || alone.startsAt(words, first - 1);
    }

    private boolean isNone(Words words, CitationChain chain) {
        return chain.items.size() == 1
                && chain.coded == 0
                && chain.items.get(0).parts().isEmpty()
                && none.behind(words, chain.first) >= chain.end;
    }
}
