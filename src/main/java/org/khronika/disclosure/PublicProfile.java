package org.khronika.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khronika.dataset.Column;
import org.khronika.dataset.DatasetException;
import org.khronika.dataset.Schema;
import org.khronika.dataset.Table;
import org.khronika.reference.ReferenceTable;

/** What the public profile does with every column: {@code public-profile.tsv}, held against the declared schema. */
public final class PublicProfile {
    private final Schema full;
    private final Map<String, Treatment> treatments;

    private PublicProfile(Schema full, Map<String, Treatment> treatments) {
        this.full = full;
        this.treatments = treatments;
    }

    /** The profile of the schema that this program writes. @throws DatasetException as {@link #of} */
    public static PublicProfile load() {
        return of(Schema.current());
    }

    /**
     * The profile of a schema.
     *
     * @throws DatasetException where a column has no treatment, or a treatment no column: nothing is published by default
     */
    static PublicProfile of(Schema full) {
        Map<String, Treatment> treatments = new TreeMap<>();
        for (ReferenceTable.Row row : ReferenceTable.load("public-profile.tsv").rows()) {
            treatments.put(row.get("table") + "." + row.get("column"), Treatment.of(row.get("treatment"), row.where()));
        }
        Set<String> declared = new HashSet<>();
        List<String> missing = new ArrayList<>();
        for (Table table : full.tables()) {
            for (Column column : table.columns()) {
                String name = table.name() + "." + column.name();
                declared.add(name);
                if (!treatments.containsKey(name)) {
                    missing.add(name);
                }
            }
        }
        treatments.keySet().stream().filter(name -> !declared.contains(name)).forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new DatasetException("public-profile.tsv and the schema do not agree on " + String.join(", ", missing)
                    + ": say there what the public profile does with every column, and with no other");
        }
        return new PublicProfile(full, treatments);
    }

    /** The same tables and columns, described as the profile publishes them. */
    public Schema schema() {
        return new Schema(
                full.name(),
                full.version(),
                full.tables().stream()
                        .map(table -> table.describedBy(
                                column -> treatment(table, column).described(column)))
                        .toList());
    }

    /** How the cells of a table's rows are treated, in the order of its columns. */
    List<Treatment> treatments(Table table) {
        return table.columns().stream().map(column -> treatment(table, column)).toList();
    }

    private Treatment treatment(Table table, Column column) {
        return treatments.get(table.name() + "." + column.name());
    }
}
