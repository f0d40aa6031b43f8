package org.khronika.gate;

import java.util.Collections;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a release must hold to be published. Shares are 0 to 1; what is left out is not asked.
 *
 * @param rows by table, how many rows it has at least
 * @param filled by table and column, in which share of the rows there is something at least
 * @param entriesAMonth how many entries each month at least tells of, from the first day of the reports to the last
 * @param rejected what could not be read at most
 * @param change how much may differ from the release before
 * @param figures by measure of the evaluation, the F1 that it has at least
 */
public record Gates(
        SortedMap<String, Long> rows,
        SortedMap<String, SortedMap<String, Double>> filled,
        OptionalLong entriesAMonth,
        Rejected rejected,
        Change change,
        SortedMap<String, Double> figures) {
    /** Nothing is asked. */
    public static final Gates NONE = new Gates(
            new TreeMap<>(),
            new TreeMap<>(),
            OptionalLong.empty(),
            new Rejected(OptionalDouble.empty(), OptionalDouble.empty()),
            new Change(
                    new TreeMap<>(),
                    new TreeMap<>(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()),
            new TreeMap<>());

    /**
     * What could not be read at most.
     *
     * @param characters share of rejected characters among those of entries and rejects
     * @param pieces share of rejects among entries and rejects
     */
    public record Rejected(OptionalDouble characters, OptionalDouble pieces) {}

    /**
     * How much may differ from the release before, at most; not asked where there is none.
     *
     * @param rowsRemoved by table, the share of the rows before that are gone
     * @param growth by table, how many rows it has more, as a share of those before
     * @param personsMerged share of the persons before that were merged with another
     * @param personsSplit share of the persons before that were split
     * @param eventsMerged share of the events before that were merged with another
     * @param eventsSplit share of the events before that were split
     */
    public record Change(
            SortedMap<String, Double> rowsRemoved,
            SortedMap<String, Double> growth,
            OptionalDouble personsMerged,
            OptionalDouble personsSplit,
            OptionalDouble eventsMerged,
            OptionalDouble eventsSplit) {
        public Change {
            rowsRemoved = Collections.unmodifiableSortedMap(new TreeMap<>(rowsRemoved));
            growth = Collections.unmodifiableSortedMap(new TreeMap<>(growth));
        }
    }

    public Gates {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        SortedMap<String, SortedMap<String, Double>> columns = new TreeMap<>();
        filled.forEach((table, of) -> columns.put(table, Collections.unmodifiableSortedMap(new TreeMap<>(of))));
        filled = Collections.unmodifiableSortedMap(columns);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /** Whether nothing is asked. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
