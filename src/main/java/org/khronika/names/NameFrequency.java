package org.khronika.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.reference.ReferenceTable;

/** How much an agreement on a surname tells: the rarer, the more. The table is frozen, {@code surname-frequency.tsv}. */
final class NameFrequency {
    private final Map<String, Double> bits = new HashMap<>();
    private final double rare;

    /** @param rare log2 odds of a surname that the table does not know */
    NameFrequency(NameFolder folder, double rare) {
        this.rare = rare;
        for (ReferenceTable.Row row :
                ReferenceTable.load("surname-frequency.tsv").rows()) {
            PersonName name =
                    new PersonName(Optional.of(row.get("surname")), Optional.empty(), Optional.empty(), List.of());
            double share = Double.parseDouble(row.get("per_million")) / 1e6;
            for (String stem : folder.fold(name).stems()) {
                bits.merge(stem, -Math.log(share) / Math.log(2), Math::min);
            }
        }
    }

    /** log2 odds of two people of one stem being one, by that alone. */
    double bits(String stem) {
        return bits.getOrDefault(stem, rare);
    }
}
