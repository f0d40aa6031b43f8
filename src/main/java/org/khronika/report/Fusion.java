package org.khronika.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where a lost line break has fused two entries into one paragraph.
 *
 * <p>A second entry starts where a sentence starts with a heading: behind a footnote mark, whose place is the end of an entry, or
 * behind any sentence where the heading is one that running text does not have (a date without "On" before it, or a date and a
 * place: "On December 8, in Almaty, …"). "On November 1, this decision …" and "On the same day" go on with the entry.
 */
final class Fusion {
    /** Neighbours in a report lie some days apart; a date further off is one that the entry tells of. */
    private static final int MOST_DAYS_APART = 10;
    /** A paragraph that repeats its own beginning is one entry; so many characters tell a repetition. */
    private static final int REPETITION = 48;
    /** Behind a mark an entry may well start with the words of the one before. */
    private static final int MARKED_REPETITION = 120;

    private static final int SHORTEST_ENTRY = 12;
    /** How far back somebody named in an entry is looked for. */
    private static final int TOLD = 4000;

    private final ReportWords words;
    private final HeadingReader headings;
    private final Places places;

    /**
     * @param words the words of headings
     * @param headings their reader
     * @param places what the report's own headings have for places
     */
    Fusion(ReportWords words, HeadingReader headings, Places places) {
        this.words = words;
        this.headings = headings;
        this.places = places;
    }

    /**
     * The headings of the second and further entries of a paragraph.
     *
     * @param text the report
     * @param entryStart where the entry starts that the paragraph belongs to
     * @param start where the paragraph starts
     * @param end where it ends
     * @param before the heading that the paragraph starts with, or that of the entry it belongs to
     */
    List<Heading> within(String text, int entryStart, int start, int end, Optional<Heading> before) {
        List<Heading> found = new ArrayList<>();
        Optional<PrintedDate> date = before.flatMap(Heading::date);
        int entry = entryStart;
        int last = -1;
        boolean quoted = false;
        boolean paragraphMarked = Marks.endAt(text, start, end);
        for (int at = start; at < end; at++) {
            char c = text.charAt(at);
            if (Blank.is(c)) {
                continue;
            }
            if (last >= Math.max(start, entry + SHORTEST_ENTRY) && maySeparate(text, last, at, c)) {
                Optional<Heading> heading = second(text, entry, last + 1, at, date, quoted, paragraphMarked);
                if (heading.isPresent() && heading.get().body() < end) {
                    found.add(heading.get());
                    date = heading.get().date();
                    entry = at;
                    quoted = false;
                }
            }
            quoted = c == '“' || c == '«' || (quoted && c != '”' && c != '»' && c != ']');
            last = at;
        }
        return found;
    }

    /** Whether a heading can start here: behind the end of a sentence or a mark, or else behind a blank. */
    private static boolean maySeparate(String text, int last, int at, char c) {
        boolean starts = Character.isUpperCase(c) || DateReader.isDigit(c);
        return starts && (last + 1 < at || isClosing(text.charAt(last)));
    }

    private static boolean isClosing(char c) {
        return ".!?…]”»\"’)".indexOf(c) >= 0;
    }

    private Optional<Heading> second(
            String text,
            int entry,
            int entryEnd,
            int at,
            Optional<PrintedDate> before,
            boolean quoted,
            boolean paragraphMarked) {
        boolean marked = Marks.endAt(text, entry, entryEnd);
        if (!marked && text.charAt(entryEnd - 1) == ']') {
            return Optional.empty();
        }
        return headings.read(text, at)
                .filter(heading -> isSure(heading) || isNear(heading, before))
                .filter(heading -> marked
                        ? startsBehindMark(text, heading, paragraphMarked)
                        : startsBehind(text, entry, entryEnd, heading, quoted, before))
                .filter(heading -> !repeats(text, entry, entryEnd, heading, marked ? MARKED_REPETITION : REPETITION));
    }

    /** Whether running text does not have such a heading, whatever its date: "19 November, Taraz: …". */
    private static boolean isSure(Heading heading) {
        return heading.date().isPresent()
                && !heading.preposition()
                && heading.delimited()
                && heading.place().isPresent();
    }

    private static boolean isNear(Heading heading, Optional<PrintedDate> before) {
        return heading.date().isEmpty()
                || before.isEmpty()
                || heading.date().get().daysTo(before.get()) <= MOST_DAYS_APART;
    }

    private boolean startsBehindMark(String text, Heading heading, boolean paragraphMarked) {
        if (heading.date().isEmpty()) {
            return paragraphMarked
                    && (places.isStyled(text, heading)
                            || (places.isKnown(text, heading) && !refersBack(text, heading)));
        }
        if (heading.placeFirst()) {
            return heading.delimited();
        }
        boolean placed = heading.place().isPresent() && (heading.in() || places.isKnown(text, heading));
        if (placed && !refersBack(text, heading)) {
            return true;
        }
        return (heading.delimited() || paragraphMarked) && !refersBack(text, heading);
    }

    private boolean startsBehind(
            String text, int entry, int entryEnd, Heading heading, boolean quoted, Optional<PrintedDate> before) {
        return isClosing(text.charAt(entryEnd - 1))
                ? startsBehindSentence(text, entry, entryEnd, heading, quoted, before)
                : startsInside(text, entry, entryEnd, heading, quoted);
    }

    /** A heading where the full stop got lost too: a date without "On", then a known place, and no word before that joins a date. */
    private boolean startsInside(String text, int entry, int entryEnd, Heading heading, boolean quoted) {
        int word = entryEnd;
        while (word > entry && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        String before = text.substring(Math.max(word, entryEnd - 20), entryEnd).toLowerCase(Locale.ROOT);
        return heading.date().isPresent()
                && heading.delimited()
                && !heading.preposition()
                && !heading.placeFirst()
                && !quoted
                && word < entryEnd
                && places.isKnown(text, heading)
                && !words.is("joins-date", before)
                && words.month(before) == 0
                && !words.is("weekday", before);
    }

    private boolean startsBehindSentence(
            String text, int entry, int entryEnd, Heading heading, boolean quoted, Optional<PrintedDate> before) {
        if (heading.date().isEmpty() || !heading.delimited() || refersBack(text, heading)) {
            return false;
        }
        if (heading.placeFirst()) {
            return places.isKnown(text, heading) && !quoted;
        }
        if (!heading.preposition()) {
            return heading.place().isPresent() || !quoted;
        }
        if (quoted) {
            return false;
        }
        return (heading.place().isPresent() && (heading.in() || places.isKnown(text, heading)))
                || startsUnplaced(text, entry, entryEnd, heading, before);
    }

    /**
     * "On December 9, Ivanov Ivan …" where such are the report's headings: running text tells with a date of what was before, and
     * of somebody named before.
     */
    private boolean startsUnplaced(
            String text, int entry, int entryEnd, Heading heading, Optional<PrintedDate> before) {
        String first = DateReader.word(text, heading.body());
        boolean name = first.length() > 2 && Character.isUpperCase(text.charAt(heading.body()));
        return places.prepositions()
                && name
                && heading.date().get().year() == 0
                && before.filter(date -> date.comesBefore(heading.date().get())).isPresent()
                && !text.substring(Math.max(entry, entryEnd - TOLD), entryEnd)
                        .contains(text.substring(heading.body(), heading.body() + first.length()));
    }

    /** Whether the text behind the heading is about somebody or something told before ("he", "this decision"). */
    private boolean refersBack(String text, Heading heading) {
        return !isSure(heading) && words.is("back-reference", DateReader.word(text, heading.body()));
    }

    /** Whether the entry before starts with the very words that would start the new one. */
    private static boolean repeats(String text, int entry, int entryEnd, Heading heading, int characters) {
        int length = Math.min(characters, entryEnd - entry);
        return heading.start() + length <= text.length()
                && length >= SHORTEST_ENTRY * 2
                && text.regionMatches(entry, text, heading.start(), length);
    }
}
