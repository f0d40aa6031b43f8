package org.khronika.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts the lines of one report into title, entries, footnotes, furniture and rejects, in one pass from top to bottom. */
final class Cutting {
    private static final int LONGEST_ENTRY = 100_000;
    private static final int LONGEST_REJECT = 65_536;
    /** What is shorter and has no heading is a stray line, no entry. */
    private static final int SHORTEST_UNDATED = 40;

    private static final int SHORTEST_MARKED = 20;

    private final String text;
    private final ReportWords words;
    private final HeadingReader headings;
    private final NoteReader noteReader = new NoteReader();
    private final NoteList notes;
    private final Places places;
    private final Fusion fusion;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Draft> entries = new ArrayList<>();
    private final String title;
    private Draft current;
    private boolean inNotes;

    Cutting(String text, ReportWords words) {
        this.text = text;
        this.words = words;
        this.headings = new HeadingReader(words);
        this.notes = new NoteList(text);
        this.places = Places.of(text, headings);
        this.fusion = new Fusion(words, headings, places);
        TitleReader.Lines head = new TitleReader(words, headings).read(text);
        this.title = head.title(text);
        for (Line line = Line.next(text, 0); line != null; line = Line.next(text, line.next())) {
            if (head.holds(line)) {
                close();
                add(new Piece(Piece.Kind.TITLE, line.start(), line.end()));
            } else if (words.isFurniture(shortened(line))) {
                close();
                add(new Piece(Piece.Kind.FURNITURE, line.start(), line.end()));
            } else {
                line(line);
            }
        }
        close();
    }

    String title() {
        return title;
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Draft> entries() {
        return entries;
    }

    NoteList notes() {
        return notes;
    }

    private String shortened(Line line) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + 400));
    }

    private void line(Line line) {
        Optional<Heading> heading = headings.read(text, line.start());
        if (inNotes && !leavesNotes(line, heading)) {
            note(line.start(), line.end());
            return;
        }
        inNotes = false;
        if (startsNotes(line, heading)) {
            inNotes = true;
            close();
            note(line.start(), line.end());
            return;
        }
        int end = line.end();
        Optional<NoteReader.Mark> inside = noteReader.all(text, line.start(), line.end()).stream()
                .filter(NoteReader.Mark::address)
                .findFirst();
        if (inside.isPresent()) {
            end = Blank.trim(text, line.start(), inside.get().start());
        }
        paragraph(line, end, heading);
        if (inside.isPresent()) {
            inNotes = true;
            close();
            note(inside.get().start(), line.end());
        }
    }

    private boolean startsNotes(Line line, Optional<Heading> heading) {
        if (entries.isEmpty() && current == null) {
            return noteReader
                    .read(text, line.start(), line.end())
                    .filter(NoteReader.Mark::address)
                    .isPresent();
        }
        if (line.length() < 30
                && words.is(
                        "notes",
                        text.substring(line.start(), line.end())
                                .replace(":", "")
                                .strip()
                                .toLowerCase(Locale.ROOT))) {
            return true;
        }
        Optional<NoteReader.Mark> mark = noteReader.read(text, line.start(), line.end());
        if (mark.isEmpty() || heading.filter(h -> h.date().isPresent()).isPresent()) {
            return false;
        }
        boolean first =
                mark.get().bracketed() && mark.get().number() == 1 && mark.get().body() < line.end();
        return mark.get().address() || (first && current != null && Marks.endAt(text, current.start(), current.end()));
    }

    private boolean leavesNotes(Line line, Optional<Heading> heading) {
        boolean dated = heading.filter(
                        h -> h.date().isPresent() && h.delimited() && (h.place().isPresent() || !h.preposition()))
                .isPresent();
        return dated
                && line.length() >= SHORTEST_UNDATED
                && noteReader
                        .read(text, line.start(), line.end())
                        .filter(NoteReader.Mark::address)
                        .isEmpty();
    }

    private void note(int start, int end) {
        boolean header = end - start < 30
                && words.is(
                        "notes",
                        text.substring(start, end).replace(":", "").strip().toLowerCase(Locale.ROOT));
        if (header || notes.take(start, end)) {
            add(new Piece(Piece.Kind.FOOTNOTES, start, end));
        } else {
            reject(start, end, "a line in the list of footnotes that has no number");
        }
    }

    /** Takes a paragraph into an entry, and the further entries that a lost line break has fused into it. */
    private void paragraph(Line line, int end, Optional<Heading> heading) {
        Optional<Heading> own = heading.filter(h -> h.date().isPresent() || isKnown(h));
        Verdict verdict = verdict(line, end, heading);
        if (verdict != Verdict.CONTINUES) {
            close();
        }
        if (verdict.reason != null) {
            reject(line.start(), end, verdict.reason);
            return;
        }
        Draft open = verdict == Verdict.CONTINUES ? current.until(end) : new Draft(line.start(), end, own);
        List<Heading> further = fusion.within(text, open.start(), line.start(), end, open.heading());
        int first = further.isEmpty() ? end : further.get(0).start();
        if (verdict == Verdict.CONTINUES && first - open.start() > LONGEST_ENTRY) {
            close();
            open = new Draft(line.start(), end, own);
        }
        for (Heading next : further) {
            current = open.until(Blank.trim(text, open.start(), next.start()));
            close();
            open = new Draft(next.start(), end, Optional.of(next));
        }
        current = open;
    }

    /** What a paragraph is to the entry before it. */
    private enum Verdict {
        STARTS(null),
        CONTINUES(null),
        BEFORE_FIRST("text before the first entry that is neither a title nor known furniture"),
        STRAY("a line between entries that neither a heading nor a footnote mark makes an entry"),
        CUT_OFF("a line without a heading, cut off from the entries");

        private final String reason;

        Verdict(String reason) {
            this.reason = reason;
        }
    }

    private Verdict verdict(Line line, int end, Optional<Heading> heading) {
        boolean dated = heading.filter(h -> h.date().isPresent()).isPresent();
        boolean marked = Marks.endAt(text, line.start(), end)
                && Marks.stripped(text, line.start(), end) - line.start() >= SHORTEST_MARKED;
        if (current == null) {
            if (dated || (marked && end - line.start() >= SHORTEST_UNDATED)) {
                return Verdict.STARTS;
            }
            return entries.isEmpty() ? Verdict.BEFORE_FIRST : Verdict.CUT_OFF;
        }
        boolean over = Marks.endAt(text, current.start(), current.end());
        if (dated) {
            return datedVerdict(line, heading.get(), over);
        }
        boolean known = heading.filter(this::isKnown).isPresent();
        if ((!over && !isSentenceEnd(current.end())) || startsInside(line.start())) {
            return known && !current.isBare(text) ? Verdict.STARTS : Verdict.CONTINUES;
        }
        if (known) {
            return Verdict.STARTS;
        }
        if (!over) {
            return Verdict.CONTINUES;
        }
        if (marked || (heading.isPresent() && end - line.start() >= SHORTEST_UNDATED)) {
            return Verdict.STARTS;
        }
        return isSentenceEnd(end) || Marks.endAt(text, line.start(), end) ? Verdict.CONTINUES : Verdict.STRAY;
    }

    /** A line that starts with a date starts an entry, unless it directly follows a line whose sentence needs it. */
    private Verdict datedVerdict(Line line, Heading heading, boolean over) {
        if (line.apart() || over || current.isBare(text)) {
            return Verdict.STARTS;
        }
        boolean refers = words.is("back-reference", DateReader.word(text, heading.body()));
        boolean open = !isSentenceEnd(current.end());
        boolean needed = open && (!heading.delimited() || words.is("joins-date", lastWord(current.end())));
        return needed || (refers && heading.preposition()) ? Verdict.CONTINUES : Verdict.STARTS;
    }

    private String lastWord(int end) {
        int from = end;
        while (from > 0 && end - from < 20 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private boolean isKnown(Heading heading) {
        return places.isKnown(text, heading);
    }

    private boolean isSentenceEnd(int end) {
        return ".!?…”»\")".indexOf(text.charAt(end - 1)) >= 0;
    }

    private boolean startsInside(int start) {
        char c = text.charAt(start);
        return Character.isLowerCase(c) || c == '[' || ",.;:)”»".indexOf(c) >= 0;
    }

    /** Ends the entry that is open. */
    private void close() {
        if (current == null) {
            return;
        }
        Draft entry = current;
        current = null;
        if (entry.isBare(text)) {
            reject(entry.start(), entry.end(), "a date with nothing told behind it");
        } else if (entry.end() - entry.start() > LONGEST_ENTRY) {
            reject(entry.start(), entry.end(), "a paragraph of more than " + LONGEST_ENTRY + " characters");
        } else {
            entries.add(entry);
            add(new Piece(Piece.Kind.ENTRY, entry.start(), entry.end()));
        }
    }

    /** Adds a piece; neighbours of one kind, other than entries, become one, but no reject grows too long for a table. */
    private void add(Piece piece) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        boolean same = last != null
                && piece.kind() != Piece.Kind.ENTRY
                && last.kind() == piece.kind()
                && last.reason().equals(piece.reason())
                && (piece.kind() != Piece.Kind.REJECT || piece.end() - last.start() <= LONGEST_REJECT);
        if (same) {
            pieces.set(pieces.size() - 1, new Piece(last.kind(), last.start(), piece.end(), last.reason()));
        } else {
            pieces.add(piece);
        }
    }

    /** Rejects a stretch, in pieces that a table can hold. */
    private void reject(int start, int end, String reason) {
        int from = start;
        while (from < end) {
            int to = Math.min(end, from + LONGEST_REJECT);
            if (to < end && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            add(Piece.reject(from, to, reason));
            from = to;
        }
    }
}
