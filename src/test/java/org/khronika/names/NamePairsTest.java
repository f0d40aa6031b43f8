package org.khronika.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the comparison tells labelled pairs of names apart; {@code bench.NameMatcherComparison} prints others beside it. */
class NamePairsTest {
    private static final List<NamePair> PAIRS = NamePair.load();
    private static final NameComparator COMPARATOR = NameComparator.load();
    private static final NameParser PARSER = new NameParser(NameLexicon.load());

    @Test
    void noPersonIsInBothSplits() {
        Set<String> shared = people(false);
        shared.retainAll(people(true));

        assertThat(shared).isEmpty();
        assertThat(PAIRS).hasSizeGreaterThan(3_400);
        assertThat(people(true)).hasSizeGreaterThan(200);
    }

    @Test
    void everyPairStandsOnce() {
        assertThat(PAIRS)
                .extracting(
                        pair -> Stream.of(pair.left(), pair.right()).sorted().collect(Collectors.joining("|")))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsThePairsOfPeopleNotSeenInDevelopment() {
        PairFigures figures =
                PairFigures.of(PAIRS.stream().filter(NamePair::test).toList(), pair -> agrees(pair) ? 1 : 0, 1);

        assertThat(figures.precision()).as(figures.toString()).isGreaterThan(0.965);
        assertThat(figures.recall()).as(figures.toString()).isGreaterThan(0.92);
        assertThat(figures.f1()).as(figures.toString()).isGreaterThan(0.945);
    }

    @Test
    void neverTakesContradictoryInitialsOrGendersForOnePerson() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.kind().equals("initial") || pair.kind().equals("gender"))
                .hasSizeGreaterThan(600)
                .filteredOn(NamePairsTest::agrees)
                .isEmpty();
    }

    private static boolean agrees(NamePair pair) {
        return COMPARATOR
                .compare(PARSER.parse(pair.left()), PARSER.parse(pair.right()))
                .agrees();
    }

    private static Set<String> people(boolean test) {
        return PAIRS.stream()
                .filter(pair -> pair.test() == test)
                .flatMap(pair -> Stream.of(pair.leftPerson(), pair.rightPerson()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
