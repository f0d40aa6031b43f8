package org.khronika.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.model.Footnote;
import org.khronika.model.Span;

/** The list of footnotes of one report, taken in line by line. */
final class NoteList {
    private static final int MOST_UNBRACKETED = 999;
    /** A note's text may go on for lines; an address never grows so long. */
    private static final int LONGEST_NOTE = 4000;

    private final String text;
    private final NoteReader reader = new NoteReader();
    private final SortedMap<Integer, Footnote> byNumber = new TreeMap<>();
    private final SortedSet<Integer> contradicting = new TreeSet<>();
    private Footnote last;
    private boolean lastIsAddress;

    NoteList(String text) {
        this.text = text;
    }

    /** Takes the line, or the part of a line; false where it has no number and continues no note. */
    boolean take(int start, int end) {
        List<NoteReader.Mark> marks = marks(start, end);
        if (marks.isEmpty()) {
            return continues(start, end);
        }
        for (int i = 0; i < marks.size(); i++) {
            NoteReader.Mark mark = marks.get(i);
            int from = i == 0 ? start : mark.start();
            int to = i + 1 < marks.size()
                    ? Blank.trim(text, mark.body(), marks.get(i + 1).start())
                    : end;
            settle();
            last = new Footnote(mark.number(), text.substring(mark.body(), to), new Span(from, to));
            lastIsAddress = mark.address();
        }
        return true;
    }

    private List<NoteReader.Mark> marks(int start, int end) {
        List<NoteReader.Mark> marks = new ArrayList<>(reader.all(text, start, end));
        if (marks.isEmpty() || marks.get(0).start() != start) {
            reader.read(text, start, end)
                    .filter(mark -> mark.bracketed() || mark.address() || mark.number() <= MOST_UNBRACKETED)
                    .ifPresentOrElse(mark -> marks.add(0, mark), marks::clear);
        }
        return marks;
    }

    /** An address on the line below its number, the rest of an address, or a further line of a note in words. */
    private boolean continues(int start, int end) {
        if (last == null) {
            return false;
        }
        String line = text.substring(start, end);
        boolean address = NoteReader.isAddress(text, start, end);
        String raw;
        if (last.raw().isEmpty()) {
            raw = line;
            lastIsAddress = address;
        } else if (last.raw().length() + line.length() > LONGEST_NOTE) {
            return false;
        } else if (!lastIsAddress) {
            raw = last.raw() + " " + line;
            lastIsAddress = address;
        } else if (!address && isTail(line)) {
            raw = last.raw() + line;
        } else {
            return false;
        }
        last = new Footnote(last.number(), raw, new Span(last.span().start(), end));
        return true;
    }

    /** Whether a line can be the rest of an address: one word, and one that is no plain word. */
    private static boolean isTail(String line) {
        return line.chars().noneMatch(Blank::is)
                && line.chars().anyMatch(c -> "/-_.=&?%".indexOf(c) >= 0 || (c >= '0' && c <= '9'))
                && line.length() > 1;
    }

    /** Puts the note that no further line belongs to into its place. */
    private void settle() {
        if (last == null) {
            return;
        }
        Footnote settled = last;
        last = null;
        Footnote first = byNumber.putIfAbsent(settled.number(), settled);
        if (first != null && first.raw().isEmpty()) {
            byNumber.put(settled.number(), settled);
        } else if (first != null && !settled.raw().isEmpty() && !settled.raw().equals(first.raw())) {
            contradicting.add(settled.number());
        }
    }

    /** By number; of a number printed twice the first that has a text. */
    SortedMap<Integer, Footnote> byNumber() {
        settle();
        return Collections.unmodifiableSortedMap(byNumber);
    }

    /** Numbers that are printed before two different texts. */
    SortedSet<Integer> contradicting() {
        settle();
        return Collections.unmodifiableSortedSet(contradicting);
    }
}
