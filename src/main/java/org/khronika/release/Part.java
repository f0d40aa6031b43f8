package org.khronika.release;

import java.io.IOException;
import java.util.Optional;

/** A text file of a release that is made from its finished tables and from the parts before it in {@link Packaging#PARTS}. */
public interface Part {
    /** Its name in the release's folder. */
    String file();

    /** What it is, in a few words for a list of files. */
    String description();

    /** Whether a release may do without it. */
    default boolean optional() {
        return false;
    }

    /**
     * What stands in it; the same for the same draft, wherever and whenever. Lines end with a line feed.
     *
     * @return empty where this release has no such file, which must be {@link #optional()} then
     * @throws IOException where the draft's folder cannot be read
     */
    Optional<String> content(Draft draft) throws IOException;
}
