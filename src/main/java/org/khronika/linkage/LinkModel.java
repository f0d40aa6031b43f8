package org.khronika.linkage;

import java.util.HashMap;
import java.util.Map;
import org.khronika.reference.ReferenceTable;

/**
 * The frozen weights of a linkage: log2 odds by kind of evidence, and the parameters of the method. It is reference data with
 * a version, so a new report cannot change how old ones are scored.
 */
public final class LinkModel {
    private final String version;
    private final Map<String, Double> values;

    private LinkModel(String version, Map<String, Double> values) {
        this.version = version;
        this.values = new HashMap<>(values);
    }

    /**
     * Reads a table with the columns {@code kind}, {@code weight} and {@code note}; its row {@code version} holds the version.
     *
     * @throws IllegalStateException where a kind stands twice, a weight is no number, or the version is missing
     */
    public static LinkModel load(String table) {
        return of(ReferenceTable.load(table));
    }

    static LinkModel of(ReferenceTable table) {
        Map<String, Double> values = new HashMap<>();
        String version = null;
        for (ReferenceTable.Row row : table.rows()) {
            String kind = row.get("kind");
            if (kind.equals("version")) {
                version = row.get("weight");
            } else {
                try {
                    if (values.put(kind, Double.valueOf(row.get("weight"))) != null) {
                        throw new IllegalStateException(row.where() + ": " + kind + " stands twice");
                    }
                } catch (NumberFormatException e) {
                    throw new IllegalStateException(row.where() + ": no number: " + row.get("weight"), e);
                }
            }
        }
        if (version == null) {
            throw new IllegalStateException(table.name() + " has no row 'version'");
        }
        return new LinkModel(version, values);
    }

    /** "person-1": stands beside every link that the model made. */
    public String version() {
        return version;
    }

    /** Whether the model has a weight or parameter of that kind. */
    public boolean has(String kind) {
        return values.containsKey(kind);
    }

    /**
     * A weight or a parameter.
     *
     * @throws IllegalArgumentException where the model has none of that kind
     */
    public double value(String kind) {
        Double value = values.get(kind);
        if (value == null) {
            throw new IllegalArgumentException("model " + version + " has no kind " + kind);
        }
        return value;
    }

    /** Evidence of that kind with the model's weight. */
    public Evidence evidence(String kind, String detail) {
        return new Evidence(kind, value(kind), detail);
    }
}
