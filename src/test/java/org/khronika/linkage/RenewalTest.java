package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.names.NameComparator;
import org.khronika.scale.MentionGenerator;

/** What an earlier run remembers saves work and changes nothing. */
class RenewalTest {
    private static final NameComparator NAMES = NameComparator.load();
    private static final LinkModel PERSONS = LinkModel.load("person-model.tsv");
    private static final EventDeduplicator EVENTS = new EventDeduplicator(EventPairModel.load());

    private static List<PersonEvidence> mentions(long seed, int count) {
        List<PersonEvidence> mentions = new ArrayList<>();
        new MentionGenerator(seed, count).each((evidence, who) -> mentions.add(evidence));
        return mentions;
    }

    private static PersonResolution persons(List<PersonEvidence> mentions, PreviousIds previous, LinkMemory memory) {
        PersonResolver resolver = new PersonResolver(NAMES, PERSONS);
        mentions.forEach(resolver::add);
        return resolver.resolve(previous, Decisions.NONE, memory);
    }

    /** Reports come and go at random, run after run; each run with what the one before remembers gives what it gives without. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void personsAreTheSameWithAndWithoutMemory(long seed) {
        List<PersonEvidence> all = mentions(seed, 1500);
        Random random = new Random(seed);
        List<String> reports = new ArrayList<>(
                new TreeSet<>(all.stream().map(PersonEvidence::reportId).toList()));
        LinkMemory memory = LinkMemory.NONE;
        PreviousIds previous = PreviousIds.NONE;
        for (int run = 0; run < 6; run++) {
            Collections.shuffle(reports, random);
            List<String> left = List.copyOf(reports.subList(0, run == 0 ? 20 : 1 + random.nextInt(10)));
            List<PersonEvidence> given = all.stream()
                    .filter(evidence -> !left.contains(evidence.reportId()))
                    .toList();
            PersonResolution cold = persons(given, previous, LinkMemory.NONE);
            PersonResolution warm = persons(given, previous, memory);
            assertThat(warm.ids()).isEqualTo(cold.ids());
            assertThat(warm.persons()).isEqualTo(cold.persons());
            assertThat(warm.links()).isEqualTo(cold.links());
            assertThat(warm.memory().members()).isEqualTo(cold.memory().members());
            assertThat(new TreeSet<>(links(warm))).isEqualTo(new TreeSet<>(links(cold)));
            if (run > 0) {
                assertThat(warm.work().decided()).isLessThan(cold.work().decided() / 2);
                assertThat(warm.work().pairs()).isLessThan(cold.work().pairs());
            }
            memory = warm.memory();
            previous = PreviousIds.of(warm.ids());
        }
    }

    /** So many of one name that their key is split in one run and not in the other, and the other way round. */
    @Test
    void aNameThatBecomesCommonIsTheSameWithAndWithoutMemory() {
        List<PersonEvidence> all = new ArrayList<>();
        Random random = new Random(6);
        for (int i = 0; i < 80; i++) {
            all.add(PersonResolverTest.line(
                    "r" + i % 8,
                    String.format(Locale.ROOT, "e%05d", i),
                    LocalDate.of(2031, 1, 1).plusDays(random.nextInt(400)).toString(),
                    "Town" + i,
                    "target",
                    i % 3 == 0 ? "KZ criminal 40" + i % 4 : "",
                    "",
                    i % 5 == 0 ? "Torsanbekov Samat" : "Torsanbekov S."));
        }
        List<PersonEvidence> few = all.stream()
                .filter(evidence -> !evidence.reportId().matches("r[0-3]"))
                .toList();
        PersonResolution small = persons(few, PreviousIds.NONE, LinkMemory.NONE);
        PersonResolution large = persons(all, PreviousIds.NONE, LinkMemory.NONE);
        assertThat(large.work().pairs()).isLessThan(80L * 79 / 2);
        assertThat(small.work().pairs()).isEqualTo(40L * 39 / 2);
        PersonResolution grown = persons(all, PreviousIds.NONE, small.memory());
        PersonResolution shrunk = persons(few, PreviousIds.NONE, large.memory());
        assertThat(grown.persons()).isEqualTo(large.persons());
        assertThat(grown.links()).isEqualTo(large.links());
        assertThat(shrunk.persons()).isEqualTo(small.persons());
        assertThat(shrunk.links()).isEqualTo(small.links());
        assertThat(persons(all, PreviousIds.NONE, shrunk.memory()).links()).isEqualTo(large.links());
    }

    /** So many of one surname in one town that they are split once more in one run and not in the other. */
    @Test
    void aTownThatBecomesCrowdedIsTheSameWithAndWithoutMemory() {
        List<PersonEvidence> all = new ArrayList<>();
        Random random = new Random(8);
        for (int i = 0; i < 250; i++) {
            String given = "Sa" + "bdgkl".charAt(i % 5) + "aeiou".charAt(i / 5 % 5) + "mnrtzhpqfv".charAt(i / 25);
            all.add(PersonResolverTest.line(
                    "r" + i % 8,
                    String.format(Locale.ROOT, "e%05d", i),
                    LocalDate.of(2031, 1, 1).plusDays(random.nextInt(4000)).toString(),
                    "Town" + random.nextInt(4),
                    "target",
                    "KZ criminal 40" + random.nextInt(4),
                    "",
                    "Torsanbekov " + (random.nextInt(3) == 0 ? "S." : given)));
        }
        List<PersonEvidence> few = all.stream()
                .filter(evidence -> !evidence.reportId().matches("r[0-3]"))
                .toList();
        PersonResolution small = persons(few, PreviousIds.NONE, LinkMemory.NONE);
        PersonResolution large = persons(all, PreviousIds.NONE, LinkMemory.NONE);
        PersonResolution grown = persons(all, PreviousIds.NONE, small.memory());
        PersonResolution shrunk = persons(few, PreviousIds.NONE, large.memory());
        assertThat(grown.persons()).isEqualTo(large.persons());
        assertThat(grown.links()).isEqualTo(large.links());
        assertThat(shrunk.persons()).isEqualTo(small.persons());
        assertThat(shrunk.links()).isEqualTo(small.links());
    }

    private static List<Link> links(PersonResolution resolution) {
        return resolution.memory().links().stream()
                .map(LinkMemory.Remembered::link)
                .toList();
    }

    @Test
    void theSameMentionsAgainDecideNothing() {
        List<PersonEvidence> mentions = mentions(4, 2000);
        PersonResolution first = persons(mentions, PreviousIds.NONE, LinkMemory.NONE);
        PersonResolution again = persons(mentions, PreviousIds.NONE, first.memory());
        assertThat(again.work().pairs()).isZero();
        assertThat(again.work().decided()).isZero();
        assertThat(again.work().components()).isEqualTo(first.work().components());
        assertThat(again.links()).isEqualTo(first.links());
        assertThat(again.memory().members()).isEqualTo(first.memory().members());
    }

    /** So many of one name that a block has no room for all pairs: who is compared with whom depends on who is there. */
    @Test
    void crowdedNamesAreTheSameWithAndWithoutMemory() {
        List<PersonEvidence> all = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 700; i++) {
            // so far apart in time and place, and so common a name, that no two are one person and all pairs are nearly
            // so
            all.add(PersonResolverTest.line(
                    "r" + random.nextInt(23),
                    String.format(Locale.ROOT, "e%05d", i),
                    LocalDate.of(1950, 1, 1).plusDays(40L * i).toString(),
                    "Town" + i,
                    "target",
                    "",
                    "",
                    i % 40 == 0 ? "Abilov Samat" : "Abilov S."));
        }
        List<PersonEvidence> before = all.stream()
                .filter(evidence -> !evidence.reportId().equals("r7"))
                .toList();
        PersonResolution first = persons(before, PreviousIds.NONE, LinkMemory.NONE);
        assertThat(first.memory().crowded()).isNotEmpty();
        for (List<PersonEvidence> next : List.of(all, before.subList(40, before.size()), before.subList(0, 200))) {
            PersonResolution cold = persons(next, PreviousIds.NONE, LinkMemory.NONE);
            PersonResolution warm = persons(next, PreviousIds.NONE, first.memory());
            assertThat(warm.ids()).isEqualTo(cold.ids());
            assertThat(warm.links()).isEqualTo(cold.links());
            assertThat(warm.memory().members()).isEqualTo(cold.memory().members());
        }
    }

    /** Entries of six reports, some of which retell each other, drawn from the fictional pairs. */
    private static List<EventEvidence> entries(long seed) {
        Random random = new Random(seed);
        List<EventEvidence> entries = new ArrayList<>();
        int[] ordinal = new int[6];
        for (EventFixture.Pair pair : EventFixture.pairs()) {
            int days = random.nextInt(40);
            for (EventFixture.Row row : List.of(pair.first(), pair.second(), pair.first())) {
                int report = random.nextInt(6);
                entries.add(row.later(days).evidence("2020-0" + (report + 1) + "-monthly", ++ordinal[report]));
            }
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void eventsAreTheSameWithAndWithoutMemory(long seed) {
        List<EventEvidence> all = entries(seed);
        Random random = new Random(seed);
        LinkMemory memory = LinkMemory.NONE;
        PreviousIds previous = PreviousIds.NONE;
        for (int run = 0; run < 6; run++) {
            String left = "2020-0" + (1 + random.nextInt(6)) + "-monthly";
            int gone = random.nextInt(all.size());
            List<EventEvidence> given = new ArrayList<>(all.stream()
                    .filter(entry -> !entry.reportId().equals(left))
                    .filter(entry -> !entry.equals(all.get(gone)))
                    .toList());
            EventResolution cold = EVENTS.resolve(given, previous, Decisions.NONE);
            EventResolution warm = EVENTS.resolve(given, previous, Decisions.NONE, memory);
            assertThat(warm.ids()).isEqualTo(cold.ids());
            assertThat(warm.links()).isEqualTo(cold.links());
            assertThat(warm.memory().members()).isEqualTo(cold.memory().members());
            assertThat(warm.memory().repeats()).isEqualTo(cold.memory().repeats());
            assertThat(warm.memory().overlaps()).isEqualTo(cold.memory().overlaps());
            memory = warm.memory();
            previous = PreviousIds.of(warm.ids());
        }
        assertThat(EVENTS.resolve(all, PreviousIds.NONE, Decisions.NONE, memory).links())
                .isEqualTo(EVENTS.resolve(all).links());
    }

    /** A reviewer's word that was not there before, and one that is there no more, are heard. */
    @Test
    void aChangedDecisionForgetsAll() {
        List<EventEvidence> entries = entries(9);
        EventResolution first = EVENTS.resolve(entries);
        Link joined = first.links().stream().filter(Link::joined).findFirst().orElseThrow();
        Decisions apart = Decisions.parse(
                "events.csv",
                List.of(
                        "left,right,verdict,who,when,why",
                        joined.left() + ',' + joined.right() + ",different,A. Reviewer,2031-01-01,two acts"));
        EventResolution cold = EVENTS.resolve(entries, PreviousIds.NONE, apart);
        EventResolution warm = EVENTS.resolve(entries, PreviousIds.NONE, apart, first.memory());
        assertThat(warm.links()).isEqualTo(cold.links()).isNotEqualTo(first.links());
        EventResolution kept = EVENTS.resolve(entries, PreviousIds.NONE, apart, cold.memory());
        assertThat(kept.links()).isEqualTo(cold.links());
        assertThat(kept.work().decided()).isZero();
        assertThat(EVENTS.resolve(entries, PreviousIds.NONE, Decisions.NONE, cold.memory())
                        .links())
                .isEqualTo(first.links());
    }
}
