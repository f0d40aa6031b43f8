package org.khronika.names;

/** What a report has shown of the words of its names; keys are those of {@link NameLexicon#key}. */
public interface NameEvidence {
    /** Nothing is known. */
    NameEvidence NONE = new NameEvidence() {
        @Override
        public int surname(String key) {
            return 0;
        }

        @Override
        public int given(String key) {
            return 0;
        }
    };

    /** How often the word stood beside an initial, or could only be a surname. */
    int surname(String key);

    /** Whether the surname stood, in the nominative as far as can be told, with an initial, or a given name that starts so. */
    default boolean named(String key, String initial) {
        return false;
    }

    /** How often the word stood beside such a surname. */
    int given(String key);
}
