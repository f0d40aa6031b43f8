package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventPairsTest {
    private static final EventPairModel MODEL = EventPairModel.load();
    private static final EventDeduplicator EVENTS = new EventDeduplicator(MODEL);

    static List<EventFixture.Pair> retellings() {
        return EventFixture.pairs().stream().filter(EventFixture.Pair::same).toList();
    }

    static List<EventFixture.Pair> nearMisses() {
        return EventFixture.pairs().stream().filter(pair -> !pair.same()).toList();
    }

    @Test
    void theTableHoldsBothKindsOfPairs() {
        assertThat(retellings()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(nearMisses()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("retellings")
    void joinsRetellings(EventFixture.Pair pair) {
        EventEvidence first = pair.first().evidence("2020-01-monthly", 1);
        EventEvidence second = pair.second().evidence("2020-01-07-weekly", 1);

        assertThat(joined(EVENTS.resolve(List.of(first, second)), first, second))
                .as("%s%n%s", pair, MODEL.score(first, second))
                .isTrue();
    }

    /** The hardest near misses are those whose true partner stands beside them in the other report. */
    @ParameterizedTest
    @MethodSource("nearMisses")
    void keepsNearMissesFromTheRetellingBesideThem(EventFixture.Pair pair) {
        EventEvidence told = pair.first().evidence("2020-01-monthly", 1);
        EventEvidence retold = pair.first().evidence("2020-01-07-weekly", 1);
        EventEvidence nearMiss = pair.second().evidence("2020-01-07-weekly", 2);
        EventResolution found = EVENTS.resolve(List.of(told, retold, nearMiss));

        assertThat(joined(found, told, retold)).isTrue();
        assertThat(joined(found, told, nearMiss))
                .as("%s%n%s", pair, MODEL.score(told, nearMiss))
                .isFalse();
    }

    /** Alone, some follow-ups look like retellings; most are told apart. */
    @Test
    void tellsNearMissesApartWithoutTheRetellingToo() {
        List<String> wrong = new ArrayList<>();
        for (EventFixture.Pair pair : nearMisses()) {
            EventEvidence first = pair.first().evidence("2020-01-monthly", 1);
            EventEvidence second = pair.second().evidence("2020-01-07-weekly", 1);
            if (joined(EVENTS.resolve(List.of(first, second)), first, second)) {
                wrong.add(pair + " " + MODEL.score(first, second));
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("retellings")
    void blockingProposesRetellings(EventFixture.Pair pair) {
        EventEvidence first = pair.first().evidence("2020-01-monthly", 1);
        EventEvidence second = pair.second().evidence("2020-01-07-weekly", 1);
        List<EventEvidence> byDate = first.start() <= second.start() ? List.of(first, second) : List.of(second, first);
        List<Integer> proposed = new ArrayList<>();
        new EventBlocking(byDate, 3).pairs(Blocks.PairFilter.ALL, (low, high) -> proposed.add(high));

        assertThat(proposed).containsExactly(1);
    }

    private static boolean joined(EventResolution found, EventEvidence a, EventEvidence b) {
        return found.events().get(a.entryId()).equals(found.events().get(b.entryId()));
    }
}
