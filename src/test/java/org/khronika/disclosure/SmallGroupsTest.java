package org.khronika.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How exactly events are told. */
class SmallGroupsTest {
    private record Told(String event, Spot spot, String article, List<String> persons) {}

    private static SmallGroups settled(List<Told> events) {
        SmallGroups groups = new SmallGroups();
        for (Told told : events) {
            told.persons().forEach(person -> groups.tell(told.event(), told.spot(), told.article(), person));
        }
        groups.settle();
        return groups;
    }

    private static Spot spot(String settlement, int day) {
        LocalDate date = LocalDate.of(2025, 5, day);
        return Spot.of(settlement, "KZ-75", "KZ", date, date);
    }

    @Test
    void aGroupIsCountedInPersonsNotInEvents() {
        List<Told> events = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            events.add(new Told("e" + i, spot("Almaty", 5), "488", List.of("p" + i % 4)));
        }
        SmallGroups groups = settled(events);
        assertThat(groups.of("e0")).isEqualTo(Detail.COUNTRY);
        assertThat(groups.stillSmall()).isEqualTo(8);
        events.add(new Told("e8", spot("Almaty", 5), "488", List.of("p4")));
        assertThat(settled(events).count(Detail.EXACT)).isEqualTo(9);
    }

    /** Six fined in six towns of a region in one month are told by region and month. */
    @Test
    void townsOfARegionMakeAGroup() {
        List<Told> events = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            events.add(new Told("e" + i, spot("Town " + i, i), "488", List.of("p" + i)));
        }
        assertThat(settled(events).count(Detail.REGION)).isEqualTo(6);
        assertThat(settled(events).stillSmall()).isZero();
    }

    @Test
    void whatNamesNobodyPrivateIsToldExactly() {
        assertThat(settled(List.of(new Told("e", spot("Almaty", 5), "", List.of())))
                        .of("e"))
                .isEqualTo(Detail.EXACT);
    }

    /** Whatever is told exactly or by region is a cell of as many persons as are asked for, and the order does not matter. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSmallCellIsTold(long seed) {
        Random random = new Random(seed);
        List<Told> events = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            List<String> persons = new ArrayList<>();
            for (int p = random.nextInt(4); p > 0; p--) {
                persons.add("p" + random.nextInt(200));
            }
            // a few places, days and articles are common, others rare; some events are told twice, and otherwise
            String event = "e" + (random.nextInt(10) == 0 ? random.nextInt(i + 1) : i);
            events.add(new Told(
                    event, spot("Town " + rare(random, 12), 1 + rare(random, 20)), "" + rare(random, 3), persons));
        }
        SmallGroups groups = settled(events);
        assertThat(groups.count(Detail.EXACT)).isPositive();
        assertThat(groups.count(Detail.REGION)).isPositive();
        for (Detail detail : List.of(Detail.EXACT, Detail.REGION)) {
            cells(events, groups, detail)
                    .forEach(
                            (cell, persons) -> assertThat(persons).as(cell).hasSizeGreaterThanOrEqualTo(SmallGroups.K));
        }
        List<Told> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);
        SmallGroups again = settled(shuffled);
        events.forEach(told -> assertThat(again.of(told.event())).isEqualTo(groups.of(told.event())));
    }

    /** A number from 0, small ones much more often. */
    private static int rare(Random random, int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 4));
    }

    /** The persons of every cell of what is told at a detail. */
    private static Map<String, Set<String>> cells(List<Told> events, SmallGroups groups, Detail detail) {
        Map<String, Set<String>> cells = new HashMap<>();
        for (Told told : events) {
            if (!told.persons().isEmpty() && groups.of(told.event()) == detail) {
                String cell = told.spot().at(detail) + " " + told.article();
                cells.computeIfAbsent(cell, c -> new TreeSet<>()).addAll(told.persons());
            }
        }
        return cells;
    }
}
