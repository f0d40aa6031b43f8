package org.khronika.names;

import java.util.List;

/**
 * A name made ready for comparison, once, by {@link NameFolder}.
 *
 * @param surnameKeys folded keys of the surname, none where it has none
 * @param stems the same without what tells the gender, so that brother and sister share one
 * @param parts stems of the parts of a double surname, none where it is not one
 * @param gender 'm' or 'f' where the surname tells it, else '?'
 * @param givenKeys folded keys of the given name written out, none where it is not
 * @param initial what the given name starts with, empty where unknown
 * @param patronymicKeys folded keys of the patronymic written out, all with one ending a gender, none where it is not
 * @param patronymicInitial what the patronymic starts with, empty where unknown
 */
public record FoldedName(
        List<String> surnameKeys,
        List<String> stems,
        List<String> parts,
        char gender,
        List<String> givenKeys,
        Initial initial,
        List<String> patronymicKeys,
        Initial patronymicInitial) {

    /**
     * The start of a name.
     *
     * @param written the initial as written, lower case ("zh"); of a name written out its first letter
     * @param abbreviated whether it is an initial, not the first letter of a name written out
     * @param signs the signs of folded keys that such a name may start with, empty where there is no initial
     * @param weak signs that it stands for now and then
     */
    public record Initial(String written, boolean abbreviated, String signs, String weak) {
        /** No initial. */
        public static final Initial NONE = new Initial("", false, "", "");

        public boolean isPresent() {
            return !signs.isEmpty();
        }

        /** Whether both can start the same name. */
        public boolean agrees(Initial other) {
            return share(signs, other.signs);
        }

        /** Whether one may stand for the other, as the first letter alone ("S." for "Shalkar") or by another habit of writing. */
        public boolean maySuit(Initial other) {
            return share(weak, other.signs) || share(signs, other.weak) || shortens(other);
        }

        private boolean shortens(Initial other) {
            return abbreviated && written.length() == 1 && other.written.startsWith(written)
                    || other.abbreviated && other.written.length() == 1 && written.startsWith(other.written);
        }

        private static boolean share(String a, String b) {
            return a.chars().anyMatch(sign -> b.indexOf(sign) >= 0);
        }
    }

    public FoldedName {
        surnameKeys = List.copyOf(surnameKeys);
        stems = List.copyOf(stems);
        parts = List.copyOf(parts);
        givenKeys = List.copyOf(givenKeys);
        patronymicKeys = List.copyOf(patronymicKeys);
    }

    /** Whether a surname stands with a given name or its initial: a name that can be told from others by itself. */
    public boolean isFull() {
        return !surnameKeys.isEmpty() && initial.isPresent();
    }

    /** Whether it is a single word, a surname or a given name. */
    public boolean isBare() {
        return surnameKeys.isEmpty() ? !givenKeys.isEmpty() : !initial.isPresent();
    }

    /** Whether surname and given name are both written out and no ending tells which is which. */
    public boolean mayBeSwapped() {
        return !surnameKeys.isEmpty() && !givenKeys.isEmpty() && gender == '?';
    }

    /**
     * The name read the other way round.
     *
     * @throws IllegalStateException where it may not be swapped
     */
    public FoldedName swapped() {
        if (!mayBeSwapped()) {
            throw new IllegalStateException("not to be swapped: " + key());
        }
        String surname = surnameKeys.get(0);
        Initial start = new Initial(surname.substring(0, 1), false, surname.substring(0, 1), "");
        return new FoldedName(
                givenKeys, givenKeys, List.of(), '?', surnameKeys, start, patronymicKeys, patronymicInitial);
    }

    /** A bare surname read as a given name, or a bare given name as a surname. */
    public FoldedName otherPart() {
        return surnameKeys.isEmpty()
                ? new FoldedName(
                        givenKeys,
                        givenKeys,
                        List.of(),
                        '?',
                        List.of(),
                        Initial.NONE,
                        patronymicKeys,
                        patronymicInitial)
                : new FoldedName(
                        List.of(), List.of(), List.of(), '?', surnameKeys, initial, patronymicKeys, patronymicInitial);
    }

    /** The given name and patronymic alone. */
    public FoldedName withoutSurname() {
        return new FoldedName(
                List.of(), List.of(), List.of(), '?', givenKeys, initial, patronymicKeys, patronymicInitial);
    }

    /** One line that is the same exactly for names that compare alike. */
    public String key() {
        return String.join("/", surnameKeys)
                + '|'
                + String.join("/", givenKeys)
                + '|'
                + (givenKeys.isEmpty() ? initial.signs : "")
                + '|'
                + String.join("/", patronymicKeys)
                + '|'
                + (patronymicKeys.isEmpty() ? patronymicInitial.signs : "");
    }
}
