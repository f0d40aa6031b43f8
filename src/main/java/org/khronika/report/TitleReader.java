package org.khronika.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a report's title among the lines before its first entry. */
final class TitleReader {
    private static final int MOST_LINES_BEFORE = 40;
    private static final int MOST_TITLE_LINES = 4;
    private static final int LONGEST = 300;
    private static final int LONGEST_FURTHER = 200;

    private final ReportWords words;
    private final HeadingReader headings;

    TitleReader(ReportWords words, HeadingReader headings) {
        this.words = words;
        this.headings = headings;
    }

    /**
     * The lines that a title takes.
     *
     * @param lines in order; none where there is no title
     */
    record Lines(List<Line> lines) {
        String title(String text) {
            StringBuilder title = new StringBuilder();
            for (Line line : lines) {
                title.append(title.length() == 0 ? "" : " ").append(line.of(text));
            }
            return title.toString();
        }

        boolean holds(Line line) {
            boolean before = !lines.isEmpty()
                    && line.start() <= lines.get(lines.size() - 1).start();
            return before && lines.contains(line);
        }
    }

    /** The title among the first lines of a report. */
    Lines read(String text) {
        List<Line> lines = new ArrayList<>();
        for (Line line = Line.next(text, 0);
                line != null && lines.size() < MOST_LINES_BEFORE;
                line = Line.next(text, line.next())) {
            lines.add(line);
        }
        Range range = range(text, lines);
        return new Lines(List.copyOf(lines.subList(range.first(), range.end())));
    }

    private record Range(int first, int end) {}

    private Range range(String text, List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() > LONGEST || words.isFurniture(line.of(text))) {
                if (line.length() > LONGEST && isDated(text, line)) {
                    break;
                }
                continue;
            }
            if (isTitle(text, line)) {
                return new Range(i, end(text, lines, i));
            }
            if (isDated(text, line)) {
                break;
            }
        }
        return new Range(0, 0);
    }

    private int end(String text, List<Line> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && end - first < MOST_TITLE_LINES && goesOn(text, lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line behind a title's first belongs to it: more of its words, its period, or more of its capitals. */
    private boolean goesOn(String text, Line line) {
        if (line.length() > LONGEST_FURTHER
                || words.isFurniture(line.of(text))
                || Marks.endAt(text, line.start(), line.end())) {
            return false;
        }
        String printed = line.of(text);
        boolean period = PeriodPhrase.read(printed, words)
                .filter(phrase -> !phrase.isDay())
                .isPresent();
        if (isDated(text, line) && !(period && isBarePeriod(printed))) {
            return false;
        }
        return (period && line.length() < 100) || isCapitals(printed) || (hasTitleWord(printed) && line.length() < 100);
    }

    private boolean isTitle(String text, Line line) {
        String printed = line.of(text);
        if (Marks.endAt(text, line.start(), line.end())) {
            return false;
        }
        Optional<PeriodPhrase> period = PeriodPhrase.read(printed, words);
        if (isDated(text, line)) {
            return hasTitleWord(printed)
                    && period.filter(phrase -> !phrase.isDay()).isPresent()
                    && printed.length() < 150;
        }
        return hasTitleWord(printed)
                || (period.filter(phrase -> phrase.hasYear() && !phrase.isDay()).isPresent() && printed.length() < 150);
    }

    private boolean isDated(String text, Line line) {
        return headings.read(text, line.start())
                .filter(heading -> heading.date().isPresent())
                .isPresent();
    }

    private boolean hasTitleWord(String printed) {
        int at = 0;
        while (at < printed.length()) {
            String word = DateReader.word(printed, at);
            if (words.is("title", word)) {
                return true;
            }
            while (at < printed.length() && Character.isLetter(printed.charAt(at))) {
                at++;
            }
            at++;
        }
        return false;
    }

    /** Whether a line holds nothing but a period: few words, and no sentence. */
    private static boolean isBarePeriod(String printed) {
        return printed.length() < 60
                && !printed.contains(".")
                && printed.chars().filter(c -> c == ' ').count() < 9;
    }

    private static boolean isCapitals(String printed) {
        long letters = printed.chars().filter(Character::isLetter).count();
        long capitals = printed.chars().filter(Character::isUpperCase).count();
        return letters > 3 && capitals * 10 >= letters * 9;
    }
}
