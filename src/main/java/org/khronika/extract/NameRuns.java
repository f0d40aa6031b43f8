package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khronika.model.Span;
import org.khronika.names.NameLexicon;
import org.khronika.reference.GivenNames;
import org.khronika.reference.GivenNames.GivenName;
import org.khronika.reference.NameWeights;
import org.khronika.reference.NameWeights.Sign;
import org.khronika.reference.NameWords;
import org.khronika.reference.NameWords.Use;
import org.khronika.reference.OfficeHolder;
import org.khronika.reference.OrdinaryWords;
import org.khronika.reference.SurnameEndings;
import org.khronika.reference.SurnameEndings.Ending;

/** Cuts an entry into runs: rows of capitalised words and initials with nothing between them, in which names may stand. */
final class NameRuns {
    private static final int ACRONYM = 5;

    private final NameLexicon lexicon;
    private final NameWords words;
    private final OrdinaryWords ordinary;
    private final NameWeights weights;
    private final Predicate<String> place;
    private final Set<String> holders = new HashSet<>();

    NameRuns(
            NameLexicon lexicon,
            NameWords words,
            OrdinaryWords ordinary,
            NameWeights weights,
            Predicate<String> place) {
        this.lexicon = lexicon;
        this.words = words;
        this.ordinary = ordinary;
        this.weights = weights;
        this.place = place;
        for (OfficeHolder holder : OfficeHolder.load()) {
            if (holder.alone()) {
                holder.surnames().forEach(surname -> holders.add(surname.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /**
     * The runs of an entry, in order.
     *
     * @param known gives what lexicons say of a word, as {@link #knowledge} does
     */
    List<List<NameWord>> cut(EntryText entry, Function<String, NameWord.Knowledge> known) {
        List<List<NameWord>> runs = new ArrayList<>();
        List<NameWord> run = new ArrayList<>();
        List<Token> tokens = entry.tokens();
        int i = 0;
        while (i < tokens.size()) {
            NameWord word = word(entry, i, run, known);
            if (word != null) {
                run.add(word);
                i = word.last();
            }
            if (word == null || word.possessive()) {
                close(run, runs);
                run.clear();
            }
            i++;
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<NameWord> run, List<List<NameWord>> runs) {
        int end = run.size();
        while (end > 0 && run.get(end - 1).kind() == NameWord.Kind.PARTICLE) {
            end--;
        }
        if (end > 0) {
            runs.add(List.copyOf(end == run.size() ? run : run.subList(0, end)));
        }
    }

    private NameWord word(EntryText entry, int i, List<NameWord> run, Function<String, NameWord.Knowledge> known) {
        List<Token> tokens = entry.tokens();
        Token token = tokens.get(i);
        if (!token.isWord() || glued(tokens, i)) {
            return null;
        }
        boolean behindWord = !run.isEmpty() && run.get(run.size() - 1).kind() == NameWord.Kind.WORD;
        if (!token.isCapitalised()) {
            NameWord.Kind kind = behindWord && lexicon.affix(token.text())
                    ? NameWord.Kind.AFFIX
                    : !run.isEmpty() && lexicon.particle(token.text()) ? NameWord.Kind.PARTICLE : null;
            return kind == null ? null : plain(kind, token, i, i, token.text(), token.span());
        }
        String text = withoutPossessive(token.text());
        boolean possessive = text.length() < token.text().length();
        Span span = new Span(token.start(), token.start() + text.length());
        if (lexicon.initial(text)) {
            return initial(entry, i, text, span, possessive);
        }
        String lower = possessive ? text.toLowerCase(Locale.ROOT) : token.lower();
        if (words.is(lower, Use.OTHER) || behindWord && lexicon.affix(text)) {
            return words.is(lower, Use.OTHER) ? null : plain(NameWord.Kind.AFFIX, token, i, i, text, span);
        }
        NameWord.Knowledge knowledge = known.apply(text);
        return new NameWord(NameWord.Kind.WORD, span, i, i, text, knowledge.key(), possessive, knowledge);
    }

    private NameWord initial(EntryText entry, int i, String text, Span span, boolean possessive) {
        List<Token> tokens = entry.tokens();
        Token token = tokens.get(i);
        boolean stop = !possessive
                && i + 1 < tokens.size()
                && tokens.get(i + 1).is('.')
                && tokens.get(i + 1).start() == token.end();
        if (stop && state(tokens, i)) {
            return null;
        }
        return stop
                ? plain(
                        NameWord.Kind.INITIAL,
                        token,
                        i,
                        i + 1,
                        text,
                        new Span(token.start(), tokens.get(i + 1).end()))
                : new NameWord(
                        NameWord.Kind.BARE, span, i, i, text, lexicon.key(text), possessive, NameWord.Knowledge.NONE);
    }

    /** "U.S.", "D.C.": initials that are listed as no name, seen from either of their letters. */
    private boolean state(List<Token> tokens, int i) {
        return pair(tokens, i, i + 2) || pair(tokens, i - 2, i);
    }

    private boolean pair(List<Token> tokens, int a, int b) {
        return a >= 0
                && b < tokens.size()
                && tokens.get(a).isWord()
                && tokens.get(b).isWord()
                && tokens.get(b).start() == tokens.get(a).end() + 1
                && tokens.get(a + 1).is('.')
                && words.is(
                        (tokens.get(a).text() + "." + tokens.get(b).text() + ".").toLowerCase(Locale.ROOT), Use.OTHER);
    }

    private NameWord plain(NameWord.Kind kind, Token token, int first, int last, String text, Span span) {
        return new NameWord(kind, span, first, last, text, lexicon.key(token.text()), false, NameWord.Knowledge.NONE);
    }

    /** A part of an address, a tag or a number: "orda.kz", "#Qantar", "No.65". */
    private static boolean glued(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (i > 0 && tokens.get(i - 1).end() == token.start()) {
            Token before = tokens.get(i - 1);
            if (before.is('#') || before.is('@') || before.is('/') || before.is('_') || before.isNumber()) {
                return true;
            }
            if (before.is('.') && i > 1 && tokens.get(i - 2).isWord() && !token.isCapitalised()) {
                return true;
            }
        }
        return i + 2 < tokens.size()
                && tokens.get(i + 1).is('.')
                && tokens.get(i + 1).start() == token.end()
                && tokens.get(i + 2).isWord()
                && tokens.get(i + 2).start() == tokens.get(i + 1).end()
                && !tokens.get(i + 2).isCapitalised();
    }

    private static String withoutPossessive(String text) {
        int length = text.length();
        boolean possessive = length > 2
                && (text.charAt(length - 1) == 's' || text.charAt(length - 1) == 'S')
                && (text.charAt(length - 2) == '’'
                        || text.charAt(length - 2) == '\''
                        || text.charAt(length - 2) == 'ʼ');
        return possessive ? text.substring(0, length - 2) : text;
    }

    /** What lexicons say of a word. */
    NameWord.Knowledge knowledge(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean common = ordinary.contains(lower);
        // An ordinary word is a given name in that very spelling only: "Court" is not Kurt.
        GivenName given = lexicon.given(text)
                .filter(name -> !common || lexicon.givenSpelling(lower))
                .orElse(null);
        SurnameEndings.Kind ending = lexicon.ending(text).map(Ending::kind).orElse(null);
        double score;
        if (ending == SurnameEndings.Kind.PATRONYMIC) {
            score = weights.of(Sign.WORD_PATRONYMIC);
        } else if (given != null) {
            score = weights.of(Sign.WORD_GIVEN);
        } else if (ending == SurnameEndings.Kind.STRONG) {
            score = weights.of(Sign.WORD_ENDING_STRONG);
        } else if (lexicon.compound(text)) {
            score = weights.of(Sign.WORD_COMPOUND);
        } else if (lexicon.trailing(text)) {
            score = weights.of(Sign.WORD_TRAILING);
        } else {
            score = weights.of(ending == null ? Sign.WORD_PLAIN : Sign.WORD_ENDING_WEAK);
        }
        boolean name = score > weights.of(Sign.WORD_COMPOUND);
        if (words.is(lower, Use.TITLE)) {
            score += weights.of(Sign.WORD_TITLE);
        } else if (common) {
            score += weights.of(given == null ? Sign.WORD_ORDINARY : Sign.WORD_ORDINARY_GIVEN);
        }
        if (given == null && words.is(lower, Use.THING_AFTER)) {
            score += weights.of(Sign.WORD_THING);
        }
        if (holders.contains(lower)) {
            score += weights.of(Sign.WORD_HOLDER);
        }
        if (place.test(text)) {
            boolean borne = given != null && given.origin() != GivenNames.Origin.TURKIC;
            score += weights.of(borne ? Sign.WORD_PLACE_GIVEN : name ? Sign.WORD_PLACE_NAMED : Sign.WORD_PLACE);
        }
        return new NameWord.Knowledge(
                lexicon.key(text),
                lower,
                given != null,
                given != null && given.origin() != GivenNames.Origin.TURKIC,
                common,
                Optional.ofNullable(ending),
                score + form(text));
    }

    private double form(String text) {
        boolean upper = text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (upper) {
            return text.length() <= ACRONYM ? weights.of(Sign.WORD_ACRONYM) : weights.of(Sign.WORD_SHORT);
        }
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mc = i == 2 && text.startsWith("Mc") || i == 3 && text.startsWith("Mac");
            if (Character.isUpperCase(c) && !start && !mc) {
                return weights.of(Sign.WORD_MIXED);
            }
            start = !Character.isLetter(c);
        }
        return text.length() < 3 ? weights.of(Sign.WORD_SHORT) : 0;
    }
}
