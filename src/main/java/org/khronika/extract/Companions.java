package org.khronika.extract;

import java.util.HashSet;
import java.util.Set;

/** People without a name who are joined to names: "A, B and two others", "A and three students". */
final class Companions {
    private static final int REACH = 4;

    private final Words words;
    private final PersonCues cues;
    private final Set<Integer> joints = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();

    Companions(Words words, PersonCues cues) {
        this.words = words;
        this.cues = cues;
    }

    /**
     * Whether "and" joins the people told of from the token on to a name; remembered where it does.
     *
     * @param nameEnds the tokens behind the names
     */
    boolean join(int first, Set<Integer> nameEnds) {
        int joint = first - 1;
        while (joint > first - REACH && (number(joint) > 0 || words.is(joint, "the") || words.is(joint, "more"))) {
            joint--;
        }
        boolean joined = words.is(joint, "and") && nameEnds.contains(joint);
        if (joined) {
            joints.add(joint);
        }
        return joined;
    }

    /** Remembers what the people joined are called. */
    void add(String noun) {
        nouns.add(noun);
    }

    boolean areTold() {
        return !joints.isEmpty();
    }

    /** Whether people are joined to the name that ends before the token. */
    boolean joinedAt(int end) {
        return joints.contains(end);
    }

    /** Whether people of that noun are joined to a name. */
    boolean are(String noun) {
        return nouns.contains(noun);
    }

    /** The number that stands at the token, 0 where none does. */
    int number(int at) {
        if (words.isNumber(at)) {
            String digits = words.at(at);
            return digits.length() <= 4 && NumberReader.isFigures(digits) ? Integer.parseInt(digits) : 0;
        }
        return cues.numbers.word(words.at(at));
    }
}
