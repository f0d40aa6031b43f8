package org.khronika.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Given names, from {@code given-names.tsv}. */
public final class GivenNames {
    /** Where a name is at home: names of the Turkic and Muslim world serve as surnames too. */
    public enum Origin {
        TURKIC,
        SLAVIC,
        WESTERN
    }

    /** Whose name it is. */
    public enum Gender {
        M,
        F,
        BOTH
    }

    /** One spelling of a given name. */
    public record GivenName(String name, Gender gender, Origin origin) {}

    private final List<GivenName> names;

    private GivenNames(List<GivenName> names) {
        this.names = List.copyOf(names);
    }

    /** @throws IllegalStateException where the table is missing or a cell is unknown */
    public static GivenNames load() {
        List<GivenName> names = new ArrayList<>();
        for (ReferenceTable.Row row : ReferenceTable.load("given-names.tsv").rows()) {
            try {
                names.add(new GivenName(
                        row.get("name"),
                        Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)),
                        Origin.valueOf(row.get("origin").toUpperCase(Locale.ROOT))));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.where() + ": unknown gender or origin", e);
            }
        }
        return new GivenNames(names);
    }

    /** In the order of the table. */
    public List<GivenName> names() {
        return names;
    }
}
