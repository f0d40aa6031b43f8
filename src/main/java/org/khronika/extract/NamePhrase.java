package org.khronika.extract;

import org.khronika.reference.Occupations;

/** The words that belong to a name before it: "the director of the mine “North”, engineer" before "A". */
final class NamePhrase {
    private static final int REACH = 14;
    private static final int OFFICE = 6;

    private final Words words;
    private final PersonCues cues;
    private final Occupations occupations;

    NamePhrase(Words words, PersonCues cues, Occupations occupations) {
        this.words = words;
        this.cues = cues;
        this.occupations = occupations;
    }

    /** The first token of the phrase whose name starts at the token; the token itself where nothing stands before the name. */
    int first(int name) {
        int at = name;
        while (at > 0 && at > name - REACH) {
            int before = at - 1;
            if (words.is(before, "”") || words.is(before, "»")) {
                before = opening(before);
                if (before < 0) {
                    return at;
                }
                int office = office(before);
                return office < 0 ? at : first(office);
            }
            if (isTitle(before)) {
                at = before;
                continue;
            }
            int office = office(at);
            return office < 0 ? at : first(office);
        }
        return at;
    }

    private boolean isTitle(int at) {
        return cues.title.startsAt(words, at)
                || words.at(at).startsWith("co-")
                || occupations.noun(words.at(at)).isPresent();
    }

    private int opening(int close) {
        for (int i = close - 1; i >= 0 && i > close - REACH; i--) {
            if (words.is(i, "“") || words.is(i, "«")) {
                return i;
            }
        }
        return -1;
    }

    /** "director" of "director of the mine", whose last word stands before the token; -1 where there is none. */
    private int office(int end) {
        for (int i = end - 1; i > 0 && i > end - OFFICE; i--) {
            boolean of = words.is(i, "of") || words.is(i, "for") || words.is(i, "in");
            if (of && i < end - 1 && (cues.office.startsAt(words, i - 1) || isTitle(i - 1))) {
                return words.is(i, "of") || cues.office.startsAt(words, i - 1) ? i - 1 : -1;
            }
            if (!words.isWord(i) && !words.isNumber(i) || cues.does.startsAt(words, i)) {
                return -1;
            }
        }
        return -1;
    }
}
