package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khronika.model.Person;
import org.khronika.model.PersonName;
import org.khronika.model.Place;
import org.khronika.model.Role;
import org.khronika.names.NameComparator;
import org.khronika.names.NameLexicon;
import org.khronika.names.NameParser;

class PersonResolverTest {
    private static final NameComparator COMPARATOR = NameComparator.load();
    private static final LinkModel MODEL = LinkModel.load("person-model.tsv");
    private static final NameParser PARSER = new NameParser(NameLexicon.load());

    /** A line of the table: the evidence, and who it is. */
    private record Line(String scenario, String person, PersonEvidence evidence) {}

    private static final List<Line> LINES = lines();

    static TreeSet<String> scenarios() {
        TreeSet<String> names = new TreeSet<>();
        LINES.forEach(line -> names.add(line.scenario()));
        return names;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void tellsWhoIsWho(String scenario) {
        assertThat(clusters(resolve(evidence(scenario)))).isEqualTo(expected(scenario));
    }

    @Test
    void allScenariosTogetherChangeNothing() {
        List<String> expected = new ArrayList<>();
        scenarios().forEach(scenario -> expected.addAll(expected(scenario)));
        Collections.sort(expected);
        assertThat(clusters(resolve(all()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTakingInChangesNothing(long seed) {
        List<PersonEvidence> shuffled = new ArrayList<>(all());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(resolve(shuffled)).isEqualTo(resolve(all()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unrelatedEntriesChangeNeitherClustersNorIds(long seed) {
        Random random = new Random(seed);
        List<PersonEvidence> more = new ArrayList<>(all());
        for (int i = 0; i < 200; i++) {
            String name =
                    "Qo" + "aeiou".charAt(random.nextInt(5)) + "rt" + Integer.toString(10 + random.nextInt(26), 36)
                            + "undel" + Integer.toString(10 + random.nextInt(26), 36) + "az B.";
            more.add(line("r0", "x" + i, "2031-03-0" + (1 + random.nextInt(9)), "Taraz", "target", "", "", name));
        }
        PersonResolution before = resolve(all());
        PersonResolution after = resolve(more);
        before.personOf()
                .forEach((mention, person) -> assertThat(after.personOf()).containsEntry(mention, person));
    }

    @Test
    void anIncrementalRunGivesTheFullRunsClustersAndKeepsIds() {
        List<PersonEvidence> old = all().stream()
                .filter(evidence -> !evidence.reportId().equals("r2"))
                .toList();
        PersonResolution first = resolve(old);
        PersonResolver resolver = resolver(all());
        PersonResolution second = resolver.resolve(PreviousIds.of(first.ids()), Decisions.NONE);

        assertThat(clusters(second)).isEqualTo(clusters(resolve(all())));
        for (Person person : first.persons()) {
            boolean kept = second.persons().stream().anyMatch(p -> p.id().equals(person.id()));
            assertThat(kept || second.ids().aliases().containsKey(person.id()))
                    .as(person.id())
                    .isTrue();
        }
    }

    @Test
    void rerunWithItsOwnIdsChangesNothing() {
        PersonResolution first = resolve(all());
        PersonResolution again = resolver(all()).resolve(PreviousIds.of(first.ids()), Decisions.NONE);
        assertThat(again).isEqualTo(first);
    }

    @Test
    void theCardTellsTheMostFrequentSpellingAndTheGivenNameWhereverItIsTold() {
        Person person = resolve(evidence("spellings")).persons().get(0);
        assertThat(person.name()).isEqualTo("Talgat Zhandarbekov");
        assertThat(person.initials()).contains("T.");
        assertThat(person.forms())
                .containsExactly("Dzhandarbekov Talgat", "T. Jandarbekov", "Talgat Zhandarbekov", "Zhandarbekov T.");
        assertThat(person.entries()).isEqualTo(4);
        assertThat(person.first()).isEqualTo("2031-03-02");
        assertThat(person.last()).isEqualTo("2031-08-03");
    }

    /** A word beside an initial is the surname, so a form without one is read as those with one are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tolybek Daniyar,Tolybek D.;Daniyar Tolybek",
                "Daniyar Tolybek,D. Tolybek;Daniyar Tolybek",
                "Amirbek Kuanysh,K. Amirbek;Kuanysh Amirbek",
                "Tolybek Daniyar,Tolybek Daniyar,D. Tolybek;Daniyar Tolybek",
                "Sarybai Aibek,Aibek Sarybai,A. Sarybay,Sarybai A.;Aibek Sarybai",
                "Olzhasova Ainur,Ainur Olzhasova;Ainur Olzhasova"
            })
    void surnameAndGivenNameComeFromOneReadingOfAllForms(String forms, String name) {
        List<PersonEvidence> evidence = new ArrayList<>();
        for (String form : forms.split(",")) {
            int number = evidence.size();
            evidence.add(line("r" + number, "k" + number, "2031-03-02", "Taraz", "target", "", "", form));
        }
        List<PersonEvidence> backwards = new ArrayList<>(evidence);
        Collections.reverse(backwards);
        for (List<PersonEvidence> order : List.of(evidence, backwards)) {
            List<Person> persons = resolve(order).persons();
            assertThat(persons).hasSize(1);
            assertThat(persons.get(0).name()).isEqualTo(name);
            assertThat(persons.get(0).name())
                    .isEqualTo(persons.get(0).given().orElseThrow()
                            + ' '
                            + persons.get(0).surname());
        }
    }

    @Test
    void everyMergeAndNearRefusalIsALinkWithItsEvidence() {
        PersonResolution resolution = resolve(all());
        Map<String, Integer> joins = new HashMap<>();
        for (Link link : resolution.links()) {
            String left = resolution.personOf().get(link.left());
            String right = resolution.personOf().get(link.right());
            assertThat(link.joined()).as(link.toString()).isEqualTo(left.equals(right));
            assertThat(link.evidence()).isNotEmpty();
            if (link.joined()) {
                joins.merge(left, 1, Integer::sum);
            }
        }
        for (Person person : resolution.persons()) {
            assertThat(joins.getOrDefault(person.id(), 0)).as(person.name()).isEqualTo(person.entries() - 1);
        }
        assertThat(resolution.links()).isSorted();
        assertThat(resolution.links()).anyMatch(link -> !link.joined());
    }

    @Test
    void aReviewersWordWinsOverTheModel() {
        PersonResolution model = resolve(evidence("spellings"));
        assertThat(model.persons()).hasSize(1);
        PersonResolution parted = resolver(evidence("spellings"))
                .resolve(PreviousIds.NONE, decisions("spellings-r1-1-m01,spellings-r2-4-m01,different,W,2031,told"));
        assertThat(parted.personOf().get("spellings-r1-1-m01"))
                .isNotEqualTo(parted.personOf().get("spellings-r2-4-m01"));
        PersonResolution joined = resolver(evidence("namesakes"))
                .resolve(PreviousIds.NONE, decisions("namesakes-r1-1-m01,namesakes-r1-2-m01,same,W,2031,told"));
        assertThat(joined.persons()).hasSize(1);
        assertThat(joined.links()).anyMatch(link -> link.by().equals("reviewer:W"));
    }

    @Test
    void aDecisionOnWhatNoLongerExistsFails() {
        Decisions decisions = decisions("p-gone,spellings-r1-1-m01,same,W,2031,told");
        PersonResolver resolver = resolver(evidence("spellings"));
        assertThatThrownBy(() -> resolver.resolve(PreviousIds.NONE, decisions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("persons.csv:2")
                .hasMessageContaining("p-gone");
    }

    /** Names at random, contexts at random: contradictory initials and genders stay apart where no case connects them. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void neverJoinsContradictoryInitialsWithoutStrongContext(long seed) {
        Random random = new Random(seed);
        String[] surnames = {"Zharkynbaev", "Zharkynbaeva", "Jarkynbayev", "Zharkinbaev", "Zharkynaev"};
        String[] initials = {"A.", "Zh.", "D.", "Ye.", "S."};
        String[] places = {"Taraz", "Oral", "Semey"};
        List<PersonEvidence> evidence = new ArrayList<>();
        Map<String, String> initialOf = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            String initial = initials[random.nextInt(initials.length)];
            String surname = surnames[random.nextInt(surnames.length)];
            PersonEvidence one = line(
                    "r" + i % 7,
                    "n" + i,
                    LocalDate.of(2031, 1, 1).plusDays(random.nextInt(300)).toString(),
                    places[random.nextInt(3)],
                    random.nextBoolean() ? "target" : "official",
                    "",
                    "",
                    surname + ' ' + initial);
            evidence.add(one);
            initialOf.put(one.forms().get(0).mentionId(), initial + surname.endsWith("a"));
        }
        PersonResolution resolution = resolve(evidence);
        Map<String, TreeSet<String>> within = new TreeMap<>();
        resolution.personOf().forEach((mention, person) -> within.computeIfAbsent(person, p -> new TreeSet<>())
                .add(initialOf.get(mention)));
        assertThat(within.values()).allMatch(starts -> starts.size() == 1, within.toString());
        assertThat(within).hasSizeLessThan(60);
    }

    private static Decisions decisions(String line) {
        return Decisions.parse("persons.csv", List.of("left,right,verdict,who,when,why", line));
    }

    private static PersonResolver resolver(List<PersonEvidence> evidence) {
        PersonResolver resolver = new PersonResolver(COMPARATOR, MODEL);
        evidence.forEach(resolver::add);
        return resolver;
    }

    private static PersonResolution resolve(List<PersonEvidence> evidence) {
        return resolver(evidence).resolve(PreviousIds.NONE, Decisions.NONE);
    }

    private static List<PersonEvidence> all() {
        return LINES.stream().map(Line::evidence).toList();
    }

    private static List<PersonEvidence> evidence(String scenario) {
        return LINES.stream()
                .filter(line -> line.scenario().equals(scenario))
                .map(Line::evidence)
                .toList();
    }

    /** Each cluster as its mention ids. */
    private static List<String> clusters(PersonResolution resolution) {
        Map<String, TreeSet<String>> clusters = new TreeMap<>();
        resolution.personOf().forEach((mention, person) -> clusters.computeIfAbsent(person, p -> new TreeSet<>())
                .add(mention));
        return clusters.values().stream().map(TreeSet::toString).sorted().toList();
    }

    private static List<String> expected(String scenario) {
        Map<String, TreeSet<String>> clusters = new TreeMap<>();
        for (Line line : LINES) {
            if (line.scenario().equals(scenario)) {
                for (PersonEvidence.Form form : line.evidence().forms()) {
                    clusters.computeIfAbsent(line.person(), p -> new TreeSet<>())
                            .add(form.mentionId());
                }
            }
        }
        return clusters.values().stream().map(TreeSet::toString).sorted().toList();
    }

    /** What an entry tells of one person, by its written forms, between "|". */
    static PersonEvidence line(
            String report,
            String entry,
            String day,
            String place,
            String role,
            String charge,
            String url,
            String forms) {
        List<PersonEvidence.Form> read = new ArrayList<>();
        for (String form : forms.split("\\|")) {
            read.add(new PersonEvidence.Form(entry + "-m0" + (read.size() + 1), form, PARSER.parse(form)));
        }
        return new PersonEvidence(
                report,
                entry,
                read,
                Role.ofLabel(role),
                LocalDate.parse(day),
                LocalDate.parse(day),
                new Place(Optional.of(place), Optional.empty(), Optional.of("KZ"), List.of()),
                Optional.empty(),
                charge.isEmpty() ? List.of() : List.of(charge),
                List.of(),
                List.of(),
                url.isEmpty() ? List.of() : List.of(url));
    }

    /** Companions are the other persons of the entry; of scenarios that share a report's name, reports stay apart. */
    private static List<Line> lines() {
        Map<String, List<Line>> entries = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PersonResolverTest.class.getResourceAsStream("/linkage/persons.tsv"), StandardCharsets.UTF_8))) {
            for (String text : reader.lines().skip(2).toList()) {
                String[] c = text.split("\t", -1);
                String report = c[0] + '-' + c[1];
                String entry = report + '-' + c[2];
                List<Line> before = entries.computeIfAbsent(entry, e -> new ArrayList<>());
                PersonEvidence evidence =
                        line(report, before.isEmpty() ? entry : entry + "-b", c[3], c[4], c[5], c[6], c[7], c[9]);
                before.add(new Line(c[0], c[8], in(report, entry, evidence)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<Line> all = new ArrayList<>();
        for (List<Line> entry : entries.values()) {
            for (Line line : entry) {
                List<PersonName> companions = entry.stream()
                        .filter(other -> other != line)
                        .flatMap(other -> other.evidence().forms().stream())
                        .map(PersonEvidence.Form::name)
                        .toList();
                all.add(new Line(line.scenario(), line.person(), with(line.evidence(), companions)));
            }
        }
        return all;
    }

    private static PersonEvidence in(String report, String entry, PersonEvidence e) {
        return new PersonEvidence(
                report,
                entry,
                e.forms(),
                e.role(),
                e.start(),
                e.end(),
                e.place(),
                e.facility(),
                e.charges(),
                e.companions(),
                e.occupations(),
                e.urls());
    }

    private static PersonEvidence with(PersonEvidence e, List<PersonName> companions) {
        return new PersonEvidence(
                e.reportId(),
                e.entryId(),
                e.forms(),
                e.role(),
                e.start(),
                e.end(),
                e.place(),
                e.facility(),
                e.charges(),
                companions,
                e.occupations(),
                e.urls());
    }
}
