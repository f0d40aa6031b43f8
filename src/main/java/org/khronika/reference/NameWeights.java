package org.khronika.reference;

import java.util.HashMap;
import java.util.Map;

/** How strongly each sign speaks for a row of words being a name, from {@code name-weights.tsv}. */
public final class NameWeights {
    private final Map<String, Double> weights;

    private NameWeights(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** @throws IllegalStateException where the table is missing or a weight is no number */
    public static NameWeights load() {
        ReferenceTable table = ReferenceTable.load("name-weights.tsv");
        Map<String, Double> weights = new HashMap<>();
        for (ReferenceTable.Row row : table.rows()) {
            try {
                weights.put(row.get("sign"), Double.valueOf(row.get("weight")));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(row.where() + ": no number: " + row.get("weight"), e);
            }
        }
        return new NameWeights(weights);
    }

    /** @throws IllegalStateException where the table has no such sign: code and table must agree from the start */
    public double of(String sign) {
        Double weight = weights.get(sign);
        if (weight == null) {
            throw new IllegalStateException("name-weights.tsv has no sign " + sign);
        }
        return weight;
    }
}
