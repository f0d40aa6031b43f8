package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.model.Law;
import org.khronika.reference.ReferenceTable;
import org.khronika.reference.Statutes;

/**
 * Reads the provisions of law cited in a text: articles, their parts and the codes they belong to, in whatever order they are
 * written. A code named behind a list of articles is that of them all; one left out is made out from the entry and the statutes.
 */
final class ProvisionReader {
    private static final int TITLE_REACH = 60;
    private static final int MOST_PARTS = 30;
    private static final Set<String> OF = Set.of("of", "to", ",", "from");
    private static final Set<String> ENDS = Set.of(
            "", ".", ",", ";", ":", "(", ")", "[", "]", "“", "”", "\"", "«", "»", "-", "of", "and", "or", "и", "или",
            "&", "/", "to", "for", "under", "by", "in", "as", "за", "по", "?", "!", "…");

    private final Statutes statutes;
    private final CodeReader codes;
    private final Phrases<Boolean> article;
    private final Phrases<Boolean> part;
    private final Phrases<Boolean> below;
    private final Phrases<Boolean> list;
    private final Phrases<Boolean> title;
    private final Phrases<Boolean> none;

    ProvisionReader(Statutes statutes) {
        this.statutes = statutes;
        codes = new CodeReader(statutes);
        ReferenceTable words = ReferenceTable.load("citation-words.tsv");
        article = Phrases.of(words, "article");
        part = Phrases.of(words, "part");
        below = Phrases.of(words, "below");
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

    /** One article with its parts, before its code is known. */
    private record Item(String article, List<String> parts, int first, int end, Optional<CodeName> code) {
        Item with(CodeName name) {
            return new Item(article, parts, first, end, Optional.of(name));
        }
    }

    /** A run of articles joined by commas and the like, with the codes between and behind them. */
    private static final class Chain {
        final List<Item> items = new ArrayList<>();
        final int first;
        int end;
        int coded;

        Chain(int first) {
            this.first = first;
            end = first;
        }

        /** The code goes to all articles that have none yet. */
        void close(CodeName name) {
            for (; coded < items.size(); coded++) {
                items.set(coded, items.get(coded).with(name));
            }
            end = name.end();
        }
    }

    Result read(Words words) {
        List<Chain> chains = new ArrayList<>();
        List<CodeName> named = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Chain chain = chain(words, at);
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
        }
        return new Resolver(statutes, words, named).resolve(chains);
    }

    /** Whether only marks and small words stand between a code's name and the articles behind it. */
    private static boolean isJoin(Words words, int end, int first) {
        if (end > first || first - end > 3) {
            return false;
        }
        for (int i = end; i < first; i++) {
            if (!Set.of(",", ":", "(", "-", "under", "in", "its").contains(words.at(i))) {
                return false;
            }
        }
        return true;
    }

    private Chain chain(Words words, int first) {
        Chain chain = new Chain(first);
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

    /** Lets a title in brackets or quotation marks pass and takes a code's name; the place to go on from. */
    private int closed(Words words, int behind, Chain chain) {
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
        return codes.read(words, at).isPresent() || at == behind ? at : at;
    }

    /** Whether the article's title follows in quotation marks, with or without brackets around them. */
    private static boolean isQuoted(Words words, int at) {
        String mark = words.is(at, "(") ? words.at(at + 1) : words.at(at);
        return mark.length() == 1 && "“«\"„‘".contains(mark);
    }

    /** Reads one article, or several under one word, into the chain; the token behind, or -1 where none stands here. */
    private int item(Words words, int first, Chain chain) {
        int keyword = article.behind(words, first);
        if (keyword > first) {
            return articles(words, first, skipTitle(words, keyword), chain);
        }
        if (part.startsAt(words, first) || below.startsAt(words, first)) {
            return partFirst(words, first, chain);
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

    private int articles(Words words, int first, int at, Chain chain) {
        ArticleNumbers numbers = ArticleNumbers.read(words, at);
        if (numbers.isEmpty()) {
            return -1;
        }
        return withParts(words, first, numbers, chain);
    }

    /** Adds the numbers as articles; the parts that follow are those of the last of them. */
    private int withParts(Words words, int first, ArticleNumbers numbers, Chain chain) {
        List<String> values = numbers.values();
        List<String> parts = new ArrayList<>();
        int end = parts(words, numbers.end(), parts);
        for (int i = 0; i < values.size(); i++) {
            boolean last = i == values.size() - 1;
            chain.items.add(new Item(
                    values.get(i), last ? parts : List.of(), first, last ? end : numbers.end(), Optional.empty()));
        }
        return end;
    }

    /** Reads "(2)", ", Part 1/2", ", parts 1 and 2, paragraph 3": parts into the list; the token behind them. */
    private int parts(Words words, int at, List<String> parts) {
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
    private int numbers(Words words, int first, List<String> values) {
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
                    || !ENDS.contains(words.at(more.end())) && !article.startsAt(words, more.end())) {
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

    /** "Part 2 of Article 405", "ч. 1 ст. 174", "subparagraph 1 of paragraph 11 of the Rules". */
    private int partFirst(Words words, int first, Chain chain) {
        List<List<String>> levels = new ArrayList<>();
        boolean partSeen = false;
        int at = first;
        for (int i = 0; i < 4; i++) {
            boolean isPart = part.startsAt(words, at);
            int keyword = isPart ? part.behind(words, at) : below.behind(words, at);
            if (keyword == at) {
                break;
            }
            List<String> values = new ArrayList<>();
            int behind = numbers(words, keyword, values);
            if (behind < 0) {
                return -1;
            }
            if (isPart && !partSeen) {
                levels.clear();
                partSeen = true;
            }
            levels.add(values);
            at = behind;
            while (OF.contains(words.at(at)) || words.is(at, "the")) {
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
                chain.items.add(new Item(
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
    private int ofRules(Words words, int first, List<List<String>> levels, Chain chain) {
        int end = lastNumber(words, first);
        Optional<CodeName> code = codes.read(words, end);
        if (code.isEmpty() || code.get().law() != Law.OTHER && code.get().law() != Law.LAW) {
            return -1;
        }
        int top = levels.size() - 1;
        List<String> parts = top > 0 ? levels.get(top - 1) : List.of();
        for (String value : levels.get(top)) {
            chain.items.add(new Item(value, parts, first, end, Optional.empty()));
        }
        return end;
    }

    /** Behind the last number of a run of "subparagraph 1 of paragraph 11". */
    private int lastNumber(Words words, int first) {
        int at = first;
        int end = first;
        for (int i = 0; i < 4; i++) {
            int keyword = part.startsAt(words, at) ? part.behind(words, at) : below.behind(words, at);
            if (keyword == at) {
                break;
            }
            end = numbers(words, keyword, new ArrayList<>());
            at = end;
            while (OF.contains(words.at(at)) || words.is(at, "the")) {
                at++;
            }
        }
        return end;
    }

    /** A number without the word "article": one more of a list, or one that a code's name or a part follows. */
    private int bare(Words words, int first, Chain chain) {
        ArticleNumbers numbers = ArticleNumbers.read(words, first);
        if (numbers.isEmpty()
                || words.at(first).length() > 6 && numbers.values().size() == 1) {
            return -1;
        }
        List<String> parts = new ArrayList<>();
        int end = parts(words, numbers.end(), parts);
        int behind = words.is(end, "(") ? words.behindBracket(end, TITLE_REACH) : end;
        Optional<CodeName> code = codes.read(words, behind);
        if (chain.items.isEmpty()) {
            boolean named = code.isPresent() && code.get().law() != Law.LAW && words.is(behind, "of");
            return named && isAlone(words, first) ? withParts(words, first, numbers, chain) : -1;
        }
        if (code.isPresent() || end > numbers.end()) {
            return chain.coded == chain.items.size() && !leadsToCode(words, behind)
                    ? -1
                    : withParts(words, first, numbers, chain);
        }
        boolean open = chain.coded < chain.items.size() && ENDS.contains(words.at(numbers.end()));
        boolean large = numbers.values().stream().allMatch(v -> v.length() >= 2);
        return open && large ? withParts(words, first, numbers, chain) : -1;
    }

    private boolean leadsToCode(Words words, int at) {
        return codes.read(words, at).isPresent();
    }

    /** "11 of the Code" inside "Part 11 of the Code" is no article. */
    private boolean isAlone(Words words, int first) {
        String before = words.at(first - 1);
        return Set.of("under", "articles", "by", "with", "по", "and", ":").contains(before);
    }

    private boolean isNone(Words words, Chain chain) {
        return chain.items.size() == 1
                && chain.coded == 0
                && chain.items.get(0).parts().isEmpty()
                && none.behind(words, chain.first) >= chain.end;
    }

    /** Gives every article its code, from the chain, the entry or the statutes, and says what is doubtful. */
    private record Resolver(Statutes statutes, Words words, List<CodeName> named) {
        Result resolve(List<Chain> chains) {
            List<Provision> provisions = new ArrayList<>();
            List<String> warnings = new ArrayList<>();
            Map<String, CodeName> coded = new HashMap<>();
            for (Chain chain : chains) {
                chain.items.forEach(item -> item.code().ifPresent(code -> coded.putIfAbsent(item.article(), code)));
            }
            for (Chain chain : chains) {
                for (Item item : chain.items) {
                    provisions.add(provision(chain, item, coded, warnings));
                }
            }
            return new Result(List.copyOf(provisions), List.copyOf(warnings));
        }

        private Provision provision(Chain chain, Item item, Map<String, CodeName> coded, List<String> warnings) {
            String written = words.text(words.span(item.first(), item.end()));
            Law law;
            String country;
            String rule;
            if (item.code().isPresent()) {
                law = item.code().get().law();
                country = item.code().get().country();
                rule = "charge.code-named";
            } else {
                Optional<CodeName> elsewhere = Optional.ofNullable(coded.get(item.article()));
                law = elsewhere
                        .map(CodeName::law)
                        .or(() -> statutes.usualLaw(item.article()))
                        .orElseGet(() -> nearest(chain));
                country = elsewhere.map(CodeName::country).orElse(Statutes.HOME);
                rule = elsewhere.isPresent() ? "charge.code-of-entry" : "charge.code-of-statutes";
                warnings.add("“" + written + "” names no code; read as " + law.label() + " law of " + country);
            }
            String article = item.article();
            List<String> parts = item.parts();
            int dot = article.indexOf('.');
            if (dot > 0 && country.equals(Statutes.HOME) && !statutes.isDotted(law, country)) {
                parts = parts.isEmpty() ? List.of(article.substring(dot + 1)) : parts;
                article = article.substring(0, dot);
            }
            if (!statutes.mayExist(law, country, article)) {
                warnings.add("“" + written + "”: " + law.label() + " law of " + country + " has no article " + article);
            }
            for (String part : parts) {
                if (!statutes.mayHavePart(law, country, article, part)) {
                    warnings.add("“" + written + "”: article " + article + " has no part " + part);
                }
            }
            return new Provision(
                    law, country, article, parts, words.span(item.first(), item.end()), chain.first, chain.end, rule);
        }

        /** The last code named before the citation, else the first of the entry, else the Criminal Code. */
        private Law nearest(Chain chain) {
            int low = 0;
            int high = named.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (named.get(middle).end() <= chain.first) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            Law law = named.isEmpty()
                    ? Law.CRIMINAL
                    : named.get(Math.max(0, low - 1)).law();
            return law;
        }
    }
}
