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
        final Map<Character, List<Prefix<V>>> prefixes = new HashMap<>();
        V value;
    }

    private record Prefix<V>(String start, Node<V> next) {}

    /**
     * @param value what the phrase stands for
     * @param first its first token
     * @param end the token behind it
     */
    record Match<V>(V value, int first, int end) {}

    private final Node<V> root = new Node<>();

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

    private static <V> Node<V> step(Node<V> from, String word) {
        if (word.length() < 2 || !word.endsWith("*")) {
            return from.words.computeIfAbsent(word, w -> new Node<>());
        }
        String start = word.substring(0, word.length() - 1);
        List<Prefix<V>> prefixes = from.prefixes.computeIfAbsent(start.charAt(0), c -> new ArrayList<>());
        for (Prefix<V> prefix : prefixes) {
            if (prefix.start.equals(start)) {
                return prefix.next;
            }
        }
        Prefix<V> added = new Prefix<>(start, new Node<>());
        prefixes.add(added);
        return added.next;
    }

    /** The longest phrase that starts at the token. */
    Optional<Match<V>> at(Words words, int first) {
        Match<V> best = longest(root, words, first, first, null);
        return Optional.ofNullable(best);
    }

    /** The token behind the longest phrase that starts at the token, or the token itself where none does. */
    int behind(Words words, int first) {
        Match<V> best = longest(root, words, first, first, null);
        return best == null ? first : best.end;
    }

    boolean startsAt(Words words, int first) {
        return longest(root, words, first, first, null) != null;
    }

    private Match<V> longest(Node<V> node, Words words, int first, int at, Match<V> best) {
        Match<V> found = node.value != null && at > first && (best == null || at > best.end)
                ? new Match<>(node.value, first, at)
                : best;
        String word = words.at(at);
        if (word.isEmpty()) {
            return found;
        }
        Node<V> exact = node.words.get(word);
        if (exact != null) {
            found = longest(exact, words, first, at + 1, found);
        }
        for (Prefix<V> prefix : node.prefixes.getOrDefault(word.charAt(0), List.of())) {
            if (word.startsWith(prefix.start)) {
                found = longest(prefix.next, words, first, at + 1, found);
            }
        }
        return found;
    }
}
