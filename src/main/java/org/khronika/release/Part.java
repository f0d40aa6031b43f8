package org.khronika.release;

import java.io.IOException;

/** A text file of a release that is made from its finished tables and from the parts before it in {@link Packaging#PARTS}. */
public interface Part {
    /** Its name in the release's folder. */
    String file();

    /** What it is, in a few words for a list of files. */
    String description();

    /**
     * What stands in it; the same for the same draft, wherever and whenever. Lines end with a line feed.
     *
     * @throws IOException where the draft's folder cannot be read
     */
    String content(Draft draft) throws IOException;
}
