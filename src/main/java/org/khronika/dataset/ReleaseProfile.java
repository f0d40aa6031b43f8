package org.khronika.dataset;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Whom a release is for. */
public enum ReleaseProfile {
    /** All that was read, names and texts included. */
    FULL,
    /** Private persons under pseudonyms, without texts. */
    PUBLIC;

    /** The fact about a release that tells its profile; a release without it is full. */
    public static final String FACT = "profile";

    /** The fact about a masked release that tells those of two keys apart. */
    public static final String KEY_CHECK = "key_check";

    /** As it is written: "full", "public". */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The profile of the release in a folder.
     *
     * @throws DatasetException where it has no readable table of reports, or a profile that this program does not know
     */
    public static ReleaseProfile ofRelease(Path release) {
        String fact = Schema.FACT_PREFIX + FACT;
        return of(ParquetFooter.read(release.resolve(ReportTables.REPORTS.fileName()))
                .metadata()
                .getOrDefault(fact, FULL.label()));
    }

    /** @throws DatasetException where there is no such profile */
    public static ReleaseProfile of(String label) {
        return Arrays.stream(values())
                .filter(profile -> profile.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new DatasetException(
                        "'" + label + "' is no profile of a release; there are 'full' and 'public'"));
    }
}
