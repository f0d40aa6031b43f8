package org.khronika.training;

import java.util.List;
import java.util.Locale;

/**
 * The weights of a fitted model.
 *
 * @param examples how many it was fitted to
 * @param labels its labels
 * @param bias of each label
 * @param features by name
 * @param values by feature and label
 */
public record Weights(int examples, List<String> labels, double[] bias, List<String> features, double[][] values) {
    public Weights {
        labels = List.copyOf(labels);
        features = List.copyOf(features);
    }

    /** As a table of reference data: a row of the biases, a row a feature; what rounds to nothing is left empty. */
    public String table() {
        StringBuilder table = new StringBuilder(
                "# What words say for and against each label, by kind of feature (org.khronika.reference.WordWeights); the sum of an"
                        + " entry's features is divided by the root of their number.\n# Source: khronika fit-words on "
                        + examples
                        + " labelled examples: data/training, and annotated reports (data/training/README.md).\nkind\twords");
        labels.forEach(label -> table.append('\t').append(label));
        table.append("\nbias\t");
        for (double weight : bias) {
            table.append('\t').append(rounded(weight));
        }
        for (int i = 0; i < values.length; i++) {
            table.append('\n').append(features.get(i));
            for (double weight : values[i]) {
                String number = rounded(weight);
                table.append('\t').append(Double.parseDouble(number) == 0 ? "" : number);
            }
        }
        return table.append('\n').toString();
    }

    private static String rounded(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
