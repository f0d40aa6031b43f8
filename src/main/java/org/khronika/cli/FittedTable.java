package org.khronika.cli;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.linkage.Division;
import org.khronika.linkage.FittedModel;
import org.khronika.linkage.FittedWeight;
import org.khronika.reference.ReferenceTable;

/** The table of reference data that a fitted model makes: the frozen one with the weights that were fitted. */
final class FittedTable {
    private FittedTable() {}

    static String of(ReferenceTable frozen, FittedModel fitted) {
        Map<String, FittedWeight> weights =
                fitted.weights().stream().collect(Collectors.toMap(FittedWeight::kind, Function.identity()));
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "# Log2 odds by kind of evidence (Fellegi and Sunter 1969), fitted to labelled pairs.\n"
                        + "# Source: khronika fit, on %d pairs of one and %d of two; kinds that few of them show keep their weight.\n"
                        + "kind\tweight\tnote\n",
                fitted.same(),
                fitted.other()));
        String threshold = fitted.division().map(Division::thresholdKind).orElse("");
        for (ReferenceTable.Row row : frozen.rows()) {
            String kind = row.get("kind");
            FittedWeight weight = weights.get(kind);
            String value = row.get("weight");
            if (kind.equals(threshold)) {
                value = number(fitted.division().orElseThrow().threshold());
            } else if (weight != null && weight.fitted() != weight.frozen()) {
                value = number(weight.fitted());
            }
            table.append(kind)
                    .append('\t')
                    .append(value)
                    .append('\t')
                    .append(row.get("note"))
                    .append('\n');
        }
        return table.toString();
    }

    private static String number(double weight) {
        return String.format(Locale.ROOT, "%.2f", weight);
    }
}
