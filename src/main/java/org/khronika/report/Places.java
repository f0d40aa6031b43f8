package org.khronika.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khronika.model.Span;

/**
 * What a report's own dated headings have for places, so that headings without a date are known by their place.
 *
 * @param names the places that stand behind "in" or before a colon or dash, or that stand behind a date more than once; lower case
 * @param style ':' or '—' where most of the headings close their place with a colon or a dash, else ','
 * @param prepositions whether most of the headings have a word such as "On" before their date
 */
record Places(Set<String> names, char style, boolean prepositions) {
    private static final int OFTEN = 2;

    /** Learns from the headings at the beginning of lines and behind footnote marks. */
    static Places of(String text, HeadingReader headings) {
        Learner learner = new Learner(text, headings);
        for (Line line = Line.next(text, 0); line != null; line = Line.next(text, line.next())) {
            learner.learn(line.start());
        }
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            learner.learn(behindMark(text, at + 1));
        }
        return learner.places();
    }

    /** Behind the blanks and the full stop that may follow a mark; the text's end where a line ends there, or nothing follows. */
    private static int behindMark(String text, int from) {
        int end = Math.min(text.length(), from + 6);
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (Blank.isLineEnd(c)) {
                return text.length();
            }
            if (!Blank.is(c) && c != '.') {
                return at;
            }
        }
        return text.length();
    }

    private static final class Learner {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final String text;
        private final HeadingReader headings;
        private int placed;
        private int colons;
        private int dashes;
        private int dated;
        private int prepositions;

        Learner(String text, HeadingReader headings) {
            this.text = text;
            this.headings = headings;
        }

        void learn(int at) {
            Optional<Heading> heading =
                    headings.read(text, at).filter(h -> h.date().isPresent() && h.delimited());
            if (heading.isEmpty()) {
                return;
            }
            dated++;
            prepositions += heading.get().preposition() ? 1 : 0;
            if (heading.get().place().isPresent()) {
                Span place = heading.get().place().get();
                char mark = closing(text, place);
                boolean sure = heading.get().in() || mark != ',';
                counts.merge(place.of(text).toLowerCase(Locale.ROOT), sure ? OFTEN : 1, Integer::sum);
                placed++;
                colons += mark == ':' ? 1 : 0;
                dashes += mark == '—' ? 1 : 0;
            }
        }

        Places places() {
            Set<String> names = new TreeSet<>();
            counts.forEach((place, count) -> {
                if (count >= OFTEN) {
                    names.add(place);
                }
            });
            char style = colons * 2 > placed ? ':' : dashes * 2 > placed ? '—' : ',';
            return new Places(Collections.unmodifiableSet(names), style, prepositions * 2 > dated);
        }
    }

    /** The mark that closes a place: ':', '—' for any dash, else ','. */
    static char closing(String text, Span place) {
        int at = Blank.skip(text, place.end(), text.length());
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c == ':' ? c : DateReader.isDash(c) ? '—' : ',';
    }

    boolean isKnown(String text, Heading heading) {
        return heading.place()
                .map(place -> names.contains(place.of(text).toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    /** Whether a heading without a date closes its place as the report's other headings do, and nobody speaks behind it. */
    boolean isStyled(String text, Heading heading) {
        boolean styled = style != ','
                && heading.place()
                        .filter(place -> closing(text, place) == style)
                        .isPresent();
        return styled && heading.body() < text.length() && "“«\"„‘".indexOf(text.charAt(heading.body())) < 0;
    }
}
