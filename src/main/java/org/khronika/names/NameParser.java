package org.khronika.names;

import java.util.List;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.reference.GivenNames.GivenName;
import org.khronika.reference.GivenNames.Origin;
import org.khronika.reference.SurnameEndings.Ending;
import org.khronika.reference.SurnameEndings.Kind;

/**
 * Takes a written form of a name apart. Reports write surname and given name in either order; lexicon, endings and what the
 * report shows elsewhere decide, and where they are silent the given name comes first. Names in Cyrillic letters come out in Latin
 * ones, their Russian cases undone where given name, ending or report tell them.
 */
public final class NameParser {
    private final NameLexicon lexicon;
    private final Nominatives nominatives;

    /** @param lexicon what is known of single words */
    public NameParser(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.nominatives = new Nominatives(lexicon, lexicon.declension());
    }

    /**
     * Parses a form without knowing the report that it stands in.
     *
     * @throws IllegalArgumentException where the form has no letter
     */
    public PersonName parse(String form) {
        return parse(form, NameEvidence.NONE);
    }

    /**
     * Parses a form of a report.
     *
     * @param form as written, without title and possessive
     * @param evidence what the report has shown of its words
     * @throws IllegalArgumentException where the form has no letter
     */
    public PersonName parse(String form, NameEvidence evidence) {
        NameParts parts = NameParts.of(form, lexicon);
        List<String> words = parts.words();
        List<String> initials = parts.initials();
        if (words.isEmpty() && initials.isEmpty()) {
            throw new IllegalArgumentException("no name: " + form);
        }
        PersonName name =
                switch (words.size()) {
                    case 0 -> name(null, null, null, initials);
                    case 1 -> one(words.get(0), parts, evidence);
                    case 2 -> two(words.get(0), words.get(1), parts, evidence);
                    default -> many(words, initials, evidence);
                };
        return NameLexicon.cyrillic(form) ? nominatives.of(name, evidence) : name;
    }

    private PersonName one(String word, NameParts parts, NameEvidence evidence) {
        List<String> initials = parts.initials();
        boolean given = asGiven(word, evidence) > asSurname(word, evidence);
        if (!initials.isEmpty()) {
            // "Olga S." shows her given name; a Turkic name in that place is a surname without an ending.
            boolean plainGiven = given
                    && !parts.initialFirst()
                    && lexicon.given(word).map(GivenName::origin).orElse(Origin.TURKIC) != Origin.TURKIC;
            return plainGiven ? name(null, word, null, initials) : name(word, null, null, initials);
        }
        if (kind(word) == Kind.PATRONYMIC && slavic(word)) {
            return name(null, null, word, initials);
        }
        return given ? name(null, word, null, initials) : name(word, null, null, initials);
    }

    private PersonName two(String first, String second, NameParts parts, NameEvidence evidence) {
        List<String> initials = parts.initials();
        if (slavic(second)) {
            return name(null, first, second, initials);
        }
        if (parts.initialBetween()) {
            return name(second, first, null, initials);
        }
        return surnameFirst(first, second, evidence)
                ? name(first, second, null, initials)
                : name(second, first, null, initials);
    }

    private PersonName many(List<String> words, List<String> initials, NameEvidence evidence) {
        int patronymic = patronymic(words);
        int last = words.size() - 1;
        if (patronymic < 0) {
            return surnameFirst(words.get(0), words.get(1), evidence)
                            && lexicon.given(words.get(0)).isEmpty()
                            && asSurname(words.get(last), evidence) <= 0
                    ? name(words.get(0), String.join(" ", words.subList(1, words.size())), null, initials)
                    : name(words.get(last), String.join(" ", words.subList(0, last)), null, initials);
        }
        return patronymic == last
                ? name(words.get(0), String.join(" ", words.subList(1, last)), words.get(last), initials)
                : name(
                        String.join(" ", words.subList(patronymic + 1, words.size())),
                        String.join(" ", words.subList(0, patronymic)),
                        words.get(patronymic),
                        initials);
    }

    /** The place of the patronymic behind the first word, -1 where there is none; a Slavic one leaves a Turkic one the surname. */
    private int patronymic(List<String> words) {
        int patronymic = -1;
        for (int i = words.size() - 1; i > 0; i--) {
            if (slavic(words.get(i))) {
                return i;
            }
            if (patronymic < 0
                    && (kind(words.get(i)) == Kind.PATRONYMIC || words.get(i).indexOf(' ') > 0)) {
                patronymic = i;
            }
        }
        return patronymic;
    }

    /** Whether of two words the first is the surname. */
    private boolean surnameFirst(String first, String second, NameEvidence evidence) {
        double surnameFirst = asSurname(first, evidence) + asGiven(second, evidence);
        double givenFirst = asGiven(first, evidence) + asSurname(second, evidence);
        return surnameFirst > givenFirst;
    }

    private double asSurname(String word, NameEvidence evidence) {
        double score = Math.min(evidence.surname(lexicon.key(word)), 3);
        Kind kind = kind(word);
        if (kind != null) {
            score += kind == Kind.WEAK ? 1 : 3;
        }
        return score;
    }

    private double asGiven(String word, NameEvidence evidence) {
        double score = Math.min(evidence.given(lexicon.key(word)), 2);
        Optional<GivenName> given = lexicon.given(word);
        if (given.isPresent()) {
            score += given.get().origin() == Origin.SLAVIC ? 3.5 : 3;
        } else if (kind(word) == null && lexicon.compound(word)) {
            score += 0.5;
        }
        return score;
    }

    private Kind kind(String word) {
        return lexicon.ending(word).map(Ending::kind).orElse(null);
    }

    /** Slavic patronymics stand beside a given name; Turkic ones serve as surnames where there is no other. */
    private boolean slavic(String word) {
        return lexicon.ending(word)
                .filter(ending -> ending.kind() == Kind.PATRONYMIC)
                .map(ending -> ending.text().endsWith("ch") || ending.text().endsWith("na"))
                .orElse(false);
    }

    private PersonName name(String surname, String given, String patronymic, List<String> initials) {
        return new PersonName(
                Optional.ofNullable(surname).map(lexicon::latin),
                Optional.ofNullable(given).map(lexicon::latin),
                Optional.ofNullable(patronymic).map(lexicon::latin),
                initials.stream().map(lexicon::latin).toList());
    }
}
