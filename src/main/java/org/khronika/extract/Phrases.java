package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.reference.ReferenceTable;

/**
 * Finds the phrases of a lexicon in a text: from a token on, the longest one wins. A phrase is a row of words; "/" parts
 * alternatives of a word, "?" behind a word says that it may be missing, "*" that it may end in any way.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {
    private static final class Node<V> {
        final Map<String, Node<V>> words = new HashMap<>();
        final List<Prefix<V>> prefixes = new ArrayList<>();
        V value;
    }

    private record Prefix<V>(String start, Node<V> next) {}

    /**
     * @param value what the phrase stands for
     * @param first its first token
     * @param end the token behind it
     */
    record Match<V>(V value, int first, int end) {}

    private static final int FILTER_WORDS = 32;

    private final Node<V> root = new Node<>();
    /** A bit a hash of the words that start phrases, and a bit a letter that starts of words start with: most words miss both. */
    private final long[] firstWords = new long[FILTER_WORDS];

    /** Of Latin and of other letters apart: the stems of Russian words would let every English word pass. */
    private final long[] firstLetters = new long[2];

    /** The phrases in the column of each of the rows whose {@code use} is the one given. */
    static Phrases<Boolean> of(ReferenceTable table, String use) {
        Phrases<Boolean> phrases = new Phrases<>();
        for (ReferenceTable.Row row : table.rows()) {
            if (row.get("use").equals(use)) {
                row.list("phrases").forEach(p -> phrases.add(p, true));
            }
        }
        return phrases;
    }

    /** Where two values are given for one phrase, the first stays. */
    Phrases<V> add(String phrase, V value) {
        List<Node<V>> ends = List.of(root);
        for (String word : phrase.strip().split(" ")) {
            boolean optional = word.length() > 1 && word.endsWith("?");
            String options = optional ? word.substring(0, word.length() - 1) : word;
            List<Node<V>> next = new ArrayList<>(optional ? ends : List.of());
            for (String option : options.split("/")) {
                if (ends.contains(root)) {
                    filter(Words.fold(option));
                }
                ends.forEach(end -> next.add(step(end, Words.fold(option))));
            }
            ends = next;
        }
        for (Node<V> end : ends) {
            if (end.value == null) {
                end.value = value;
            }
        }
        return this;
    }

    private void filter(String word) {
        if (word.length() > 1 && word.endsWith("*")) {
            firstLetters[script(word)] |= 1L << (word.charAt(0) & 63);
        } else {
            int hash = mixed(word);
            firstWords[hash >>> 6] |= 1L << (hash & 63);
        }
    }

    private static int mixed(String word) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & (FILTER_WORDS * 64 - 1);
    }

    private static int script(String word) {
        return word.charAt(0) < 128 ? 0 : 1;
    }

    private boolean mayStart(String word) {
        if (word.isEmpty()) {
            return false;
        }
        int hash = mixed(word);
        return (firstWords[hash >>> 6] >>> (hash & 63) & 1) != 0
                || (firstLetters[script(word)] >>> (word.charAt(0) & 63) & 1) != 0;
    }

    private static <V> Node<V> step(Node<V> from, String word) {
        if (word.length() < 2 || !word.endsWith("*")) {
            return from.words.computeIfAbsent(word, w -> new Node<>());
        }
        String start = word.substring(0, word.length() - 1);
        for (Prefix<V> prefix : from.prefixes) {
            if (prefix.start.equals(start)) {
                return prefix.next;
            }
        }
        Prefix<V> added = new Prefix<>(start, new Node<>());
        from.prefixes.add(added);
        return added.next;
    }

    /** The longest phrase that starts at the token. */
    Optional<Match<V>> at(Words words, int first) {
        return Optional.ofNullable(longest(words, first));
    }

    /** The token behind the longest phrase that starts at the token, or the token itself where none does. */
    int behind(Words words, int first) {
        return mayStart(words.at(first)) ? behind(root, words, first, first) : first;
    }

    boolean startsAt(Words words, int first) {
        return behind(words, first) > first;
    }

    private static <V> int behind(Node<V> node, Words words, int at, int longest) {
        int found = node.value == null ? longest : Math.max(longest, at);
        String word = words.at(at);
        if (word.isEmpty()) {
            return found;
        }
        Node<V> exact = node.words.isEmpty() ? null : node.words.get(word);
        if (exact != null) {
            found = behind(exact, words, at + 1, found);
        }
        for (int i = 0; i < node.prefixes.size(); i++) {
            Prefix<V> prefix = node.prefixes.get(i);
            if (word.startsWith(prefix.start)) {
                found = behind(prefix.next, words, at + 1, found);
            }
        }
        return found;
    }

    /** The longest phrase that starts at the token, null where none does. */
    Match<V> longest(Words words, int first) {
        return mayStart(words.at(first)) ? longest(root, words, first, first, null) : null;
    }

    private Match<V> longest(Node<V> node, Words words, int first, int at, Match<V> best) {
        Match<V> found = node.value != null && at > first && (best == null || at > best.end)
                ? new Match<>(node.value, first, at)
                : best;
        String word = words.at(at);
        if (word.isEmpty()) {
            return found;
        }
        Node<V> exact = node.words.isEmpty() ? null : node.words.get(word);
        if (exact != null) {
            found = longest(exact, words, first, at + 1, found);
        }
        for (int i = 0; i < node.prefixes.size(); i++) {
            Prefix<V> prefix = node.prefixes.get(i);
            if (word.startsWith(prefix.start)) {
                found = longest(prefix.next, words, first, at + 1, found);
            }
        }
        return found;
    }
}
