package org.khronika.names;

import java.util.List;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.names.NameDeclension.Nominative;
import org.khronika.names.NameDeclension.Part;
import org.khronika.reference.GivenNames.Gender;
import org.khronika.reference.GivenNames.GivenName;

/** Undoes the Russian case of a name written in Cyrillic letters, where given name, ending or report tell it. */
final class Nominatives {
    private static final char UNKNOWN = '?';

    private final NameLexicon lexicon;
    private final NameDeclension declension;

    Nominatives(NameLexicon lexicon, NameDeclension declension) {
        this.lexicon = lexicon;
        this.declension = declension;
    }

    /**
     * The name in the nominative.
     *
     * @param name its parts as written, in Latin letters
     */
    PersonName of(PersonName name, NameEvidence evidence) {
        Optional<Nominative> given = name.given().flatMap(this::given);
        Optional<Nominative> patronymic = name.patronymic()
                .flatMap(word -> declension.of(word, Part.PATRONYMIC).stream().findFirst());
        char gender = given.or(() -> patronymic).map(Nominative::gender).orElse(UNKNOWN);
        boolean oblique = gender != UNKNOWN;
        if (!oblique) {
            gender = name.given().map(this::gender).orElse(UNKNOWN);
        }
        Optional<String> surname = name.surname();
        if (surname.isPresent()) {
            surname = Optional.of(surname(surname.get(), name, gender, oblique, evidence));
        }
        return new PersonName(
                surname,
                given.map(Nominative::word).or(name::given),
                patronymic.map(Nominative::word).or(name::patronymic),
                name.initials());
    }

    /** The nominative of a given name that is none itself. */
    private Optional<Nominative> given(String word) {
        if (lexicon.givenAsWritten(word).isPresent()) {
            return Optional.empty();
        }
        return declension.of(word, Part.GIVEN).stream()
                .filter(nominative -> lexicon.givenAsWritten(nominative.word())
                        .filter(known -> fits(known.gender(), nominative.gender()))
                        .isPresent())
                .findFirst();
    }

    private static boolean fits(Gender gender, char wanted) {
        return gender == Gender.BOTH || (gender == Gender.F) == (wanted == 'f');
    }

    private char gender(String given) {
        return lexicon.givenAsWritten(given)
                .map(GivenName::gender)
                .filter(gender -> gender != Gender.BOTH)
                .map(gender -> gender == Gender.F ? 'f' : 'm')
                .orElse(UNKNOWN);
    }

    private String surname(String word, PersonName name, char gender, boolean oblique, NameEvidence evidence) {
        List<Nominative> possible = declension.of(word, Part.SURNAME).stream()
                .filter(nominative -> gender == UNKNOWN || nominative.gender() == gender)
                .toList();
        if (possible.isEmpty() && lexicon.ending(word).isEmpty()) {
            return other(word, name, gender, oblique, evidence);
        }
        for (Nominative nominative : possible) {
            if (nominative.certain() || oblique || gender == nominative.gender() && gender == 'm') {
                return nominative.word();
            }
        }
        if (gender != UNKNOWN) {
            return possible.isEmpty() || word.endsWith("a")
                    ? word
                    : possible.get(0).word();
        }
        for (Nominative nominative : possible) {
            if (seen(nominative.word(), name, evidence)) {
                return nominative.word();
            }
        }
        // "-a" is a woman's nominative as it stands; "-u" is some oblique case, more often a man's.
        return possible.isEmpty() || word.endsWith("a") ? word : possible.get(0).word();
    }

    /** "Kaliakparu": a surname without a Russian ending, where it can be no nominative or the report shows another. */
    private String other(String word, PersonName name, char gender, boolean oblique, NameEvidence evidence) {
        if (gender == 'f'
                || gender == 'm' && !oblique
                || lexicon.givenAsWritten(word).isPresent()) {
            return word;
        }
        return declension.of(word, Part.OTHER).stream()
                .map(Nominative::word)
                .filter(nominative -> oblique
                        || lexicon.trailing(nominative)
                        || lexicon.compound(nominative)
                        || lexicon.givenAsWritten(nominative).isPresent()
                        || seen(nominative, name, evidence))
                .findFirst()
                .orElse(word);
    }

    private boolean seen(String surname, PersonName name, NameEvidence evidence) {
        String key = lexicon.key(surname);
        return name.initials().isEmpty()
                ? evidence.surname(key) > 0
                : evidence.named(key, lexicon.key(name.initials().get(0)));
    }
}
