package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

/** What the frozen table knows of a surname, and never the corpus, says how much it takes to hold two mentions for one person. */
class NamesakesTest {
    private static final NameParser PARSER = new NameParser(NameLexicon.load());
    private static final String[] STARTS = {
        "A.", "B.", "V.", "G.", "D.", "Ye.", "Zh.", "Z.", "I.", "K.", "L.", "M.", "N.", "O.", "P.", "R."
    };

    private static PersonEvidence mention(String entry, String form, String town, String region, int day) {
        LocalDate date = LocalDate.of(2031, 1, 1).plusDays(day);
        return new PersonEvidence(
                "r" + entry,
                entry,
                List.of(new PersonEvidence.Form(entry + "-m01", form, PARSER.parse(form))),
                Role.TARGET,
                date,
                date,
                new Place(
                        Optional.of(town).filter(t -> !t.equals("-")),
                        Optional.of(region).filter(r -> !r.equals("-")),
                        Optional.of("KZ"),
                        List.of()),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Two mentions of one name, two years and a country apart, and so many others of the surname. */
    private static List<PersonEvidence> corpus(String surname, int others) {
        List<PersonEvidence> mentions = new ArrayList<>();
        mentions.add(mention("x1", surname + " S.", "Taraz", "KZ-31", 0));
        mentions.add(mention("x2", surname + " S.", "Aktau", "KZ-47", 800));
        for (int i = 0; i < others; i++) {
            String form = surname + (i < STARTS.length ? "" : "a") + ' ' + STARTS[i % STARTS.length];
            mentions.add(mention("y" + i, form, "Town" + i, "-", 40 * i));
        }
        return mentions;
    }

    private static PersonResolution resolve(List<PersonEvidence> mentions) {
        PersonResolver resolver = PersonResolver.load();
        mentions.forEach(resolver::add);
        return resolver.resolve(PreviousIds.NONE, Decisions.NONE);
    }

    private static boolean joined(PersonResolution resolution) {
        return resolution.personOf().get("x1-m01").equals(resolution.personOf().get("x2-m01"));
    }

    /** A new report changes nothing in how two mentions of others are scored, however many of their surname it tells of. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 31})
    void othersOfTheSurnameChangeNothing(int others) {
        assertThat(joined(resolve(corpus("Torsanbekov", others)))).isTrue();
        assertThat(joined(resolve(corpus("Akhmetov", others)))).isFalse();
    }

    /** What a common name says is too little for two mentions to be one without being compared; a rare one says enough. */
    @ParameterizedTest
    @CsvSource({"Akhmetov S., -, KZ-31, false", "Torsanbekov S., -, KZ-31, true", "Akhmetov S., Taraz, KZ-31, true"})
    void aCommonNameOfOnePlaceIsComparedAllTheSame(String form, String town, String region, boolean one) {
        PersonResolution resolution =
                resolve(List.of(mention("x1", form, town, region, 0), mention("x2", form, town, region, 2000)));
        assertThat(joined(resolution)).isEqualTo(one);
    }
}
