package org.khronika.batch;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khronika.dataset.Column;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.gate.Gates;

/** Reads the gates of a job file. */
final class GatesFile {
    /** Growth is a share of what was there, and may be more than all of it. */
    private static final double MOST_GROWTH = 1_000_000;

    private GatesFile() {}

    /** @throws RunException where a key, table or column is not known, or a share is none, with its line */
    static Gates read(YamlMapping gates) {
        gates.requireOnly(ordered("rows", "filled", "entries-a-month", "rejected", "change", "figures"));
        Optional<YamlMapping> rejected = gates.mapping("rejected");
        rejected.ifPresent(mapping -> mapping.requireOnly(ordered("characters", "pieces")));
        SortedMap<String, SortedMap<String, Double>> filled = new TreeMap<>();
        gates.mapping("filled").ifPresent(tables -> {
            requireTables(tables);
            for (String table : tables.keys()) {
                tables.mapping(table).ifPresent(columns -> filled.put(table, filled(table, columns)));
            }
        });
        return new Gates(
                gates.mapping("rows").map(GatesFile::rows).orElseGet(TreeMap::new),
                filled,
                gates.whole("entries-a-month", 0, Long.MAX_VALUE)
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                new Gates.Rejected(share(rejected, "characters"), share(rejected, "pieces")),
                gates.mapping("change").map(GatesFile::change).orElse(Gates.NONE.change()),
                gates.mapping("figures").map(figures -> shares(figures, 1)).orElseGet(TreeMap::new));
    }

    private static SortedMap<String, Long> rows(YamlMapping tables) {
        requireTables(tables);
        SortedMap<String, Long> rows = new TreeMap<>();
        for (String table : tables.keys()) {
            tables.whole(table, 0, Long.MAX_VALUE).ifPresent(wanted -> rows.put(table, wanted));
        }
        return rows;
    }

    private static SortedMap<String, Double> filled(String table, YamlMapping columns) {
        columns.requireOnly(Schema.current().table(table).columns().stream()
                .map(Column::name)
                .collect(Collectors.toCollection(TreeSet::new)));
        return shares(columns, 1);
    }

    private static Gates.Change change(YamlMapping change) {
        change.requireOnly(
                ordered("rows-removed", "growth", "persons-merged", "persons-split", "events-merged", "events-split"));
        Optional<YamlMapping> whole = Optional.of(change);
        return new Gates.Change(
                ofTables(change.mapping("rows-removed"), 1),
                ofTables(change.mapping("growth"), MOST_GROWTH),
                share(whole, "persons-merged"),
                share(whole, "persons-split"),
                share(whole, "events-merged"),
                share(whole, "events-split"));
    }

    private static SortedMap<String, Double> ofTables(Optional<YamlMapping> tables, double most) {
        tables.ifPresent(GatesFile::requireTables);
        return tables.map(mapping -> shares(mapping, most)).orElseGet(TreeMap::new);
    }

    private static void requireTables(YamlMapping tables) {
        tables.requireOnly(
                Schema.current().tables().stream().map(Table::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static SortedMap<String, Double> shares(YamlMapping mapping, double most) {
        SortedMap<String, Double> shares = new TreeMap<>();
        for (String key : mapping.keys()) {
            mapping.share(key, most).ifPresent(share -> shares.put(key, share));
        }
        return shares;
    }

    private static OptionalDouble share(Optional<YamlMapping> mapping, String key) {
        return mapping.flatMap(of -> of.share(key, 1)).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Set<String> ordered(String... keys) {
        return new TreeSet<>(Set.of(keys));
    }
}
