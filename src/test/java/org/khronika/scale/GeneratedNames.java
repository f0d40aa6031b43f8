package org.khronika.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.khronika.model.PersonName;
import org.khronika.reference.ReferenceTable;

/**
 * Names, and the ways in which monitors spell them. The commonest surnames are those of {@code surname-frequency.tsv}, about as
 * frequent as it says, since what the frozen table knows of common names is a part of what is measured; all other surnames
 * and the given names are made of syllables and borne by nobody.
 */
final class GeneratedNames {
    private static final String[] STARTS = {
        "A", "Be", "Da", "Zha", "Ke", "Ka", "Ma", "Nu", "Sa", "Ta", "Shy", "E", "O", "U", "To", "Kho", "Gha", "Dzhu"
    };
    private static final String[] MIDDLES = {
        "lmyr", "rgen", "sham", "qtor", "ndyq", "ybol", "gzha", "skha", "tymb", "zhuk", "lgha", "rken", "myrz", "baqy",
                "saul",
        "dosy", "khan", "temi", "ryst", "ulan", "ghyn", "kezh", "shol", "zhan", "pysh", "qoja", "tole", "dyra", "nesi",
                "bura"
    };
    private static final String[] ENDINGS = {"ov", "ev", "aev", "in", "bay", "bek", "enov", "uly"};
    private static final String[][] HABITS = {
        {"kh", "h"},
        {"gh", "g"},
        {"zh", "j"},
        {"aev", "ayev"},
        {"q", "k"},
        {"ay", "ai"},
        {"ya", "ia"},
        {"Zh", "J"},
        {"Kh", "H"}
    };

    private final List<String> surnames;
    private final List<String> givens;
    private final Zipf surnameRanks;
    private final Zipf givenRanks;

    GeneratedNames(int surnameCount, int givenCount, Random random) {
        surnames = make(common(), surnameCount, random, true);
        givens = make(List.of(), givenCount, random, false);
        surnameRanks = new Zipf(surnameCount, 25);
        givenRanks = new Zipf(givenCount, 10);
    }

    /** The surnames of the frozen table, the commonest first. */
    private static List<String> common() {
        return ReferenceTable.load("surname-frequency.tsv").rows().stream()
                .sorted(Comparator.comparingInt((ReferenceTable.Row row) -> -Integer.parseInt(row.get("per_million")))
                        .thenComparing(row -> row.get("surname")))
                .map(row -> row.get("surname"))
                .toList();
    }

    private static List<String> make(List<String> first, int count, Random random, boolean surname) {
        Set<String> made = new LinkedHashSet<>(first);
        while (made.size() < count) {
            StringBuilder name = new StringBuilder(pick(STARTS, random));
            int middles = surname ? 1 + random.nextInt(2) : 1;
            for (int i = 0; i < middles; i++) {
                name.append(pick(MIDDLES, random));
            }
            name.append(surname ? pick(ENDINGS, random) : random.nextBoolean() ? pick(MIDDLES, random) : "an");
            made.add(name.toString());
        }
        return new ArrayList<>(made);
    }

    private static String pick(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** A person's name as in a passport: surname (with its ending for women) and given name. */
    PersonName person(Random random) {
        String surname = surnames.get(surnameRanks.draw(random));
        boolean woman = random.nextInt(3) == 0 && surname.endsWith("v");
        return name(Optional.of(woman ? surname + "a" : surname), Optional.of(givens.get(givenRanks.draw(random))));
    }

    /** The name as somebody writes it: another spelling, an initial for the given name, or the surname alone. */
    PersonName written(PersonName name, boolean bare, Random random) {
        Optional<String> surname = name.surname().map(word -> spelled(word, random));
        if (bare) {
            return name(surname, Optional.empty());
        }
        String given = spelled(name.given().orElseThrow(), random);
        return random.nextInt(5) < 2
                ? name(surname, Optional.of(given))
                : new PersonName(surname, Optional.empty(), Optional.empty(), List.of(initial(given)));
    }

    private static PersonName name(Optional<String> surname, Optional<String> given) {
        return new PersonName(surname, given, Optional.empty(), List.of());
    }

    private static String initial(String given) {
        boolean digraph = given.length() > 1 && given.charAt(1) == 'h';
        return given.substring(0, digraph ? 2 : 1);
    }

    private static String spelled(String word, Random random) {
        String spelled = word;
        for (String[] habit : HABITS) {
            spelled = random.nextInt(4) == 0 ? spelled.replace(habit[0], habit[1]) : spelled;
        }
        if (random.nextInt(100) == 0 && spelled.length() > 6) {
            int at = 2 + random.nextInt(spelled.length() - 4);
            spelled = spelled.substring(0, at) + spelled.substring(at + 1);
        }
        return spelled.substring(0, 1).toUpperCase(Locale.ROOT) + spelled.substring(1);
    }
}
