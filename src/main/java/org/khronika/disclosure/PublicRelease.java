package org.khronika.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.khronika.dataset.ParquetTableWriter;
import org.khronika.dataset.ReleaseInfo;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;

/**
 * Writes the tables of the public profile from those of the full dataset: the same tables, columns and numbers of rows. All else of a
 * release is made from the tables that this writes, and so knows nothing of what was masked.
 */
public final class PublicRelease {
    private PublicRelease() {}

    /**
     * Masks all tables. Rows stream through, but for those that are sorted by what is masked: these are held, without their texts.
     *
     * @param full the folder of the unmasked tables
     * @param target the folder to write into
     * @return how many persons were masked and groups guarded, by name
     * @throws org.khronika.dataset.DatasetException where a table cannot be read, or a column's treatment is not declared
     */
    public static SortedMap<String, Long> write(Path full, Path target, ReleaseInfo info, PseudonymKey key) {
        PublicProfile profile = PublicProfile.load();
        Released released = new Released(full);
        Survey survey = Survey.of(released, key);
        Schema described = profile.schema();
        for (Table table : Schema.current().tables()) {
            RowMask mask = new RowMask(table, profile, survey);
            List<String> columns =
                    table.columns().stream().map(column -> column.name()).toList();
            try (ParquetTableWriter writer = new ParquetTableWriter(target, described.table(table.name()), info)) {
                if (keepsOrder(table, profile)) {
                    released.forEach(table, columns, row -> writer.write(mask.mask(row)));
                } else {
                    List<Object[]> rows = new ArrayList<>();
                    released.forEach(table, columns, row -> rows.add(mask.mask(row)));
                    Comparator<Object[]> order = table.rowOrder();
                    rows.sort(order);
                    rows.forEach(writer::write);
                }
                writer.commit();
            }
        }
        return survey.figures();
    }

    /** Whether rows that are masked sort as they did; rows alike in what they are sorted by keep their order. */
    private static boolean keepsOrder(Table table, PublicProfile profile) {
        List<Treatment> treatments = profile.treatments(table);
        return table.sortOrder().stream()
                .map(column -> treatments.get(table.indexOf(column)))
                .allMatch(treatment -> treatment == Treatment.KEPT || treatment == Treatment.LENGTH);
    }
}
