package org.khronika.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.khronika.model.Mention;
import org.khronika.reference.Occupations;

/** The persons named in an entry with what their names and the phrases beside them tell. */
final class People {
    private final List<Mention> mentions;
    private final Map<Integer, Character> genders;
    private final BitSet aside;
    private final Occupations occupations;

    private People(List<Mention> mentions, Map<Integer, Character> genders, BitSet aside, Occupations occupations) {
        this.mentions = mentions;
        this.genders = genders;
        this.aside = aside;
        this.occupations = occupations;
    }

    static People of(
            CueText units, Words words, List<Mention> mentions, PersonGenders genders, Occupations occupations) {
        BitSet aside = new BitSet(words.size());
        for (Descriptions.Description description : new Descriptions(units, occupations).all()) {
            boolean whole = description
                    .persons()
                    .equals(units.units().get(description.unit()).persons());
            if (whole && isAside(description.kind())) {
                CueText.Unit unit = units.units().get(description.unit());
                aside.set(words.tokenAt(unit.start()), words.tokenAt(unit.end()));
            }
        }
        return new People(mentions, genders.of(mentions), aside, occupations);
    }

    private static boolean isAside(Descriptions.Kind kind) {
        return switch (kind) {
            case OFFICE, FOREIGN, FOREIGN_HEAD, LAWYER, WITNESS -> true;
            default -> false;
        };
    }

    /** Finds the words that belong to names. */
    NamePhrase phrases(Words words, PersonCues cues) {
        return new NamePhrase(words, cues, occupations);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether a phrase beside the name that starts at the token says that its bearer speaks or acts for the state or another. */
    boolean isAside(int first) {
        return aside.get(first);
    }

    /** Whether a person is known to be no "he" ('m') or no "she" ('f'). */
    boolean contradicts(int person, char gender) {
        char known = genders.getOrDefault(person, '?');
        return gender != '?' && known != '?' && known != gender;
    }

    /** Whether "mother of", "wife of the activist" leads to the name that starts at the token. */
    boolean isRelativeOf(Words words, int first) {
        for (int i = first - 1; i > 0 && i > first - 7; i--) {
            if (words.is(i, "of")) {
                return isRelative(words.at(i - 1));
            }
            if (!words.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word in lower case is a noun for a relative. */
    boolean isRelative(String word) {
        return occupations.noun(word).filter(Occupations.Noun.RELATIVE::equals).isPresent();
    }

    /** Whether a word in lower case is a noun for a person. */
    boolean isNoun(String word) {
        return occupations.noun(word).isPresent();
    }
}
