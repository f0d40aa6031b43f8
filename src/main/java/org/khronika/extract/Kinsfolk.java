package org.khronika.extract;

import java.util.List;
import java.util.Set;

/** People without a name who are told of by their kin: "A's brother", "the brother of A was sentenced". */
final class Kinsfolk {
    private static final int APPOSITION = 5;

    private final Words words;
    private final PersonCues cues;
    private final People people;

    Kinsfolk(Words words, PersonCues cues, People people) {
        this.words = words;
        this.cues = cues;
        this.people = people;
    }

    /**
     * Who is told of behind a name by it: "A's elder brother"; null where nobody is, or where the name follows.
     *
     * @param end the token behind the name
     * @param names where names start
     */
    Actor behind(int end, Set<Integer> names) {
        if (!words.at(end - 1).endsWith("'s") && !words.at(end - 1).endsWith("’s")) {
            return null;
        }
        int noun = people.isRelative(words.at(end)) ? end : end + 1;
        if (!people.isRelative(words.at(noun)) || !words.isWord(end)) {
            return null;
        }
        int to = words.is(noun + 1, ",") ? noun + APPOSITION : noun + 3;
        for (int i = noun + 1; i <= to; i++) {
            if (names.contains(i)) {
                return null;
            }
            if (cues.does.startsAt(words, i) || cues.punished.startsAt(words, i)) {
                break;
            }
        }
        return new Actor(Actor.Kind.UNNAMED, List.of(), 1, end, noun + 1, false);
    }

    /** Who is told of before a name and is the subject of the words behind it: "the brother of A got"; null where nobody is. */
    Actor before(int name, int end) {
        return people.isRelativeOf(words, name) && cues.punished.startsAt(words, end)
                ? new Actor(Actor.Kind.UNNAMED, List.of(), 1, name, end, false)
                : null;
    }
}
