package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.names.NameComparator;
import org.khronika.scale.MentionGenerator;

/** The pairs of a profile stay few however large the corpus is, and true pairs are among them. */
class PersonBlockingTest {
    /** Profiles of a corpus, with who they are. */
    private record Corpus(
            List<Profile> profiles, List<Integer> people, List<String> founders, PersonBlocking blocking) {
        static Corpus of(List<PersonEvidence> mentions, Map<String, Integer> truth) {
            LocalPersons tables = new LocalPersons(NameComparator.load());
            mentions.forEach(tables::add);
            List<LocalPerson> persons = new ArrayList<>(tables.sorted());
            List<Profile> profiles = Profile.of(persons, tables, person -> "");
            List<String> founders = profiles.stream()
                    .map(profile -> persons.get(profile.persons()[0]).founder())
                    .toList();
            return new Corpus(
                    profiles,
                    founders.stream().map(truth::get).toList(),
                    founders,
                    PersonBlocking.of(profiles, tables));
        }

        Set<String> pairs() {
            Set<String> pairs = new HashSet<>();
            blocking.pairs((a, b) -> pairs.add(founders.get(a) + ' ' + founders.get(b)));
            return pairs;
        }

        double recall() {
            Set<Long> proposed = new HashSet<>();
            blocking.pairs((a, b) -> proposed.add((long) a << 32 | b));
            Map<Integer, List<Integer>> byPerson = new TreeMap<>();
            for (int i = 0; i < profiles.size(); i++) {
                if (profiles.get(i).names().full()) {
                    byPerson.computeIfAbsent(people.get(i), p -> new ArrayList<>())
                            .add(i);
                }
            }
            long all = 0;
            long found = 0;
            for (List<Integer> mine : byPerson.values()) {
                for (int i = 0; i < mine.size(); i++) {
                    for (int j = i + 1; j < mine.size(); j++) {
                        all++;
                        found += proposed.contains((long) mine.get(i) << 32 | mine.get(j)) ? 1 : 0;
                    }
                }
            }
            assertThat(all).isGreaterThan(1_000);
            return (double) found / all;
        }
    }

    private static Corpus corpus(int size, long seed) {
        List<PersonEvidence> mentions = new ArrayList<>();
        Map<String, Integer> truth = mentions(size, seed, mentions);
        return Corpus.of(mentions, truth);
    }

    private static Map<String, Integer> mentions(int size, long seed, List<PersonEvidence> mentions) {
        Map<String, Integer> truth = new HashMap<>();
        new MentionGenerator(seed, size).each((evidence, who) -> {
            mentions.add(evidence);
            truth.put(evidence.forms().get(0).mentionId(), who);
        });
        return truth;
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 60_000})
    void almostAllTruePairsMeet(int size) {
        assertThat(corpus(size, 7).recall()).isGreaterThan(0.995);
    }

    /** Six times the mentions have no more than about twice the pairs a mention. */
    @Test
    void pairsOfAMentionHardlyGrow() {
        double small = corpus(10_000, 7).pairs().size() / 10_000.0;
        double large = corpus(60_000, 7).pairs().size() / 60_000.0;
        assertThat(large).isLessThan(2.2 * small).isLessThan(2.2);
    }

    /** A name so common that too many share a thing of its context as well: pairs share two, or one that few share. */
    @Test
    void crowdsWithinACrowdAreSplitOnceMore() {
        List<PersonEvidence> mentions = new ArrayList<>();
        Map<String, Integer> truth = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            String entry = String.format(Locale.ROOT, "e%05d", i);
            truth.put(entry + "-m01", i);
            String day = LocalDate.of(2031, 1, 1).plusDays(40L * i).toString();
            String given = "Sa" + "bdgkl".charAt(i % 5) + "aeiou".charAt(i / 5 % 5) + "mnrtzhpqfv".charAt(i / 25 % 10);
            mentions.add(PersonResolverTest.line(
                    "r" + i,
                    entry,
                    day,
                    "Town" + i % 3,
                    i < 250 ? "target" : "official",
                    "KZ criminal " + (400 + i % 4),
                    i < 2 ? "https://example.org/1" : "",
                    "Torsanbekov " + given));
        }
        Corpus corpus = Corpus.of(mentions, truth);
        assertThat(corpus.profiles()).hasSize(300);
        assertThat(corpus.pairs())
                .as("a source that few share")
                .contains("e00000-m01 e00001-m01")
                .as("place and article")
                .contains("e00000-m01 e00012-m01")
                .as("the place alone, the article alone")
                .doesNotContain("e00000-m01 e00003-m01", "e00000-m01 e00004-m01");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theOrderOfTakingInChangesNoPair(long seed) {
        List<PersonEvidence> mentions = new ArrayList<>();
        Map<String, Integer> truth = mentions(2_000, 3, mentions);
        for (int i = 0; i < 90; i++) {
            String entry = String.format(Locale.ROOT, "e%05d", i);
            String charge = i % 3 == 0 ? "KZ criminal 40" + i % 4 : "";
            truth.put(entry + "-m01", -1);
            mentions.add(PersonResolverTest.line(
                    "r" + i % 8, entry, "2031-03-02", "Town" + i % 40, "target", charge, "", "Torsanbekov S."));
        }
        List<PersonEvidence> shuffled = new ArrayList<>(mentions);
        Collections.shuffle(shuffled, new Random(seed));
        Corpus straight = Corpus.of(mentions, truth);
        assertThat(straight.blocking().split()).isNotEmpty();
        assertThat(Corpus.of(shuffled, truth).pairs()).isEqualTo(straight.pairs());
        assertThat(Corpus.of(shuffled, truth).blocking().split())
                .isEqualTo(straight.blocking().split());
    }
}
