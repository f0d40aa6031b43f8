package org.khronika.reference;

/**
 * A region of Kazakhstan, or one of its three cities of republican rank.
 *
 * @param code ISO 3166-2 code ("KZ-75")
 * @param name standard name, without the word for "region"
 * @param city whether it is a city that is a region of its own
 */
public record Region(String code, String name, boolean city) {
    /** The region of a row of {@code regions.tsv}. */
    static Region of(ReferenceTable.Row row) {
        return new Region(row.get("code"), row.get("name"), row.get("kind").equals("city"));
    }
}
