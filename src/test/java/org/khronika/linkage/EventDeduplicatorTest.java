package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDeduplicatorTest {
    private static final EventPairModel MODEL = EventPairModel.load();
    private static final EventDeduplicator EVENTS = new EventDeduplicator(MODEL);

    /** A corpus of four overlapping reports drawn from the fictional pairs, moved by whole weeks. */
    private static List<EventEvidence> corpus(long seed) {
        Random random = new Random(seed);
        List<EventEvidence> corpus = new ArrayList<>();
        List<EventFixture.Pair> pairs = new ArrayList<>(EventFixture.pairs());
        Collections.shuffle(pairs, random);
        int[] ordinal = new int[4];
        for (EventFixture.Pair pair : pairs.subList(0, 30)) {
            int days = 7 * random.nextInt(3);
            for (EventFixture.Row row : List.of(pair.first(), pair.second(), pair.first())) {
                int report = random.nextInt(4);
                corpus.add(row.later(days).evidence("2020-0" + (report + 1) + "-monthly", ++ordinal[report]));
            }
        }
        return corpus;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderGivesTheSame(long seed) {
        List<EventEvidence> corpus = corpus(seed);
        EventResolution expected = EVENTS.resolve(corpus);
        List<EventEvidence> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(-seed));

        assertThat(EVENTS.resolve(shuffled)).isEqualTo(expected);
        assertThat(new TreeSet<>(expected.events().values())).hasSizeLessThan(corpus.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void aGrowingCorpusKeepsItsIdsAndEndsAsTheFullOne(long seed) {
        List<EventEvidence> corpus = corpus(seed);
        List<EventEvidence> before = corpus.stream()
                .filter(entry -> !entry.reportId().equals("2020-03-monthly"))
                .toList();
        EventResolution old = EVENTS.resolve(before);
        EventResolution grown = EVENTS.resolve(corpus, PreviousIds.of(old.ids()), Decisions.NONE);

        assertThat(clusters(grown.events()))
                .isEqualTo(clusters(EVENTS.resolve(corpus).events()));
        assertThat(grown.links()).isEqualTo(EVENTS.resolve(corpus).links());
        for (Map.Entry<String, String> entry : old.events().entrySet()) {
            String now = grown.events().get(entry.getKey());
            // an id goes only where two events have become one, and then leaves an alias, or where one was split
            if (!now.equals(entry.getValue()) && !grown.events().containsValue(entry.getValue())) {
                assertThat(grown.ids().aliases()).containsEntry(entry.getValue(), now);
            }
        }
        EventResolution again = EVENTS.resolve(corpus, PreviousIds.of(grown.ids()), Decisions.NONE);
        assertThat(again).isEqualTo(grown);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void anUnrelatedReportChangesNothing(long seed) {
        List<EventEvidence> corpus = corpus(seed);
        EventResolution expected = EVENTS.resolve(corpus);
        List<EventEvidence> more = new ArrayList<>(corpus);
        for (EventFixture.Pair pair : EventFixture.pairs()) {
            more.add(pair.first().later(5000).evidence("2036-01-monthly", more.size()));
        }
        SortedMap<String, String> events = new TreeMap<>(EVENTS.resolve(more).events());
        events.keySet().removeIf(entry -> entry.startsWith("2036"));

        assertThat(events).isEqualTo(expected.events());
    }

    /** The same text day after day, in report after report: a chain that would swallow the month. */
    @Test
    void noEventIsLongerOrLargerThanItsBounds() {
        EventFixture.Row row = EventFixture.pairs().get(0).first();
        List<EventEvidence> chain = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            for (int report = 0; report < 4; report++) {
                chain.add(row.later(day)
                        .evidence(String.format(Locale.ROOT, "2020-%02d-%02d-weekly", report + 1, day + 1), 1));
            }
        }
        Map<String, EventEvidence> byId = chain.stream().collect(Collectors.toMap(EventEvidence::entryId, e -> e));
        for (SortedSet<String> cluster : clusters(EVENTS.resolve(chain).events())) {
            int first =
                    cluster.stream().mapToInt(id -> byId.get(id).start()).min().orElseThrow();
            int last =
                    cluster.stream().mapToInt(id -> byId.get(id).start()).max().orElseThrow();
            assertThat(last - first).isLessThan((int) MODEL.parameter("span"));
            assertThat(cluster).hasSizeLessThanOrEqualTo((int) MODEL.parameter("entries"));
        }
    }

    @Test
    void aRepeatInsideOneReportIsFound() {
        EventFixture.Pair repeat = EventFixture.pairs().stream()
                .filter(pair -> pair.why().contains("inside one report"))
                .findFirst()
                .orElseThrow();
        EventEvidence first = repeat.first().evidence("2023-11-monthly", 7);
        EventEvidence second = repeat.second().evidence("2023-11-monthly", 19);

        assertThat(clusters(EVENTS.resolve(List.of(first, second)).events())).hasSize(1);
    }

    @Test
    void aReviewersWordWins() {
        List<EventFixture.Pair> pairs = EventFixture.pairs();
        EventEvidence a = pairs.get(0).first().evidence("2020-01-monthly", 1);
        EventEvidence b = pairs.get(0).second().evidence("2020-02-monthly", 1);
        EventEvidence other = pairs.get(5).first().evidence("2020-02-monthly", 2);
        List<EventEvidence> entries = List.of(a, b, other);
        EventResolution free = EVENTS.resolve(entries);
        assertThat(free.events().get(a.entryId())).isEqualTo(free.events().get(b.entryId()));

        Decisions decisions = Decisions.parse(
                "events.csv",
                List.of(
                        "left,right,verdict,who,when,why",
                        a.entryId() + "," + b.entryId() + ",different,reviewer,2020-03-01,two speakers",
                        a.entryId() + "," + other.entryId() + ",same,reviewer,2020-03-01,one act"));
        EventResolution decided = EVENTS.resolve(entries, PreviousIds.NONE, decisions);

        assertThat(decided.events().get(a.entryId())).isEqualTo(decided.events().get(other.entryId()));
        assertThat(decided.events().get(a.entryId()))
                .isNotEqualTo(decided.events().get(b.entryId()));
        assertThat(decided.links()).extracting(Link::by).contains("reviewer:reviewer");
    }

    @Test
    void aDecisionOnWhatIsGoneFailsLoudly() {
        EventEvidence entry = EventFixture.pairs().get(0).first().evidence("2020-01-monthly", 1);
        Decisions decisions = Decisions.parse(
                "events.csv",
                List.of("left,right,verdict,who,when,why", entry.entryId() + ",e-gone,same,r,2020-03-01,why"));
        assertThatThrownBy(() -> EVENTS.resolve(List.of(entry), PreviousIds.NONE, decisions))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("e-gone");
        assertThatThrownBy(() -> EVENTS.resolve(List.of(entry, entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(entry.entryId());
    }

    @Test
    void everyJoinAndNearRefusalIsExplained() {
        EventResolution found = EVENTS.resolve(corpus(31));
        assertThat(found.links()).extracting(Link::joined).contains(true, false);
        assertThat(found.links()).isSorted();
        for (Link link : found.links()) {
            double sum = MODEL.prior();
            for (Evidence evidence : link.evidence()) {
                sum += evidence.weight();
            }
            assertThat(link.score()).isCloseTo(sum, org.assertj.core.data.Offset.offset(0.001));
        }
    }

    /** Pairs an entry, with the entries of a day kept the same, do not grow with the corpus. */
    @Test
    void pairsGrowWithTheEntriesAndNotWithTheirSquare() {
        double small = EVENTS.resolve(years(2)).work().pairs() / (double) years(2).size();
        double large =
                EVENTS.resolve(years(16)).work().pairs() / (double) years(16).size();
        assertThat(large).isLessThan(small * 1.1);
    }

    private static List<EventEvidence> years(int count) {
        List<EventEvidence> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (EventFixture.Pair pair : EventFixture.pairs()) {
                entries.add(pair.first().later(364 * i).evidence("2020-01-monthly", entries.size() + 1));
                entries.add(pair.second().later(364 * i).evidence("2020-02-monthly", entries.size() + 1));
            }
        }
        return entries;
    }

    private static List<SortedSet<String>> clusters(Map<String, String> events) {
        SortedMap<String, SortedSet<String>> byEvent = new TreeMap<>();
        events.forEach((entry, event) ->
                byEvent.computeIfAbsent(event, e -> new TreeSet<>()).add(entry));
        return byEvent.values().stream()
                .sorted((a, b) -> a.first().compareTo(b.first()))
                .toList();
    }
}
