package org.khronika.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the comparison of any two releases. */
class ReleaseDiffPropertiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theDifferencesMakeTheNewKeysOfTheOldOnes(long seed) throws Exception {
        Random random = new Random(seed);
        SortedMap<String, List<Object[]>> older = SampleRelease.rows(seed, 4, 20);
        SortedMap<String, List<Object[]>> newer = new TreeMap<>();
        older.forEach((table, rows) -> newer.put(table, damaged(Schema.current().table(table), rows, random)));
        SortedMap<String, List<Object[]>> others = SampleRelease.rows(seed + 100, 5, 10);
        others.forEach((table, rows) -> add(Schema.current().table(table), rows, newer.get(table), random));
        SmallReleases.write(folder.resolve("old"), older);
        SmallReleases.write(folder.resolve("new"), newer);
        List<RowChange> told = new ArrayList<>();
        ReleaseDiff diff = ReleaseDiff.between(folder.resolve("old"), folder.resolve("new"), told::add);
        for (Table table : Schema.current().tables()) {
            SortedMap<String, Object[]> before = byKey(table, older.get(table.name()));
            SortedMap<String, Object[]> after = byKey(table, newer.get(table.name()));
            TreeSet<String> applied = new TreeSet<>(before.keySet());
            TreeSet<String> changed = new TreeSet<>();
            for (RowChange change : told) {
                if (change.table().equals(table.name())) {
                    String key = change.key().toString();
                    switch (change.kind()) {
                        case ADDED ->
                            assertThat(applied.add(key)).as("new " + key).isTrue();
                        case REMOVED ->
                            assertThat(applied.remove(key)).as("old " + key).isTrue();
                        case CHANGED -> changed.add(key);
                    }
                }
            }
            assertThat(applied).as(table.name()).isEqualTo(after.keySet());
            TreeSet<String> expected = new TreeSet<>(before.keySet());
            expected.retainAll(after.keySet());
            expected.removeIf(key -> Arrays.equals(before.get(key), after.get(key)));
            assertThat(changed).as(table.name() + " changed").isEqualTo(expected);
            TableChanges counts = diff.table(table.name());
            assertThat(counts.changed()).isEqualTo(expected.size());
            assertThat(after.size() - before.size()).isEqualTo((int) (counts.added() - counts.removed()));
        }
        assertThat(told).extracting(RowChange::kind).contains(RowChange.Kind.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aReleaseDoesNotDifferFromItself(long seed) throws Exception {
        SmallReleases.write(folder, SampleRelease.rows(seed, 3, 20));
        List<RowChange> told = new ArrayList<>();
        ReleaseDiff diff = ReleaseDiff.between(folder, folder, told::add);
        assertThat(told).isEmpty();
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.identities()).isEmpty();
        assertThat(diff.tables()).hasSameSizeAs(Schema.current().tables());
    }

    /** The rows with some left out and some with other values, keys and parents as they are. */
    private static List<Object[]> damaged(Table table, List<Object[]> rows, Random random) {
        List<Object[]> damaged = new ArrayList<>();
        for (Object[] row : rows) {
            int fate = random.nextInt(10);
            Object[] copy = row.clone();
            if (fate == 0) {
                int column = random.nextInt(copy.length);
                String name = table.columns().get(column).name();
                if (!table.primaryKey().contains(name)
                        && table.column(name).allowed().isEmpty()
                        && !name.equals(table.sortOrder().get(0))) {
                    copy[column] = other(copy[column]);
                }
            } else if (fate == 1 && table.sortOrder().get(0).equals("date_start")) {
                copy[table.indexOf("date_start")] = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(800));
            }
            if (fate != 2) {
                damaged.add(copy);
            }
        }
        return damaged;
    }

    private static Object other(Object cell) {
        if (cell instanceof String text) {
            return text + "x";
        }
        if (cell instanceof Integer number) {
            return number + 1;
        }
        if (cell instanceof LocalDate day) {
            return day.plusDays(1);
        }
        return cell instanceof List<?> ? List.of("x") : cell;
    }

    private static void add(Table table, List<Object[]> from, List<Object[]> rows, Random random) {
        Map<String, Object[]> known = byKey(table, rows);
        byKey(table, from).forEach((key, row) -> {
            if (!known.containsKey(key) && random.nextBoolean()) {
                rows.add(row);
            }
        });
    }

    private static SortedMap<String, Object[]> byKey(Table table, List<Object[]> rows) {
        SortedMap<String, Object[]> byKey = new TreeMap<>();
        int[] key = table.indexesOf(table.primaryKey());
        rows.forEach(row -> byKey.put(
                Arrays.stream(key)
                        .mapToObj(i -> String.valueOf(row[i]))
                        .toList()
                        .toString(),
                row));
        return byKey;
    }
}
