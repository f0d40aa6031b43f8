package org.khronika.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the lines of a list of footnotes: "[1] https://…", "[3]www…", "8https://…" where the brackets got lost, "12. …", "12) …",
 * "^1 …".
 */
final class NoteReader {
    private static final int MOST_DIGITS = 4;

    /**
     * A footnote's number, and where its text starts.
     *
     * @param number the number
     * @param start offset of the line
     * @param body offset of what is printed behind the number
     * @param bracketed whether it stands in square brackets or behind a caret
     * @param address whether an address stands behind it
     */
    record Mark(int number, int start, int body, boolean bracketed, boolean address) {}

    /** The mark that starts at an offset, if one does. */
    Optional<Mark> read(String text, int start, int end) {
        int at = start;
        char open = at < end ? text.charAt(at) : ' ';
        boolean bracketed = open == '[' || open == '^';
        if (bracketed || open == '(') {
            at = Blank.skip(text, at + 1, Math.min(end, at + 3));
            at = at < end && text.charAt(at) == '^' ? at + 1 : at;
        }
        int digits = at;
        while (at < end && at - digits <= MOST_DIGITS && DateReader.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == digits || at - digits > MOST_DIGITS) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text, digits, at, 10);
        int behind = at;
        at = Blank.skip(text, at, Math.min(end, at + 3));
        boolean closed = at < end && "].):".indexOf(text.charAt(at)) >= 0;
        if (closed) {
            at++;
            at = at < end && ".:".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        } else if (bracketed && at < end && !isAddress(text, at, end)) {
            return Optional.empty();
        }
        boolean apart = closed || at > behind || at == end;
        int body = Blank.skip(text, at, end);
        boolean address = isAddress(text, body, end);
        return apart || address ? Optional.of(new Mark(number, start, body, bracketed, address)) : Optional.empty();
    }

    /** Where further footnotes start on a line that holds several: "[1] https://… [2] https://…". */
    List<Mark> all(String text, int start, int end) {
        List<Mark> found = new ArrayList<>();
        for (int at = next(text, start, end); at >= 0; at = next(text, at + 1, end)) {
            Optional<Mark> mark = read(text, at, end);
            if (mark.isPresent() && (at == start || (mark.get().address() && Blank.is(text.charAt(at - 1))))) {
                found.add(mark.get());
            }
        }
        return found;
    }

    private static int next(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            if (text.charAt(at) == '[') {
                return at;
            }
        }
        return -1;
    }

    /** Whether an address, whole or damaged, starts here: a scheme, "www", or a host and a slash. */
    static boolean isAddress(String text, int at, int end) {
        int length = Math.min(end, at + 12) - at;
        if (length < 4) {
            return false;
        }
        String head = text.substring(at, at + length).toLowerCase(Locale.ROOT);
        boolean scheme =
                head.startsWith("http") || head.startsWith("ttp") || head.startsWith("htp") || head.startsWith("hxxp");
        return (scheme && (head.contains(":") || head.contains("/")))
                || head.startsWith("www")
                || isHost(text, at, Math.min(end, at + 64));
    }

    /** Labels joined by full stops, the last of letters, then a slash or the end of the word. */
    private static boolean isHost(String text, int start, int end) {
        int label = start;
        int at = start;
        boolean stop = false;
        while (at < end
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-' || text.charAt(at) == '.')) {
            if (text.charAt(at) == '.') {
                if (at == label) {
                    return false;
                }
                stop = true;
                label = at + 1;
            } else if (text.charAt(at) > 0x7F) {
                return false;
            }
            at++;
        }
        boolean letters = at - label >= 2 && text.substring(label, at).chars().allMatch(Character::isLetter);
        return stop && letters && (at == end || text.charAt(at) == '/');
    }
}
