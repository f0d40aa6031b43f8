package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventPairsTest {
    private static final EventPairModel MODEL = EventPairModel.load();
    private static final EventDeduplicator EVENTS = new EventDeduplicator(MODEL);

    static List<EventFixture.Pair> pairs() {
        return EventFixture.pairs();
    }

    @Test
    void theTableHoldsBothKindsOfPairs() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(pairs()).filteredOn(EventFixture.Pair::same).hasSizeBetween(20, 60);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void tellsRetellingsFromNearMisses(EventFixture.Pair pair) {
        EventEvidence first = pair.first().evidence("2020-01-monthly", 1);
        EventEvidence second = pair.second().evidence("2020-01-07-weekly", 1);
        EventResolution found = EVENTS.resolve(List.of(first, second));

        boolean joined = found.events().get(first.entryId()).equals(found.events().get(second.entryId()));
        assertThat(joined).as("%s%n%s", pair, MODEL.score(first, second)).isEqualTo(pair.same());
    }
}
