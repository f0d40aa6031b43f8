package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.names.NameComparator;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

/** Blocking loses no true pair and proposes few others, on ten thousand generated mentions and entries. */
class BlockingTest {
    private static final int MEMBERS = 10_000;
    private static final NameParser PARSER = new NameParser(NameLexicon.load());
    private static final String[] SYLLABLES = {
        "ba", "ku", "sha", "ti", "mo", "ra", "zhe", "lo", "na", "pi", "du", "ker", "gul", "ber", "khan", "tay", "myr"
    };
    private static final String[] ENDINGS = {"bekov", "kayev", "nov", "bay", "genov", "khanov"};
    private static final String[] GIVENS = {
        "Zhanat", "Aisulu", "Timur", "Khalida", "Yerlan", "Shynar", "Gulnara", "Daniyar", "Maksat", "Olzhas"
    };
    private static final String[] PLACES = {"Taraz", "Oral", "Semey", "Aktau", "Almaty", "Kostanay"};

    /** A name's spelling in another voice: whole pieces are written another way. */
    private static String respelled(String name, Random random) {
        String[][] habits = {{"kh", "h"}, {"zh", "j"}, {"ayev", "aev"}, {"ay", "ai"}, {"Zh", "J"}, {"Kh", "H"}};
        String spelled = name;
        for (String[] habit : habits) {
            spelled = random.nextInt(3) == 0 ? spelled.replace(habit[0], habit[1]) : spelled;
        }
        return spelled;
    }

    /** One vowel is mistaken for another. */
    private static String misprinted(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 4);
        return name.substring(0, at) + name.substring(at).replaceFirst("[aou]", "e");
    }

    private static String form(String surname, String given, Random random) {
        String spelled = respelled(surname, random);
        String first = respelled(given, random);
        String initial = (given.startsWith("Zh") || given.startsWith("Kh") || given.startsWith("Sh")
                        ? given.substring(0, 2)
                        : given.substring(0, 1))
                + '.';
        return switch (random.nextInt(4)) {
            case 0 -> spelled + ' ' + initial;
            case 1 -> initial + ' ' + spelled;
            case 2 -> first + ' ' + spelled;
            default -> spelled + ' ' + first;
        };
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** Mentions of a person, one to four, at places and on days at random. */
    private static List<PersonEvidence> mentions(long seed, Map<String, Integer> personOf) {
        Random random = new Random(seed);
        List<PersonEvidence> mentions = new ArrayList<>();
        for (int person = 0; mentions.size() < MEMBERS; person++) {
            String surname = word(random, 2 + random.nextInt(2)) + ENDINGS[random.nextInt(ENDINGS.length)];
            String given = GIVENS[random.nextInt(GIVENS.length)];
            for (int i = random.nextInt(4); i >= 0; i--) {
                String entry = "r" + random.nextInt(50) + "-" + mentions.size();
                boolean misprint = i == 0 && random.nextInt(5) == 0;
                String form = form(misprint ? misprinted(surname, random) : surname, given, random);
                personOf.put(entry + "-m01", person);
                LocalDate day = LocalDate.of(2031, 1, 1).plusDays(random.nextInt(900));
                mentions.add(new PersonEvidence(
                        entry.substring(0, entry.indexOf('-')),
                        entry,
                        List.of(new PersonEvidence.Form(entry + "-m01", form, PARSER.parse(form))),
                        Role.TARGET,
                        day,
                        day,
                        new Place(
                                Optional.of(PLACES[random.nextInt(PLACES.length)]),
                                Optional.empty(),
                                Optional.of("KZ"),
                                List.of()),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        return mentions;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void mentionsOfOnePersonMeet(long seed) {
        Map<String, Integer> personOf = new HashMap<>();
        LocalPersons tables = new LocalPersons(NameComparator.load());
        mentions(seed, personOf).forEach(tables::add);
        List<LocalPerson> persons = tables.sorted();
        List<Profile> profiles = Profile.of(persons, tables, person -> "");
        Set<Long> proposed = new HashSet<>();
        PersonBlocking.of(profiles, tables).pairs((low, high) -> proposed.add((long) low << 32 | high));

        Map<Integer, List<Integer>> profilesOf = new HashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int person : profiles.get(i).persons()) {
                profilesOf
                        .computeIfAbsent(personOf.get(persons.get(person).founder()), p -> new ArrayList<>())
                        .add(i);
            }
        }
        Recall recall = new Recall();
        profilesOf.values().forEach(recall.over(proposed));
        assertThat(recall.pairs).isGreaterThan(MEMBERS / 2);
        assertThat(recall.value()).as(recall.toString()).isGreaterThanOrEqualTo(0.999);
        assertThat(proposed.size() / (double) MEMBERS).isLessThan(40);
    }

    /** Retellings of the labelled pairs, each about people of its own, some twelve entries a day. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void retellingsMeet(long seed) {
        Random random = new Random(seed);
        List<EventFixture.Pair> retellings =
                EventFixture.pairs().stream().filter(EventFixture.Pair::same).toList();
        List<EventEvidence> entries = new ArrayList<>();
        Map<String, Integer> eventOf = new HashMap<>();
        for (int event = 0; entries.size() < MEMBERS; event++) {
            EventFixture.Pair pair = retellings.get(random.nextInt(retellings.size()));
            int day = random.nextInt(MEMBERS / 12);
            String family = word(random, 3);
            for (EventFixture.Row row : List.of(pair.first(), pair.second())) {
                EventEvidence told = row.evidence("r" + entries.size() % 2, entries.size() + 1);
                eventOf.put(told.entryId(), event);
                entries.add(moved(told, day + (row == pair.first() ? 0 : random.nextInt(2)), family));
            }
        }
        entries.sort(Comparator.comparingInt(EventEvidence::start).thenComparing(EventEvidence::entryId));
        Set<Long> proposed = new HashSet<>();
        new EventBlocking(entries, 3)
                .pairs(Blocks.PairFilter.ALL, (low, high) -> proposed.add((long) low << 32 | high));

        Map<Integer, List<Integer>> entriesOf = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            entriesOf
                    .computeIfAbsent(eventOf.get(entries.get(i).entryId()), e -> new ArrayList<>())
                    .add(i);
        }
        Recall recall = new Recall();
        entriesOf.values().forEach(recall.over(proposed));
        assertThat(recall.pairs).isEqualTo(MEMBERS / 2);
        assertThat(recall.value()).as(recall.toString()).isGreaterThanOrEqualTo(0.999);
        assertThat(proposed.size() / (double) MEMBERS).isLessThan(60);
    }

    private static EventEvidence moved(EventEvidence told, int day, String family) {
        return new EventEvidence(
                told.entryId(),
                told.reportId(),
                day,
                day,
                true,
                told.settlement(),
                told.region(),
                told.country(),
                told.facility(),
                told.persons().stream()
                        .map(person -> new EventPerson(
                                family + person.surname(),
                                family + person.surname(),
                                person.family(),
                                person.given(),
                                person.initial(),
                                person.role(),
                                person.accused(),
                                person.beside()))
                        .toList(),
                told.charges(),
                told.penalties(),
                List.of(),
                told.types(),
                told.text());
    }

    /** How many true pairs were proposed. */
    private static final class Recall {
        private int pairs;
        private int found;

        Consumer<List<Integer>> over(Set<Long> proposed) {
            return members -> {
                for (int i = 0; i < members.size(); i++) {
                    for (int j = i + 1; j < members.size(); j++) {
                        int low = Math.min(members.get(i), members.get(j));
                        int high = Math.max(members.get(i), members.get(j));
                        pairs++;
                        found += low == high || proposed.contains((long) low << 32 | high) ? 1 : 0;
                    }
                }
            };
        }

        double value() {
            return found / (double) pairs;
        }

        @Override
        public String toString() {
            return found + " of " + pairs;
        }
    }
}
