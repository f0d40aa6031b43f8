package org.khronika.linkage;

import java.util.List;
import java.util.TreeSet;
import org.khronika.names.FoldedName;

/**
 * The keys under which profiles of full names meet: the stem of the surname, or what is left of it when any one letter or a
 * Russian ending is left out, or a part of a double surname, with what the given name starts with; surname and given name in whichever order; the same given
 * name in one place for surnames further apart; and, so that reviewers see namesakes, the stem in one place.
 */
final class PersonBlocking {
    private static final int WINDOW = 300;
    private static final int NEAR_LENGTH = 5;

    private PersonBlocking() {}

    static Blocks of(List<Profile> profiles) {
        Blocks blocks = new Blocks(WINDOW);
        for (int i = 0; i < profiles.size(); i++) {
            TreeSet<String> keys = new TreeSet<>();
            for (FoldedName name : profiles.get(i).names().names()) {
                if (name.isFull()) {
                    keys(name, profiles.get(i), keys);
                    if (name.mayBeSwapped()) {
                        keys(name.swapped(), profiles.get(i), keys);
                    }
                }
            }
            for (String key : keys) {
                blocks.add(key, i);
            }
        }
        return blocks;
    }

    private static void keys(FoldedName name, Profile profile, TreeSet<String> keys) {
        String letter = "'" + name.initial().written().charAt(0);
        for (String stem : name.stems()) {
            starts(stem, name, keys);
            stem(stem, letter, keys);
            if (profile.place() >= 0) {
                keys.add("place|" + stem + '|' + profile.place());
            }
        }
        name.parts().forEach(part -> starts(part, name, keys));
        for (String given : name.givenKeys()) {
            for (String surname : name.surnameKeys()) {
                keys.add("order|" + (given.compareTo(surname) < 0 ? given + '|' + surname : surname + '|' + given));
            }
            if (profile.place() >= 0) {
                keys.add("given|" + given + '|' + profile.place());
            }
        }
    }

    private static void starts(String stem, FoldedName name, TreeSet<String> keys) {
        String signs = name.initial().signs() + name.initial().weak();
        for (int s = 0; s < signs.length(); s++) {
            stem(stem, signs.substring(s, s + 1), keys);
        }
    }

    private static void stem(String stem, String start, TreeSet<String> keys) {
        keys.add("stem|" + stem + '|' + start);
        if (stem.length() >= NEAR_LENGTH) {
            for (int i = 0; i < stem.length(); i++) {
                keys.add("stem|" + stem.substring(0, i) + stem.substring(i + 1) + '|' + start);
            }
            String root = stem.endsWith("ov") || stem.endsWith("ev") ? stem.substring(0, stem.length() - 2) : stem;
            keys.add("root|" + (root.endsWith("i") ? root.substring(0, root.length() - 1) : root) + '|' + start);
        }
    }
}
