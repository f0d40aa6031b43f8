package org.khronika.report;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the characters of a report went: each into exactly one of entry, title, footnotes, furniture, white space and reject.
 *
 * @param characters how many went into each class, by its name
 */
public record Account(SortedMap<String, Integer> characters) {
    private static final String WHITE_SPACE = "white space";
    private static final int SHOWN = 60;

    public Account {
        characters = Collections.unmodifiableSortedMap(new TreeMap<>(characters));
    }

    /**
     * Adds up the pieces of a report.
     *
     * @param name of the report, for the message
     * @param text all of it
     * @param pieces in order of place; what lies between them must be white space
     * @throws IllegalStateException where a character is in two pieces or in none, naming the place
     */
    static Account of(String name, String text, List<Piece> pieces) {
        TreeMap<String, Integer> characters = new TreeMap<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.start() < at) {
                throw unclosed(name, text, piece.start(), "is in two pieces");
            }
            if (piece.end() > text.length() || piece.end() <= piece.start()) {
                throw unclosed(name, text, piece.start(), "starts a piece that has no end");
            }
            add(characters, WHITE_SPACE, white(name, text, at, piece.start()));
            add(characters, piece.kind().name().toLowerCase(Locale.ROOT), piece.end() - piece.start());
            at = piece.end();
        }
        add(characters, WHITE_SPACE, white(name, text, at, text.length()));
        return new Account(characters);
    }

    private static int white(String name, String text, int from, int to) {
        int visible = Blank.skip(text, from, to);
        if (visible < to) {
            throw unclosed(name, text, visible, "is in no piece");
        }
        return to - from;
    }

    private static void add(SortedMap<String, Integer> characters, String kind, int count) {
        if (count > 0) {
            characters.merge(kind, count, Integer::sum);
        }
    }

    private static IllegalStateException unclosed(String name, String text, int at, String what) {
        String shown = text.substring(at, Math.min(text.length(), at + SHOWN));
        return new IllegalStateException(name + ": the account of its characters does not close: character " + at + " "
                + what + " (“" + shown + "”)");
    }
}
