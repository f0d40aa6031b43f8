package org.khronika.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusteringTest {
    private record Pair(int a, int b, double score, boolean veto) {}

    private static PairGraph graph(int members, List<Pair> pairs) {
        PairGraph graph = new PairGraph(members);
        pairs.forEach(pair -> graph.add(pair.a, pair.b, pair.score, pair.veto));
        return graph;
    }

    private static String clusters(int members, ClusterRule rule, Pair... pairs) {
        return Arrays.deepToString(Clustering.of(graph(members, List.of(pairs)), rule));
    }

    @Test
    void joinsWhatScoresAboveTheThreshold() {
        assertThat(clusters(4, ClusterRule.overScoredPairs(0), new Pair(0, 2, 1, false), new Pair(1, 3, -1, false)))
                .isEqualTo("[[0, 2], [1], [3]]");
    }

    @Test
    void aVetoKeepsWholeClustersApart() {
        assertThat(clusters(
                        4,
                        ClusterRule.overScoredPairs(0),
                        new Pair(0, 1, 9, false),
                        new Pair(2, 3, 8, false),
                        new Pair(1, 2, 7, false),
                        new Pair(0, 3, 6, true)))
                .isEqualTo("[[0, 1], [2, 3]]");
    }

    @Test
    void pairsThatWereNeverComparedBreakChains() {
        Pair[] chain = {new Pair(0, 1, 2, false), new Pair(1, 2, 2, false), new Pair(2, 3, 2, false)};
        assertThat(clusters(4, ClusterRule.overScoredPairs(0), chain)).isEqualTo("[[0, 1, 2, 3]]");
        assertThat(clusters(4, new ClusterRule(0, -5), chain)).isEqualTo("[[0, 1], [2, 3]]");
    }

    @Test
    void theGuardHasTheLastWord() {
        PairGraph graph = graph(3, List.of(new Pair(0, 1, 5, false), new Pair(1, 2, 4, false)));
        int[][] clusters =
                Clustering.of(graph, ClusterRule.overScoredPairs(0), new UnionFind(3), (a, b) -> !(a == 0 && b == 1));
        assertThat(Arrays.deepToString(clusters)).isEqualTo("[[0], [1, 2]]");
    }

    @Test
    void whatIsGivenStaysTogether() {
        UnionFind given = new UnionFind(3);
        given.join(0, 2);
        PairGraph graph = graph(3, List.of(new Pair(0, 2, -9, true), new Pair(1, 2, 3, false)));
        assertThat(Arrays.deepToString(Clustering.of(graph, ClusterRule.overScoredPairs(0), given, (a, b) -> true)))
                .isEqualTo("[[0, 1, 2]]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfPairsChangesNothingAndVetoesHold(long seed) {
        Random random = new Random(seed);
        int members = 40;
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < members; a++) {
            for (int b = a + 1; b < members; b++) {
                if (random.nextInt(4) == 0) {
                    // few distinct scores, so that there are many ties
                    pairs.add(new Pair(a, b, random.nextInt(7) - 3 + 0.1, random.nextInt(12) == 0));
                }
            }
        }
        ClusterRule rule = seed % 2 == 0 ? ClusterRule.overScoredPairs(0) : new ClusterRule(0, -0.3);
        int[][] expected = Clustering.of(graph(members, pairs), rule);
        for (int shuffle = 0; shuffle < 5; shuffle++) {
            Collections.shuffle(pairs, random);
            assertThat(Clustering.of(graph(members, pairs), rule)).isDeepEqualTo(expected);
        }
        int[] clusterOf = new int[members];
        for (int c = 0; c < expected.length; c++) {
            for (int member : expected[c]) {
                clusterOf[member] = c;
            }
        }
        assertThat(pairs).noneMatch(pair -> pair.veto && clusterOf[pair.a] == clusterOf[pair.b]);
        assertThat(expected.length).isLessThan(members);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void componentsAreDecidedApart(long seed) {
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int component = random.nextInt(2) * 10;
            int a = component + random.nextInt(10);
            int b = component + random.nextInt(10);
            if (a < b && pairs.stream().noneMatch(pair -> pair.a == a && pair.b == b)) {
                pairs.add(new Pair(a, b, random.nextDouble() * 4 - 1, false));
            }
        }
        List<Pair> first = pairs.stream().filter(pair -> pair.a < 10).toList();
        int[][] all = Clustering.of(graph(20, pairs), ClusterRule.overScoredPairs(0));
        int[][] alone = Clustering.of(graph(10, first), ClusterRule.overScoredPairs(0));
        int[][] ofFirst = Arrays.stream(all).filter(cluster -> cluster[0] < 10).toArray(int[][]::new);
        assertThat(ofFirst).isDeepEqualTo(alone);
        int[][] components = Components.of(graph(20, pairs), -9).groups();
        for (int[] cluster : all) {
            assertThat(Arrays.stream(components)).anyMatch(component -> contains(component, cluster));
        }
    }

    @Test
    void refusesAPairOfOneMemberWithItself() {
        assertThatThrownBy(() -> new PairGraph(2).add(1, 1, 0, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PairGraph(2).add(0, 2, 0, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void blocksGiveEachPairOfABlockOnce(long seed) {
        Random random = new Random(seed);
        List<int[]> entries = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            entries.add(new int[] {random.nextInt(60), random.nextInt(100)});
        }
        TreeSet<String> expected = new TreeSet<>();
        for (int[] x : entries) {
            for (int[] y : entries) {
                if (x[0] == y[0] && x[1] < y[1]) {
                    expected.add(x[1] + "," + y[1]);
                }
            }
        }
        Blocks blocks = new Blocks(1000);
        entries.forEach(entry -> blocks.add("key" + entry[0], entry[1]));
        List<String> found = new ArrayList<>();
        blocks.pairs((low, high) -> found.add(low + "," + high));
        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aLargeBlockCostsNoMoreThanItsWindow() {
        Blocks blocks = new Blocks(3);
        for (int i = 0; i < 100; i++) {
            blocks.add("one", i);
        }
        List<Integer> gaps = new ArrayList<>();
        blocks.pairs((low, high) -> gaps.add(high - low));
        assertThat(gaps).hasSize(3 * 100 - 6).allMatch(gap -> gap <= 3);
    }

    private static boolean contains(int[] component, int[] cluster) {
        return Arrays.stream(cluster).allMatch(member -> Arrays.binarySearch(component, member) >= 0);
    }
}
