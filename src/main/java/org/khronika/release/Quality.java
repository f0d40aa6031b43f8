package org.khronika.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khronika.dataset.CatalogReader;
import org.khronika.dataset.Schema;
import org.khronika.evaluation.Evaluation;
import org.khronika.evaluation.Evaluator;
import org.khronika.evaluation.Measure;
import org.khronika.model.Period;

/**
 * The figures of a release.
 *
 * @param period from the first day that any of its reports covers to the last
 * @param tables in the order of the schema
 * @param months each month of the period, and every other that a row falls in, with the number of rows by table; a table whose
 *     rows have no day is left out
 * @param counts what is counted beyond rows, by name
 * @param rejects how often each reason led to a reject
 * @param measures against gold annotations; empty where none were given
 */
public record Quality(
        Period period,
        List<TableFigures> tables,
        SortedMap<String, SortedMap<String, Long>> months,
        SortedMap<Count, Long> counts,
        SortedMap<String, Long> rejects,
        List<Measure> measures) {
    /**
     * One table.
     *
     * @param table its name
     * @param rows how many it has
     * @param filled how many cells of each column hold something: are neither null nor an empty list
     */
    public record TableFigures(String table, long rows, List<Filled> filled) {
        public TableFigures {
            filled = List.copyOf(filled);
        }
    }

    /** How many cells of a column hold something. */
    public record Filled(String column, long cells) {}

    public Quality {
        tables = List.copyOf(tables);
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        rejects = Collections.unmodifiableSortedMap(new TreeMap<>(rejects));
        measures = List.copyOf(measures);
    }

    /**
     * Reads the figures out of a release whose tables and catalog are finished.
     *
     * @param gold annotations to measure the release against
     * @throws org.khronika.dataset.DatasetException where the release is damaged or has no report
     * @throws org.khronika.evaluation.EvaluationException where the annotations cannot be read
     */
    public static Quality of(Path release, Schema schema, Optional<Path> gold) throws IOException {
        List<Measure> measures = List.of();
        if (gold.isPresent()) {
            Evaluation evaluation = Evaluator.evaluate(release, gold.get(), Set.of());
            measures = evaluation.measures();
        }
        try (CatalogReader catalog = CatalogReader.open(release)) {
            return new QualityReader(catalog, schema).read(measures);
        }
    }

    /** Rows of a table. @throws IllegalArgumentException where there is none of that name */
    public long rows(String table) {
        return tables.stream()
                .filter(figures -> figures.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + table))
                .rows();
    }
}
