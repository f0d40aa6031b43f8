package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.model.Mention;
import org.khronika.names.NameFolder;
import org.khronika.names.NameLexicon;
import org.khronika.reference.GivenNames;

/** Tells from their names whether persons are men or women, so that "he" does not lead back to a woman. */
final class PersonGenders {
    private static final char UNKNOWN = '?';

    private final Optional<NameLexicon> lexicon;
    private final Optional<NameFolder> folder;

    private PersonGenders(Optional<NameLexicon> lexicon, Optional<NameFolder> folder) {
        this.lexicon = lexicon;
        this.folder = folder;
    }

    PersonGenders(NameLexicon lexicon, NameFolder folder) {
        this(Optional.of(lexicon), Optional.of(folder));
    }

    /** Knows nobody's. */
    static PersonGenders unknown() {
        return new PersonGenders(Optional.empty(), Optional.empty());
    }

    /** 'm' or 'f' by the number of the person; nobody of whom the names tell nothing, or tell both. */
    Map<Integer, Character> of(List<Mention> mentions) {
        Map<Integer, Character> genders = new HashMap<>();
        if (lexicon.isEmpty() || folder.isEmpty()) {
            return genders;
        }
        for (Mention mention : mentions) {
            char gender = folder.get().gender(mention.name());
            if (gender == UNKNOWN) {
                gender = ofWords(mention.form());
            }
            if (gender != UNKNOWN) {
                genders.merge(mention.person(), gender, (a, b) -> a.equals(b) ? a : UNKNOWN);
            }
        }
        return genders;
    }

    /** What the given names among the words tell, if they agree. */
    private char ofWords(String form) {
        char gender = UNKNOWN;
        for (String word : form.split("[\\s\u00a0]+")) {
            char told = given(word);
            if (told != UNKNOWN && gender != UNKNOWN && told != gender) {
                return UNKNOWN;
            }
            gender = told == UNKNOWN ? gender : told;
        }
        return gender;
    }

    private char given(String word) {
        GivenNames.Gender gender = lexicon.orElseThrow()
                .given(word)
                .map(GivenNames.GivenName::gender)
                .orElse(GivenNames.Gender.BOTH);
        return switch (gender) {
            case M -> 'm';
            case F -> 'f';
            case BOTH -> UNKNOWN;
        };
    }
}
