package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

/** The more bearers of a surname a corpus shows, the more it takes to hold two of its mentions for one person. */
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

    /** Two mentions of one name, two years apart, and so many others of the surname. */
    private static List<PersonEvidence> corpus(int others, String townA, String regionA, String townB, String regionB) {
        List<PersonEvidence> mentions = new ArrayList<>();
        mentions.add(mention("x1", "Torsanbekov S.", townA, regionA, 0));
        mentions.add(mention("x2", "Torsanbekov S.", townB, regionB, 800));
        for (int i = 0; i < others; i++) {
            String form = "Torsanbekov" + (i < STARTS.length ? "" : "a") + ' ' + STARTS[i % STARTS.length];
            mentions.add(mention("y" + i, form, "Town" + i, "-", 40 * i));
        }
        return mentions;
    }

    private static PersonResolution resolve(List<PersonEvidence> mentions, LinkMemory memory) {
        PersonResolver resolver = PersonResolver.load();
        mentions.forEach(resolver::add);
        return resolver.resolve(PreviousIds.NONE, Decisions.NONE, memory);
    }

    private static boolean joined(PersonResolution resolution) {
        return resolution.personOf().get("x1-m01").equals(resolution.personOf().get("x2-m01"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, Taraz, KZ-31, Aktau, KZ-47, true",
        "2, Taraz, KZ-31, Aktau, KZ-47, true",
        "31, Taraz, KZ-31, Aktau, KZ-47, false",
        "31, Taraz, KZ-31, -, KZ-47, false",
        "31, -, KZ-31, -, KZ-47, false",
        "7, Taraz, KZ-31, Taraz, KZ-31, true",
        "31, Taraz, KZ-31, Taraz, KZ-31, true"
    })
    void manyBearersOfASurnameAskForMore(
            int others, String townA, String regionA, String townB, String regionB, boolean one) {
        PersonResolution resolution = resolve(corpus(others, townA, regionA, townB, regionB), LinkMemory.NONE);
        assertThat(joined(resolution)).isEqualTo(one);
    }

    @Test
    void aLinkTellsHowManyBearItsSurname() {
        PersonResolution resolution = resolve(corpus(31, "Taraz", "KZ-31", "Semey", "KZ-31"), LinkMemory.NONE);
        assertThat(resolution.links())
                .filteredOn(link -> link.left().equals("x1-m01") && link.right().equals("x2-m01"))
                .singleElement()
                .satisfies(link -> assertThat(link.evidence())
                        .filteredOn(evidence -> evidence.kind().equals("surname.bearers"))
                        .singleElement()
                        .satisfies(evidence -> {
                            assertThat(evidence.weight()).isEqualTo(-7);
                            assertThat(evidence.detail()).isEqualTo("32 or more");
                        }));
    }

    /** A report that tells of more bearers changes what was decided on the surname before, in a run that remembers as well. */
    @Test
    void newBearersAreHeardWithMemoryToo() {
        List<PersonEvidence> few = corpus(2, "Taraz", "KZ-31", "Aktau", "KZ-47");
        List<PersonEvidence> many = corpus(31, "Taraz", "KZ-31", "Aktau", "KZ-47");
        PersonResolution before = resolve(few, LinkMemory.NONE);
        PersonResolution cold = resolve(many, LinkMemory.NONE);
        PersonResolution warm = resolve(many, before.memory());
        assertThat(joined(before)).isTrue();
        assertThat(joined(warm)).isFalse();
        assertThat(warm.persons()).isEqualTo(cold.persons());
        assertThat(warm.links()).isEqualTo(cold.links());
        assertThat(resolve(few, warm.memory()).persons()).isEqualTo(before.persons());
    }

    /** What a common name says is too little for two mentions to be one without being compared; a rare one says enough. */
    @ParameterizedTest
    @CsvSource({"Akhmetov S., -, KZ-31, false", "Torsanbekov S., -, KZ-31, true", "Akhmetov S., Taraz, KZ-31, true"})
    void aCommonNameOfOnePlaceIsComparedAllTheSame(String form, String town, String region, boolean one) {
        PersonResolution resolution = resolve(
                List.of(mention("x1", form, town, region, 0), mention("x2", form, town, region, 2000)),
                LinkMemory.NONE);
        assertThat(joined(resolution)).isEqualTo(one);
    }
}
