package org.khronika.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.khronika.model.Citation;
import org.khronika.model.CitationStatus;
import org.khronika.model.Footnote;
import org.khronika.model.Span;
import org.khronika.reference.TrackingParameters;

/**
 * Reads the footnote marks of an entry, "[39]", "[12][13]", "[12, 13]", "[12-14]", also where a bracket got lost, and finds the
 * source that each points to.
 */
public final class CitationExtractor {
    private static final int MOST_DIGITS = 4;
    private static final int MOST_IN_RANGE = 20;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final AddressRepair repair;

    /** @param tracking the parameters that addresses are freed from */
    public CitationExtractor(TrackingParameters tracking) {
        this.repair = new AddressRepair(tracking);
    }

    /**
     * Reads an entry's marks.
     *
     * @param text the entry
     * @param footnotes the report's list of footnotes
     * @return the citations in order of place, a number once
     */
    public List<Citation> read(EntryText text, SortedMap<Integer, Footnote> footnotes) {
        Map<Integer, Span> marks = new LinkedHashMap<>();
        List<Token> tokens = text.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is('[')) {
                i = bracketed(tokens, i, footnotes, marks);
            } else if (token.is(']')) {
                halfOpen(tokens, i, footnotes, marks);
            } else if (SUPERSCRIPTS.indexOf(token.text().charAt(0)) >= 0) {
                i = superscript(tokens, i, footnotes, marks);
            }
        }
        List<Citation> citations = new ArrayList<>(marks.size());
        marks.forEach((number, span) -> citations.add(citation(number, span, footnotes.get(number))));
        return citations;
    }

    /** Numbers behind an opening bracket; gives the index of the last token of the mark. */
    private static int bracketed(
            List<Token> tokens, int open, SortedMap<Integer, Footnote> footnotes, Map<Integer, Span> marks) {
        List<Integer> numbers = new ArrayList<>();
        int previous = -1;
        int last = open;
        for (int at = open + 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isNumber()) {
                String digits = token.text();
                int start = 0;
                while (start <= digits.length()) {
                    int end = behindPart(digits, start);
                    int number = number(digits, start, end);
                    if (number < 0) {
                        return last;
                    }
                    range(previous, number, numbers);
                    numbers.add(number);
                    previous = -1;
                    start = end + 1;
                }
                last = at;
            } else if (isDash(token) && !numbers.isEmpty() && last == at - 1) {
                previous = numbers.get(numbers.size() - 1);
            } else if (!(token.is(',') || token.is(';')) || numbers.isEmpty()) {
                break;
            }
        }
        if (numbers.isEmpty()) {
            return open;
        }
        boolean closed = last + 1 < tokens.size() && tokens.get(last + 1).is(']');
        int end = closed ? last + 1 : open + 1;
        Span span = new Span(tokens.get(open).start(), tokens.get(end).end());
        if (closed) {
            numbers.forEach(number -> put(number, span, footnotes, marks));
        } else if (footnotes.containsKey(numbers.get(0))) {
            put(numbers.get(0), span, footnotes, marks);
        }
        return end;
    }

    /** The end of the part from {@code start}: the next full stop or comma, or the end of the text. */
    private static int behindPart(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    private static void range(int from, int to, List<Integer> numbers) {
        if (from >= 0 && to > from && to - from <= MOST_IN_RANGE) {
            for (int number = from + 1; number < to; number++) {
                numbers.add(number);
            }
        }
    }

    /** A number before a closing bracket whose opening one got lost: "23]". */
    private static void halfOpen(
            List<Token> tokens, int close, SortedMap<Integer, Footnote> footnotes, Map<Integer, Span> marks) {
        if (close == 0
                || !tokens.get(close - 1).isNumber()
                || tokens.get(close - 1).end() != tokens.get(close).start()) {
            return;
        }
        Token digits = tokens.get(close - 1);
        int number = number(digits.text(), 0, digits.text().length());
        if (footnotes.containsKey(number)) {
            put(number, new Span(digits.start(), tokens.get(close).end()), footnotes, marks);
        }
    }

    /** Superscript digits, that each are a token of their own. */
    private static int superscript(
            List<Token> tokens, int first, SortedMap<Integer, Footnote> footnotes, Map<Integer, Span> marks) {
        int number = 0;
        int last = first;
        for (int at = first; at < tokens.size() && at - first < MOST_DIGITS; at++) {
            int digit = SUPERSCRIPTS.indexOf(tokens.get(at).text());
            if (digit < 0
                    || (at > first && tokens.get(at - 1).end() != tokens.get(at).start())) {
                break;
            }
            number = number * 10 + digit;
            last = at;
        }
        if (footnotes.containsKey(number)) {
            put(number, new Span(tokens.get(first).start(), tokens.get(last).end()), footnotes, marks);
        }
        return last;
    }

    /** Notes a number once; one that is a year and no footnote's is no mark ("[2021]"). */
    private static void put(int number, Span span, SortedMap<Integer, Footnote> footnotes, Map<Integer, Span> marks) {
        if (number > 0 && (number < 1000 || footnotes.containsKey(number))) {
            marks.putIfAbsent(number, span);
        }
    }

    /** The number that the digits from {@code start} to {@code end} write, -1 where there are none, too many or others. */
    private static int number(String digits, int start, int end) {
        if (start == end || end - start > MOST_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static boolean isDash(Token token) {
        return token.is('-') || token.is('–') || token.is('—');
    }

    private Citation citation(int number, Span span, Footnote footnote) {
        if (footnote == null || footnote.raw().isBlank()) {
            return new Citation(
                    number, Optional.empty(), Optional.empty(), Optional.empty(), CitationStatus.MISSING, span);
        }
        Optional<AddressRepair.Address> address = repair.read(footnote.raw());
        CitationStatus status =
                address.filter(a -> !a.url().equals(footnote.raw())).isPresent()
                        ? CitationStatus.REPAIRED
                        : CitationStatus.OK;
        return new Citation(
                number,
                address.map(AddressRepair.Address::url),
                Optional.of(footnote.raw()),
                address.map(AddressRepair.Address::domain),
                status,
                span);
    }
}
