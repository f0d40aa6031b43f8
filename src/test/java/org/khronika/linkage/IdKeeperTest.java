package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdKeeperTest {
    private static final IdKeeper KEEPER = new IdKeeper("p-");

    @Test
    void mintsFromTheFoundingMember() {
        IdAssignment ids = KEEPER.assign(List.of(List.of("m2", "m1"), List.of("m3")));
        assertThat(ids.ids().get("m1"))
                .matches("p-[0-9a-hjkmnp-tv-z]{10}")
                .isEqualTo(ids.ids().get("m2"))
                .isNotEqualTo(ids.ids().get("m3"));
        assertThat(KEEPER.assign(List.of(List.of("m3"), List.of("m1", "m2")))).isEqualTo(ids);
        assertThat(KEEPER.assign(List.of(List.of("m1"))).ids().get("m1"))
                .isEqualTo(ids.ids().get("m1"));
    }

    @Test
    void aMergeKeepsTheOlderIdAndLeavesAnAlias() {
        IdAssignment ids = KEEPER.assign(
                List.of(List.of("a", "b", "c", "d")),
                previous(Map.of("a", "p-2", "b", "p-1", "c", "p-1", "d", "p-1"), Map.of()));
        assertThat(ids.ids().values()).containsOnly("p-2");
        assertThat(ids.aliases()).isEqualTo(Map.of("p-1", "p-2"));
    }

    @Test
    void aSplitKeepsTheIdOnThePartWithTheFoundingMemberAndLeavesATrace() {
        IdAssignment ids = KEEPER.assign(
                List.of(List.of("a"), List.of("b", "c")),
                previous(Map.of("a", "p-1", "b", "p-1", "c", "p-1"), Map.of()));
        String part = ids.ids().get("b");
        assertThat(ids.ids()).containsEntry("a", "p-1").containsEntry("c", part);
        assertThat(part).isEqualTo(KEEPER.assign(List.of(List.of("b"))).ids().get("b"));
        assertThat(ids.aliases()).isEmpty();
        assertThat(ids.splits()).containsExactly(new IdSplit("p-1", part));
    }

    @Test
    void whereTheFoundingMemberIsGoneTheEarliestThatIsLeftKeepsTheId() {
        IdAssignment ids = KEEPER.assign(
                List.of(List.of("c"), List.of("b")), previous(Map.of("a", "p-1", "b", "p-1", "c", "p-1"), Map.of()));
        assertThat(ids.ids()).containsEntry("b", "p-1");
        assertThat(ids.splits()).containsExactly(new IdSplit("p-1", ids.ids().get("c")));
    }

    @Test
    void theTraceOfASplitIsCarriedOnAndFollowsALaterMergeUntilThePartsAreOneAgain() {
        IdAssignment whole = KEEPER.assign(List.of(List.of("b", "c"), List.of("a")));
        String id = whole.ids().get("b");
        IdAssignment split = KEEPER.assign(List.of(List.of("a"), List.of("b"), List.of("c")), PreviousIds.of(whole));
        assertThat(split.splits()).containsExactly(new IdSplit(id, split.ids().get("c")));
        IdAssignment moved = KEEPER.assign(List.of(List.of("a", "c"), List.of("b")), PreviousIds.of(split));
        assertThat(moved.splits()).containsExactly(new IdSplit(id, whole.ids().get("a")));
        assertThat(moved.aliases())
                .isEqualTo(Map.of(split.ids().get("c"), whole.ids().get("a")));
        assertThat(KEEPER.assign(List.of(List.of("a", "c"), List.of("b")), PreviousIds.of(moved)))
                .isEqualTo(moved);
        IdAssignment one = KEEPER.assign(List.of(List.of("a", "b", "c")), PreviousIds.of(moved));
        assertThat(one.splits()).isEmpty();
        assertThat(one.aliases()).containsEntry(id, whole.ids().get("a"));
    }

    @Test
    void whatLeadsToAnIdThatIsGoneIsDropped() {
        IdAssignment merged =
                KEEPER.assign(List.of(List.of("a", "b")), previous(Map.of("a", "p-1", "b", "p-2"), Map.of()));
        IdAssignment gone = KEEPER.assign(List.of(List.of("c")), PreviousIds.of(merged));
        assertThat(gone.aliases()).isEmpty();
    }

    private static PreviousIds previous(Map<String, String> ids, Map<String, String> aliases) {
        return new PreviousIds(ids, aliases, Set.of());
    }

    @Test
    void aliasesAreCarriedOnAndFollowALaterMerge() {
        IdAssignment ids = KEEPER.assign(
                List.of(List.of("a", "b")), previous(Map.of("a", "p-1", "b", "p-2"), Map.of("p-3", "p-2")));
        assertThat(ids.aliases()).isEqualTo(Map.of("p-2", "p-1", "p-3", "p-1"));
    }

    @Test
    void anIdInUseIsNotMintedAgain() {
        String minted = KEEPER.assign(List.of(List.of("a"))).ids().get("a");
        IdAssignment ids = KEEPER.assign(
                List.of(List.of("a"), List.of("b", "c")), previous(Map.of("b", minted, "c", minted), Map.of()));
        assertThat(ids.ids()).containsEntry("b", minted);
        assertThat(ids.ids().get("a")).isNotEqualTo(minted).startsWith("p-");
    }

    @Test
    void aMemberInTwoClustersFails() {
        assertThatThrownBy(() -> KEEPER.assign(List.of(List.of("a"), List.of("a", "b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whateverHappensIdsAreOnePerClusterAndNoneIsLost(long seed) {
        Random random = new Random(seed);
        PreviousIds previous = PreviousIds.NONE;
        for (int round = 0; round < 6; round++) {
            Map<Integer, List<String>> clusters = new TreeMap<>();
            for (int member = 0; member < 40 + 10 * round; member++) {
                clusters.computeIfAbsent(random.nextInt(25), c -> new ArrayList<>())
                        .add("m" + (1000 + member));
            }
            List<List<String>> shuffled = new ArrayList<>(clusters.values());
            Collections.shuffle(shuffled, random);
            IdAssignment ids = KEEPER.assign(shuffled, previous);
            for (List<String> cluster : clusters.values()) {
                assertThat(cluster.stream().map(ids.ids()::get).distinct()).hasSize(1);
            }
            assertThat(ids.ids().values().stream().distinct()).hasSize(clusters.size());
            List<String> known = new ArrayList<>(previous.ids().values());
            known.addAll(previous.aliases().keySet());
            for (String id : known) {
                boolean stands = ids.ids().containsValue(id);
                boolean alias = ids.aliases().containsKey(id);
                assertThat(stands ^ alias).as(id).isTrue();
            }
            assertThat(ids.aliases().values()).allMatch(ids.ids()::containsValue);
            // whoever knows an id of before finds each of its members by it
            previous.ids().forEach((member, old) -> {
                String now = ids.ids().get(member);
                assertThat(now.equals(old)
                                || now.equals(ids.aliases().get(old))
                                || ids.splits().contains(new IdSplit(old, now)))
                        .as(member)
                        .isTrue();
            });
            assertThat(ids.splits()).allMatch(split -> ids.ids().containsValue(split.newId()));
            previous = PreviousIds.of(ids);
        }
    }
}
