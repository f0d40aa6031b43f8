package org.khronika.extract;

import java.util.List;
import org.khronika.reference.NameWeights;
import org.khronika.reference.NameWeights.Sign;
import org.khronika.reference.NameWords;
import org.khronika.reference.NameWords.Use;

/** What the words around a candidate say of its being a person. */
final class NameContext {
    private static final int APPOSITION = 5;
    private static final int THING = 6;
    private static final int TITLE = 9;

    private final NameWords words;
    private final NameWeights weights;

    NameContext(NameWords words, NameWeights weights) {
        this.words = words;
        this.weights = weights;
    }

    /** The sum of the signs around a row of words from token {@code first} to token {@code last}. */
    double score(List<Token> tokens, int headingEnd, NameShape shape, NameWord firstWord, NameWord lastWord) {
        int first = firstWord.first();
        int last = lastWord.last();
        boolean alone = shape == NameShape.SINGLE && !goesOn(tokens, last + 1);
        double score =
                before(tokens, first, shape, alone, firstWord.known().given()) + behind(tokens, last, lastWord, shape);
        boolean quoted = first > 0
                && last + 1 < tokens.size()
                && in(tokens.get(first - 1), "“«\"„‘'")
                && in(tokens.get(last + 1), "”»\"“’'");
        if (quoted && !shape.hasInitials()) {
            score += weights.of(Sign.CONTEXT_QUOTED);
        }
        if (first <= headingEnd && first > 1 && in(tokens.get(first - 1), ",:–—-;") && headed(tokens, last, shape)) {
            score += weights.of(Sign.CONTEXT_HEADING);
        }
        return score;
    }

    private double before(List<Token> tokens, int first, NameShape shape, boolean alone, boolean given) {
        if (first == 0) {
            return 0;
        }
        double score = 0;
        Token before = tokens.get(first - 1);
        String lower = tokens.get(first - 1).folded();
        String previous = first > 1 ? tokens.get(first - 2).folded() : "";
        if (words.is(previous, lower, Use.DEDICATION) || words.is(lower, Use.DEDICATION)) {
            return weights.of(Sign.CONTEXT_DEDICATION);
        }
        if (words.is(lower, Use.TITLE)) {
            score += weights.of(alone ? Sign.CONTEXT_TITLE_SINGLE : Sign.CONTEXT_TITLE);
        } else if (titleBefore(tokens, first) || first > 0 && given && titleFarBefore(tokens, first)) {
            score += weights.of(Sign.CONTEXT_TITLE_FAR);
        } else if (words.is(lower, Use.THING_BEFORE)) {
            score += weights.of(shape.hasInitials() ? Sign.CONTEXT_THING_BEFORE_INITIALS : Sign.CONTEXT_THING_BEFORE);
        } else if (words.is(lower, Use.LOCATIVE) && !shape.hasInitials()) {
            score += weights.of(Sign.CONTEXT_LOCATIVE);
        }
        if (before.is(',') && first > 1 && words.is(tokens.get(first - 2).folded(), Use.TITLE)) {
            score += weights.of(Sign.CONTEXT_TITLE_COMMA);
        }
        if (words.is(lower, Use.AGAINST)) {
            score += weights.of(Sign.CONTEXT_AGAINST);
        }
        if (words.is(lower, Use.NAMING) || previous.equals("name") && lower.equals("of")) {
            score += weights.of(Sign.CONTEXT_NAMING);
        }
        if (lower.endsWith("year-old") || previous.endsWith("years") && lower.equals("old")) {
            score += weights.of(Sign.CONTEXT_AGE);
        }
        if (!shape.hasInitials() && insideThing(tokens, first)) {
            score += weights.of(Sign.CONTEXT_INSIDE_THING);
        }
        return score;
    }

    private boolean goesOn(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).isCapitalised() || words.is(tokens.get(i).folded(), Use.PARTICLE));
    }

    /** "Minister of Justice …", "reporter of “Tau” …": a title with the words that belong to it. */
    private boolean titleBefore(List<Token> tokens, int first) {
        boolean named = false;
        for (int i = first - 1; i >= 0 && i >= first - TITLE; i--) {
            Token token = tokens.get(i);
            String lower = tokens.get(i).folded();
            if (words.is(lower, Use.TITLE)) {
                return named;
            }
            boolean link = lower.equals("of") || lower.equals("the") || lower.equals("for") || lower.equals("and");
            boolean address = i + 1 < first
                    && (token.is('.') || tokens.get(i - (i > 0 ? 1 : 0)).is('.'));
            if (token.isCapitalised() || in(token, "“”«»\"’")) {
                named = true;
            } else if (!link && !address && !words.is(lower, Use.THING_BEFORE) && !token.isNumber()) {
                return false;
            }
        }
        return false;
    }

    /** "the photographer of a foreign agency …", "the akim of the city …": small words alone between a title and a given name. */
    private boolean titleFarBefore(List<Token> tokens, int first) {
        boolean of = false;
        for (int i = first - 1; i >= 0 && i >= first - THING; i--) {
            String lower = tokens.get(i).folded();
            if (words.is(lower, Use.TITLE)) {
                return of;
            }
            if (!tokens.get(i).isWord() || tokens.get(i).isCapitalised()) {
                return false;
            }
            of = lower.equals("of");
        }
        return false;
    }

    /** "Committee for the Protection of …", "city of …": the words belong to the name of a thing. */
    private boolean insideThing(List<Token> tokens, int first) {
        String link = tokens.get(first - 1).folded();
        if (!link.equals("of") && !link.equals("for")) {
            return false;
        }
        for (int i = first - 2; i >= 0 && i >= first - THING; i--) {
            Token token = tokens.get(i);
            String lower = tokens.get(i).folded();
            boolean function = lower.equals("of") || lower.equals("for") || lower.equals("the") || lower.equals("and");
            if (!token.isWord() || !function && !token.isCapitalised() && i != first - 2) {
                return false;
            }
            boolean thing = token.isCapitalised()
                    ? words.is(lower, Use.THING_AFTER)
                    : i == first - 2 && words.is(lower, Use.KIND_OF_PLACE);
            if (thing) {
                return true;
            }
        }
        return false;
    }

    private double behind(List<Token> tokens, int last, NameWord lastWord, NameShape shape) {
        double score = lastWord.possessive() ? weights.of(Sign.CONTEXT_POSSESSIVE) : 0;
        if (last + 1 >= tokens.size()) {
            return score;
        }
        Token next = tokens.get(last + 1);
        String lower = tokens.get(last + 1).folded();
        if (!lastWord.possessive() && (thing(tokens, last + 1) || shares(tokens, last + 1))) {
            return score
                    + weights.of(shape.hasInitials() ? Sign.CONTEXT_THING_BEHIND_INITIALS : Sign.CONTEXT_THING_BEHIND);
        }
        if (next.isWord() && words.is(lower, Use.PREDICATE)) {
            return score + weights.of(Sign.CONTEXT_PREDICATE);
        }
        if (shape == NameShape.SINGLE && next.isCapitalised() && !words.is(lower, Use.TITLE)) {
            score += weights.of(Sign.CONTEXT_CAPITAL_BEHIND);
        }
        if (in(next, ",(:–—") && last + 2 < tokens.size()) {
            if (!shape.hasInitials() && regionBehind(tokens, last + 2)) {
                return score + weights.of(Sign.CONTEXT_REGION_BEHIND);
            }
            String second = tokens.get(last + 2).folded();
            if (second.equals("article") || second.equals("articles") || second.equals("art") || second.equals("ст")) {
                return score + weights.of(Sign.CONTEXT_ARTICLE);
            }
            if (second.equals("who") || second.equals("whose") || second.equals("whom")) {
                return score + weights.of(Sign.CONTEXT_WHO);
            }
            if (next.is(',') && tokens.get(last + 2).isNumber() && age(tokens, last + 2)) {
                return score + weights.of(Sign.CONTEXT_AGE);
            }
            if (apposition(tokens, last + 2)) {
                return score + weights.of(Sign.CONTEXT_TITLE_BEHIND);
            }
        }
        return score;
    }

    private static boolean age(List<Token> tokens, int i) {
        return tokens.get(i).text().length() == 2
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is(',');
    }

    private boolean thing(List<Token> tokens, int i) {
        if (words.is(tokens.get(i).folded(), Use.THING_AFTER) && tokens.get(i).isWord()) {
            return true;
        }
        return i + 1 < tokens.size()
                && tokens.get(i).isCapitalised()
                && tokens.get(i + 1).isCapitalised()
                && words.is(tokens.get(i + 1).folded(), Use.THING_AFTER);
    }

    /** "Tau and Dala streets": the thing stands behind the last of its names. */
    private boolean shares(List<Token> tokens, int i) {
        if (!tokens.get(i).folded().equals("and") && !tokens.get(i).is(',')) {
            return false;
        }
        int at = i + 1;
        while (at < tokens.size() && at <= i + 3 && tokens.get(at).isCapitalised()) {
            at++;
        }
        return at > i + 1
                && at < tokens.size()
                && tokens.get(at).folded().endsWith("s")
                && words.is(tokens.get(at).folded(), Use.THING_AFTER);
    }

    /** ", Ulytau region": what stands before is a settlement. */
    private boolean regionBehind(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at < from + 3 && tokens.get(at).isCapitalised()) {
            at++;
        }
        return at > from && at < tokens.size() && words.is(tokens.get(at).folded(), Use.REGION);
    }

    /** ", an activist from", ", deputy akim of": a title within a few words that is not the title of another name. */
    private boolean apposition(List<Token> tokens, int from) {
        for (int i = from;
                i < tokens.size() && i < from + APPOSITION && tokens.get(i).isWord();
                i++) {
            String lower = tokens.get(i).folded();
            if (words.is(lower, Use.TITLE)) {
                boolean another = i + 1 < tokens.size()
                        && tokens.get(i + 1).isCapitalised()
                        && !words.is(tokens.get(i + 1).folded(), Use.TITLE);
                return !another;
            }
            boolean opening = lower.equals("a") || lower.equals("an") || lower.equals("the") || lower.equals("former");
            if (i == from && !opening && tokens.get(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    private boolean headed(List<Token> tokens, int last, NameShape shape) {
        if (shape != NameShape.SINGLE) {
            return true;
        }
        if (last + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(last + 1);
        return next.isWord()
                ? words.is(tokens.get(last + 1).folded(), Use.PREDICATE)
                : last + 2 < tokens.size() && words.is(tokens.get(last + 2).folded(), Use.PREDICATE) && in(next, ",");
    }

    /** The index of the last token of an entry's heading: dates, places and facilities up to the first other lower-case word. */
    int headingEnd(List<Token> tokens) {
        int end = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String lower = tokens.get(i).folded();
            boolean small = token.isWord() && !token.isCapitalised();
            boolean heading = words.is(lower, Use.LOCATIVE)
                    || words.is(lower, Use.THING_AFTER)
                    || lower.equals("on")
                    || lower.equals("of")
                    || lower.equals("the");
            if (small && !heading) {
                return end;
            }
            end = i + 1;
        }
        return end;
    }

    private static boolean in(Token token, String marks) {
        return token.text().length() == 1 && marks.indexOf(token.text().charAt(0)) >= 0;
    }
}
