package org.khronika.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.names.Endings.Ending;
import org.khronika.names.FoldedName.Initial;

/** Makes names ready for comparison: folds their parts, tells the gender by the ending, reads initials. */
public final class NameFolder {
    /** A shorter part of a double surname is none: "kyzy" is not. */
    private static final int SHORTEST_PART = 5;

    private final NameFolding folding;
    private final InitialReader initials;
    private final Endings surnames = Endings.load("surname-gender.tsv", true);
    private final Endings patronymics = Endings.load("patronymic-endings.tsv", false);

    private NameFolder(NameFolding folding, InitialReader initials) {
        this.folding = folding;
        this.initials = initials;
    }

    /** @throws IllegalStateException where its tables are not in this build */
    public static NameFolder load() {
        NameFolding folding = NameFolding.load();
        return new NameFolder(folding, InitialReader.load(folding, GivenVariants.load(folding)));
    }

    public NameFolding folding() {
        return folding;
    }

    /** The name with its parts folded. */
    public FoldedName fold(PersonName name) {
        boolean german = isGerman(name);
        List<String> surnameKeys = keys(name.surname(), german);
        List<String> givenKeys = keys(name.given(), german);
        Initial given =
                name.given().map(written -> initials.start(written, givenKeys)).orElse(Initial.NONE);
        List<String> written = name.initials();
        int next = 0;
        if (!given.isPresent() && !written.isEmpty()) {
            given = initials.initial(written.get(next++));
        } else if (written.size() > 1 && initials.initial(written.get(0)).agrees(given)) {
            next++;
        }
        List<String> patronymicKeys = keys(name.patronymic(), german);
        Initial patronymic = name.patronymic()
                .map(words -> initials.start(words, patronymicKeys))
                .orElse(Initial.NONE);
        if (!patronymic.isPresent() && next < written.size()) {
            patronymic = initials.initial(written.get(next));
        }
        char gender = gender(surnameKeys);
        return new FoldedName(
                surnameKeys,
                surnameKeys.stream().map(this::stem).distinct().toList(),
                parts(name.surname().orElse(""), german),
                gender,
                givenKeys,
                given,
                patronymicKeys.stream().map(this::father).distinct().toList(),
                patronymic);
    }

    /** The gender that the surname tells, 'm', 'f' or '?': that of the folded name. */
    public char gender(PersonName name) {
        return name.surname().isEmpty() ? '?' : gender(keys(name.surname(), isGerman(name)));
    }

    private char gender(List<String> surnameKeys) {
        char gender = '?';
        for (int i = 0; i < surnameKeys.size(); i++) {
            Optional<Ending> ending = surnames.of(surnameKeys.get(i));
            gender = ending.isPresent() ? ending.get().gender() : gender;
        }
        return gender;
    }

    /** One part that is written the German way shows it of all. */
    private boolean isGerman(PersonName name) {
        return isGerman(name.surname()) || isGerman(name.given()) || isGerman(name.patronymic());
    }

    private boolean isGerman(Optional<String> part) {
        return part.isPresent() && folding.german(part.get());
    }

    private List<String> keys(Optional<String> part, boolean german) {
        if (part.isEmpty()) {
            return List.of();
        }
        List<String> keys = folding.keys(part.get(), german);
        return keys.contains("") ? keys.stream().filter(key -> !key.isEmpty()).toList() : keys;
    }

    private String stem(String surname) {
        return surnames.of(surname).map(ending -> ending.stemOf(surname)).orElse(surname);
    }

    /** The father's name with one ending for sons and one for daughters: "Serikovich" and "Serikuly" are one. */
    private String father(String patronymic) {
        Optional<Ending> ending = patronymics.of(patronymic);
        if (ending.isEmpty()) {
            return patronymic;
        }
        String stem = ending.get().stemOf(patronymic);
        String root = stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
        return root + (ending.get().gender() == 'm' ? "uli" : "kizi");
    }

    /** The parts of "Smagulov-Rakhimov"; "Smagul-uly" has none. */
    private List<String> parts(String surname, boolean german) {
        if (surname.indexOf('-') < 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : surname.split("-", -1)) {
            if (part.length() >= SHORTEST_PART) {
                folding.keys(part, german).forEach(key -> parts.add(stem(key)));
            }
        }
        return parts.size() > 1 ? parts : List.of();
    }
}
