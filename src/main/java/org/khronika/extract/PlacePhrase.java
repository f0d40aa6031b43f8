package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.Gazetteer;
import org.khronika.reference.PlaceKey;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/** Reads one name of a place, with what says its kind, at a given token. */
final class PlacePhrase {
    private static final String CAPITAL = "Astana";
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_UNKNOWN = 3;
    private static final Use[] KINDS = {Use.SETTLEMENT, Use.REGION, Use.DISTRICT};

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final PlaceKinds kinds;

    PlacePhrase(Gazetteer gazetteer, PlaceWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.kinds = new PlaceKinds(gazetteer);
    }

    /** The name that starts at token {@code from}, be it behind prepositions and articles; empty where there is none. */
    Optional<PlaceUnit> read(EntryText text, int from) {
        List<Token> tokens = text.tokens();
        int at = from;
        boolean preposition = false;
        while (at < tokens.size() && at < from + 3 && isLead(tokens, at)) {
            preposition |= words.is(tokens.get(at).folded(), Use.PREPOSITION);
            at++;
        }
        int start = at;
        Use before = null;
        String kindWord = "";
        int name = nameAfterKind(tokens, at);
        if (name > at) {
            kindWord = tokens.get(at).text();
            before = words.is(kindWord, Use.SETTLEMENT_MARK)
                            && tokens.get(at + 1).is('.')
                    ? Use.SETTLEMENT
                    : kind(tokens.get(at));
            at = name;
        }
        if (before == null && at < tokens.size() && words.is(tokens.get(at).folded(), Use.CAPITAL)) {
            return capital(text, from, at, preposition);
        }
        if (at >= tokens.size() || !tokens.get(at).isCapitalised()) {
            return Optional.empty();
        }
        int longest = gazetteer.startsLongName(tokens.get(at).text()) ? LONGEST_NAME : 1;
        for (int count = longest; count >= 1; count--) {
            int end = nameEnd(tokens, at, count);
            if (end > 0) {
                PlaceUnit unit = known(text, from, start, at, end, before, kindWord, preposition);
                if (unit != null) {
                    return Optional.of(unit);
                }
            }
        }
        return unknown(text, from, start, at, before, kindWord, preposition);
    }

    /** "in the capital": that of the country the reports are about, unless the text says of which. */
    private Optional<PlaceUnit> capital(EntryText text, int from, int at, boolean preposition) {
        List<Token> tokens = text.tokens();
        boolean other = at + 1 < tokens.size() && words.is(tokens.get(at + 1).folded(), Use.JOINER);
        boolean adjective = at + 1 < tokens.size() && tokens.get(at + 1).isWord() && !preposition;
        boolean article = at > from && words.is(tokens.get(at - 1).folded(), Use.ARTICLE)
                || PlaceKey.isCyrillic(tokens.get(at).text());
        if (other || adjective || !article || tokens.get(at).isCapitalised()) {
            return Optional.empty();
        }
        return Optional.of(
                unit(text, PlaceUnit.Kind.SETTLEMENT, CAPITAL, true, true, "city", preposition, from, at, at + 1));
    }

    private boolean isLead(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!token.isWord()) {
            return false;
        }
        return words.is(token.folded(), Use.PREPOSITION) || words.is(token.folded(), Use.ARTICLE);
    }

    /** Where the name starts behind a word for its kind: "city of X", "город X", "г. X"; {@code at} where no such word is. */
    private int nameAfterKind(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).isWord()) {
            return at;
        }
        Token word = tokens.get(at);
        Token next = tokens.get(at + 1);
        if (words.is(word.folded(), Use.SETTLEMENT_MARK) && next.is('.')) {
            return isName(tokens, at + 2) ? at + 2 : at;
        }
        if (kind(word) == null) {
            return at;
        }
        int name = next.is('.') ? at + 2 : at + 1;
        if (name < tokens.size() && words.is(tokens.get(name).folded(), Use.JOINER)) {
            name++;
            if (name < tokens.size() && words.is(tokens.get(name).folded(), Use.ARTICLE)) {
                name++;
            }
        }
        return isName(tokens, name) ? name : at;
    }

    private boolean isName(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).isCapitalised()
                && !words.is(tokens.get(at).folded(), Use.INSTITUTION)
                && !words.is(tokens.get(at).folded(), Use.INSTITUTION_ADJECTIVE);
    }

    private Use kind(Token word) {
        String lower = word.lower();
        for (Use use : KINDS) {
            if (words.is(lower, use)) {
                return use;
            }
        }
        return null;
    }

    /** The token after a name of {@code count} words, -1 where no such name stands there. */
    private int nameEnd(List<Token> tokens, int at, int count) {
        int end = at;
        for (int word = 0; word < count; word++) {
            if (word > 0
                    && end < tokens.size()
                    && tokens.get(end).is('.')
                    && tokens.get(end - 1).text().length() <= 3) {
                end++;
            }
            while (word > 0 && end < tokens.size() && isInnerMark(tokens, end)) {
                end++;
            }
            if (end >= tokens.size() || !tokens.get(end).isWord()) {
                return -1;
            }
            end++;
        }
        return end;
    }

    /** The apostrophe and hyphen of "Ust'-Kamenogorsk", which stand between no two letters. */
    private static boolean isInnerMark(List<Token> tokens, int at) {
        Token mark = tokens.get(at);
        return (mark.is('\'') || mark.is('’') || mark.is('-'))
                && tokens.get(at - 1).end() == mark.start()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).start() == mark.end();
    }

    private PlaceUnit known(
            EntryText text, int from, int start, int at, int end, Use before, String kindWord, boolean preposition) {
        List<Token> tokens = text.tokens();
        String form = form(text, at, end);
        Use after = end < tokens.size() && tokens.get(end).isWord() ? kind(tokens.get(end)) : null;
        boolean rural = false;
        int to = end;
        if (before == null && after != null) {
            to = end + 1;
            if (to < tokens.size()
                    && tokens.get(to).is('.')
                    && tokens.get(end).text().length() <= 3
                    && tokens.get(to).start() == tokens.get(end).end()) {
                to++;
            }
        } else if (before == null && end + 1 < tokens.size() && tokens.get(end).isWord()) {
            String adjective = tokens.get(end).folded();
            rural = adjective.equals("urban-type") || adjective.equals("rural");
            if (rural && kind(tokens.get(end + 1)) != null) {
                after = Use.SETTLEMENT;
                to = end + 2;
            }
        }
        Use use = before != null ? before : after;
        PlaceUnit.Kind kind = kinds.of(form, use);
        if (kind == null) {
            return null;
        }
        String word =
                before != null ? kindWord : after != null ? tokens.get(end).text() : "";
        return unit(text, kind, form, true, use != null, word, preposition, from, start, to);
    }

    private Optional<PlaceUnit> unknown(
            EntryText text, int from, int start, int at, Use before, String kindWord, boolean preposition) {
        List<Token> tokens = text.tokens();
        int end = at;
        while (end < tokens.size()
                && end < at + LONGEST_UNKNOWN
                && tokens.get(end).isCapitalised()
                && kind(tokens.get(end)) == null) {
            end++;
        }
        if (end == at || gazetteer.country(form(text, at, end)).isPresent()) {
            return Optional.empty();
        }
        Use after = end < tokens.size() && tokens.get(end).isWord() ? kind(tokens.get(end)) : null;
        Use use = before != null ? before : after;
        PlaceUnit.Kind kind = use == Use.REGION
                ? PlaceUnit.Kind.REGION
                : use == Use.DISTRICT ? PlaceUnit.Kind.DISTRICT : PlaceUnit.Kind.SETTLEMENT;
        String word =
                before != null ? kindWord : after != null ? tokens.get(end).text() : "";
        int to = before == null && after != null ? end + 1 : end;
        return Optional.of(
                unit(text, kind, form(text, at, end), false, use != null, word, preposition, from, start, to));
    }

    private PlaceUnit unit(
            EntryText text,
            PlaceUnit.Kind kind,
            String form,
            boolean known,
            boolean qualified,
            String word,
            boolean preposition,
            int from,
            int start,
            int to) {
        List<Token> tokens = text.tokens();
        boolean city = words.is(word, Use.CITY);
        Span span = new Span(tokens.get(start).start(), tokens.get(to - 1).end());
        return new PlaceUnit(
                kind, form, known, qualified, qualified && !city, preposition, bounded(tokens, to), from, to, span);
    }

    /** Whether what stands at the token ends a piece of a heading. */
    boolean bounded(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        if (token.isWord()) {
            return words.is(token.folded(), Use.AND);
        }
        char mark = token.text().charAt(0);
        if (mark == '-') {
            return at == 0 || tokens.get(at - 1).end() < token.start();
        }
        return ",:;.—–()“”«»\"„[/!&|•".indexOf(mark) >= 0;
    }

    /** The text between two tokens, white space made even, without a possessive ending. */
    private static String form(EntryText text, int from, int to) {
        List<Token> tokens = text.tokens();
        if (to == from + 1) {
            return withoutPossessive(tokens.get(from).text());
        }
        StringBuilder form =
                new StringBuilder(tokens.get(to - 1).end() - tokens.get(from).start());
        for (int i = from; i < to; i++) {
            if (i > from && tokens.get(i).start() > tokens.get(i - 1).end()) {
                form.append(' ');
            }
            form.append(tokens.get(i).text());
        }
        return withoutPossessive(form.toString());
    }

    private static String withoutPossessive(String form) {
        int length = form.length();
        boolean possessive = length > 3 && form.charAt(length - 1) == 's' && "’'".indexOf(form.charAt(length - 2)) >= 0;
        return possessive ? form.substring(0, length - 2) : form;
    }

    /** The name in Latin letters. */
    static String spelled(String form) {
        return PlaceKey.isCyrillic(form) ? PlaceKey.transliterate(form) : form;
    }
}
