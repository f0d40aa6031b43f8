package org.khronika.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Span;
import org.khronika.reference.OrdinaryWords;
import org.khronika.reference.ReferenceTable;

/**
 * An entry's text with its tokens and sentences, cut once and shared by all extractors.
 *
 * @param text the entry's text
 * @param tokens in order
 * @param sentences in order, without the white space between them; they cover every token
 */
public record EntryText(String text, List<Token> tokens, List<Span> sentences) {
    /** The index in {@link #tokens()} of the first token that starts at or after {@code offset}; the count where none does. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index in {@link #sentences()} of the sentence that holds {@code offset}; the last where it lies behind all. */
    public int sentenceAt(int offset) {
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at + 1).start() <= offset) {
            at++;
        }
        return at;
    }

    /** Cuts texts, knowing which words end in a full stop and which words start a sentence. */
    public static final class Cutter {
        private final Set<String> abbreviations;
        private final Set<String> starters;
        private final Tokenizer tokenizer;

        /**
         * @param abbreviations words that a full stop follows inside a sentence, lower case, without it ("art", "no")
         * @param starters words that, capitalised behind an initial's full stop, start a new sentence, lower case ("the")
         * @param ordinary words that all texts share
         */
        public Cutter(Set<String> abbreviations, Set<String> starters, OrdinaryWords ordinary) {
            this.tokenizer = new Tokenizer(ordinary);
            this.abbreviations = Set.copyOf(abbreviations);
            this.starters = Set.copyOf(starters);
        }

        /** The same without words that all texts share. */
        public Cutter(Set<String> abbreviations, Set<String> starters) {
            this(abbreviations, starters, new OrdinaryWords(List.of()));
        }

        /** With the bundled words. */
        public static Cutter load() {
            return load(OrdinaryWords.load());
        }

        /** With the bundled words, the ordinary ones loaded already. */
        static Cutter load(OrdinaryWords ordinary) {
            Set<String> abbreviations = new TreeSet<>();
            Set<String> starters = new TreeSet<>();
            for (ReferenceTable.Row row :
                    ReferenceTable.load("sentence-words.tsv").rows()) {
                (row.get("use").equals("starter") ? starters : abbreviations).add(row.get("word"));
            }
            return new Cutter(abbreviations, starters, ordinary);
        }

        /** Cuts a text into tokens and sentences. */
        public EntryText cut(String text) {
            List<Token> tokens = tokenizer.tokens(text);
            List<Span> sentences = new ArrayList<>();
            int first = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (endsSentence(tokens, i)) {
                    int last = closing(tokens, i);
                    sentences.add(
                            new Span(tokens.get(first).start(), tokens.get(last).end()));
                    first = last + 1;
                    i = last;
                }
            }
            if (first < tokens.size()) {
                sentences.add(new Span(
                        tokens.get(first).start(), tokens.get(tokens.size() - 1).end()));
            }
            return new EntryText(text, Collections.unmodifiableList(tokens), Collections.unmodifiableList(sentences));
        }

        private boolean endsSentence(List<Token> tokens, int i) {
            Token mark = tokens.get(i);
            if (!mark.is('.') && !mark.is('!') && !mark.is('?') && !mark.is('…')) {
                return false;
            }
            int after = closing(tokens, i) + 1;
            if (after >= tokens.size()) {
                return true;
            }
            Token next = tokens.get(after);
            if (next.isWord() ? !next.isCapitalised() : !next.isNumber() && !opens(next)) {
                return false;
            }
            if (!mark.is('.') || i == 0) {
                return true;
            }
            Token before = tokens.get(i - 1);
            if (before.end() != mark.start() || !before.isWord()) {
                return true;
            }
            if (isInitial(before)) {
                return next.isWord() && starters.contains(next.folded()) || cited(tokens, i, after);
            }
            return !abbreviations.contains(before.folded());
        }

        /** A citation mark behind the full stop says that a statement is over, whatever stands before it. */
        private static boolean cited(List<Token> tokens, int mark, int after) {
            return after > mark + 1 && tokens.get(after - 1).is(']');
        }

        private static boolean isInitial(Token word) {
            String text = word.text();
            if (!word.isCapitalised() || text.length() > 3) {
                return false;
            }
            for (int i = 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (!Character.isLowerCase(c) || text.length() > 2 && "aeiou".indexOf(c) >= 0) {
                    return false;
                }
            }
            return true;
        }

        private static boolean opens(Token token) {
            return "“«\"„‘(—–-#".indexOf(token.text().charAt(0)) >= 0;
        }

        /** The last of the marks that close a sentence behind its full stop: quotation marks, brackets, citation marks. */
        private static int closing(List<Token> tokens, int i) {
            int last = i;
            while (last + 1 < tokens.size()) {
                Token next = tokens.get(last + 1);
                if ("”»’)].!?…".indexOf(next.text().charAt(0)) >= 0 && !next.isWord() && !next.isNumber()) {
                    last++;
                } else if (next.is('[')
                        && last + 3 < tokens.size()
                        && tokens.get(last + 2).isNumber()
                        && tokens.get(last + 3).is(']')) {
                    last += 3;
                } else {
                    break;
                }
            }
            return last;
        }
    }
}
