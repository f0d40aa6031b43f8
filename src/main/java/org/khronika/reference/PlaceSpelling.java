package org.khronika.reference;

/**
 * A place's name as a text writes it, made ready once to be looked up among places of all kinds.
 *
 * @param even as it is compared letter by letter, case and white space made even
 * @param key the key that its spellings share
 */
public record PlaceSpelling(String even, String key) {
    /** The spelling of a form. */
    public static PlaceSpelling of(String form) {
        return new PlaceSpelling(PlaceKey.exact(form), PlaceKey.fold(form));
    }
}
