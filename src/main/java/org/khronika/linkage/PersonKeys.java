package org.khronika.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.khronika.names.FoldedName;

/**
 * The keys under which profiles of full names meet: the stem of the surname, or what is left of it when any one letter, of a
 * long one any two beside each other, or a Russian ending is left out, or a part of a double surname, with what the given name
 * starts with; surname and given name in whichever order; the same given name in one place for surnames further apart; and, so
 * that reviewers see namesakes, the stem in one place.
 */
final class PersonKeys {
    private static final int NEAR_LENGTH = 5;
    /** Stems of this length are compared where they differ in two letters, which mostly stand beside each other. */
    private static final int FAR_LENGTH = 9;

    /** What the keys start with under which names meet that are not the same. */
    private static final String NEAR = "near|";

    /** Days of a month; told in more months than that, a date says little. */
    private static final int MONTH = 31;

    private static final int MONTHS = 4;

    private final LocalPersons tables;

    /** @param tables give the words behind numbers, which are not the same in every run */
    PersonKeys(LocalPersons tables) {
        this.tables = tables;
    }

    /** The hash of a key of names; {@link #isNear} knows it. */
    static long hash(String key) {
        long hash = Blocks.hash(key);
        return key.startsWith(NEAR) ? hash | 1 : hash & ~1L;
    }

    /** The hash of a key of names with something else. */
    static long hash(long key, long context) {
        return isNear(key) ? Blocks.hash(key, context) | 1 : Blocks.hash(key, context) & ~1L;
    }

    /** Whether names that differ meet under a key of which the hash is given. */
    static boolean isNear(long hash) {
        return (hash & 1) != 0;
    }

    /** By the names of a profile, those that are common to many as well. */
    TreeSet<String> names(Profile profile) {
        TreeSet<String> keys = new TreeSet<>();
        for (FoldedName name : profile.names().names()) {
            if (name.isFull()) {
                names(name, profile, keys);
                if (name.mayBeSwapped()) {
                    names(name.swapped(), profile, keys);
                }
            }
        }
        return keys;
    }

    /** By what is told of a profile beside its surname: region, given names, articles, companions, sources, facilities, months. */
    List<String> context(Profile profile) {
        List<String> keys = new ArrayList<>();
        if (!region(profile).isEmpty()) {
            keys.add("|r" + region(profile));
        }
        profile.names().names().forEach(name -> name.givenKeys().forEach(given -> keys.add("|g" + given)));
        each(profile.charges(), "|c", keys);
        each(profile.companions(), "|b", keys);
        each(profile.urls(), "|u", keys);
        each(profile.facilities(), "|f", keys);
        int[] months = IntSets.of(IntStream.of(profile.days()).map(day -> Math.floorDiv(day, MONTH)));
        if (months.length <= MONTHS) {
            for (int month : months) {
                keys.add("|d" + month);
            }
        }
        return keys;
    }

    /** The region, or the settlement where no region is told. */
    private String region(Profile profile) {
        int where = profile.region() >= 0 ? profile.region() : profile.place();
        return where < 0 ? "" : tables.text(where);
    }

    private void each(int[] values, String kind, List<String> keys) {
        for (int value : values) {
            keys.add(kind + tables.text(value));
        }
    }

    private void names(FoldedName name, Profile profile, TreeSet<String> keys) {
        String letter = "'" + name.initial().written().charAt(0);
        for (String stem : name.stems()) {
            starts(stem, name, keys);
            stem(stem, letter, keys);
            if (profile.place() >= 0) {
                keys.add(NEAR + "place|" + stem + '|' + tables.text(profile.place()));
            }
        }
        name.parts().forEach(part -> starts(part, name, keys));
        for (String given : name.givenKeys()) {
            for (String surname : name.surnameKeys()) {
                keys.add("order|" + (given.compareTo(surname) < 0 ? given + '|' + surname : surname + '|' + given));
            }
            if (profile.place() >= 0) {
                keys.add(NEAR + "given|" + given + '|' + tables.text(profile.place()));
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
        keys.add(NEAR + stem + '|' + start);
        if (stem.length() >= NEAR_LENGTH) {
            without(1, stem, start, keys);
            keys.add(NEAR + root(stem) + '|' + start);
        }
        if (stem.length() >= FAR_LENGTH) {
            without(2, stem, start, keys);
        }
    }

    /** What is left of a stem without so many letters beside each other. */
    private static void without(int letters, String stem, String start, TreeSet<String> keys) {
        for (int i = 0; i + letters <= stem.length(); i++) {
            keys.add(NEAR + stem.substring(0, i) + stem.substring(i + letters) + '|' + start);
        }
    }

    private static String root(String stem) {
        String root = stem.endsWith("ov") || stem.endsWith("ev") ? stem.substring(0, stem.length() - 2) : stem;
        return root.endsWith("i") ? root.substring(0, root.length() - 1) : root;
    }
}
