package org.khronika.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Other spellings of a word of a name, by exchanging letters that writers use for one another
 * ({@code search-spellings.tsv}): "toktarbayev", "toqtarbaev" for "toktarbaev". Few changes come first, and the number of
 * spellings is bounded, whatever the word.
 */
public final class SearchSpellings {
    /** Letters exchanged at once at most. */
    private static final int CHANGES = 3;

    private static final int MOST = 48;

    /** A word longer than this is no name. */
    private static final int LONGEST = 40;

    private final List<Exchange> exchanges;

    private SearchSpellings(List<Exchange> exchanges) {
        this.exchanges = exchanges;
    }

    /** @throws IllegalStateException where the table is not in this build */
    public static SearchSpellings load() {
        List<Exchange> exchanges = new ArrayList<>();
        for (ReferenceTable.Row row :
                ReferenceTable.load("search-spellings.tsv").rows()) {
            List<String> group = row.list("spellings");
            for (String letters : row.get("where").equals(">") ? group.subList(0, 1) : group) {
                exchanges.add(new Exchange(letters, group, row.get("where")));
            }
        }
        // Among letters of one length the order of the table decides, for the sort is stable.
        exchanges.sort(Comparator.comparingInt((Exchange exchange) -> exchange.letters.length())
                .reversed());
        return new SearchSpellings(List.copyOf(exchanges));
    }

    /**
     * The other spellings of a word.
     *
     * @param word in lower case
     * @return fewest changes first, without the word itself, each once
     */
    public List<String> of(String word) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        List<List<String>> pieces = pieces(word);
        Set<String> found = new LinkedHashSet<>();
        for (int changes = 1; changes <= CHANGES; changes++) {
            add(pieces, 0, "", changes, found);
        }
        found.remove(word);
        return List.copyOf(found);
    }

    /**
     * The word cut into pieces, each with its alternatives, the first as written. The ending is cut off first: in "-bayev" the
     * letters "ayev" belong together, not "bay".
     */
    private List<List<String>> pieces(String word) {
        List<List<String>> pieces = new ArrayList<>();
        int end = word.length();
        for (int at = 0; at < end && end == word.length(); at++) {
            if (exchangeAt(word, at, end, true) != null) {
                end = at;
            }
        }
        int at = 0;
        while (at < word.length()) {
            Exchange exchange = at < end ? exchangeAt(word, at, end, false) : exchangeAt(word, at, word.length(), true);
            pieces.add(exchange == null ? List.of(word.substring(at, at + 1)) : exchange.alternatives());
            at += pieces.get(pieces.size() - 1).get(0).length();
        }
        return pieces;
    }

    private Exchange exchangeAt(String word, int at, int end, boolean ending) {
        for (Exchange exchange : exchanges) {
            if (exchange.where.equals("$") == ending && exchange.fits(word, at, end)) {
                return exchange;
            }
        }
        return null;
    }

    private static void add(List<List<String>> pieces, int at, String head, int changes, Set<String> found) {
        if (found.size() >= MOST) {
            return;
        }
        if (at == pieces.size()) {
            if (changes == 0) {
                found.add(head);
            }
            return;
        }
        List<String> piece = pieces.get(at);
        add(pieces, at + 1, head + piece.get(0), changes, found);
        for (String other : changes == 0 ? List.<String>of() : piece.subList(1, piece.size())) {
            add(pieces, at + 1, head + other, changes - 1, found);
        }
    }

    private record Exchange(String letters, List<String> spellings, String where) {
        boolean fits(String word, int at, int end) {
            int after = at + letters.length();
            return after <= end
                    && word.startsWith(letters, at)
                    && (!where.equals("^") || at == 0)
                    && (!where.equals("$") || after == word.length());
        }

        List<String> alternatives() {
            List<String> alternatives = new ArrayList<>(List.of(letters));
            spellings.stream().filter(other -> !other.equals(letters)).forEach(alternatives::add);
            return alternatives;
        }
    }
}
