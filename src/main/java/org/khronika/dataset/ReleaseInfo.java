package org.khronika.dataset;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every file of a release says about its making. Nothing here may tell when or where that was.
 *
 * @param version which release of the dataset it is
 * @param pipelineVersion version of the program
 * @param referenceVersion version of the reference data
 * @param about further facts for the catalog's table {@code about} and the Parquet files, by key
 * @param guard what the profile of the release masked and guarded, in figures by name; empty of a full release
 */
public record ReleaseInfo(
        String version,
        String pipelineVersion,
        String referenceVersion,
        SortedMap<String, String> about,
        SortedMap<String, Long> guard) {
    public ReleaseInfo {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
        guard = Collections.unmodifiableSortedMap(new TreeMap<>(guard));
    }

    /** Of a release of which there is nothing to tell that it masked. */
    public ReleaseInfo(
            String version, String pipelineVersion, String referenceVersion, SortedMap<String, String> about) {
        this(version, pipelineVersion, referenceVersion, about, new TreeMap<>());
    }

    public ReleaseInfo(String version, String pipelineVersion, String referenceVersion) {
        this(version, pipelineVersion, referenceVersion, new TreeMap<>());
    }

    /** The same release, once it is known what was masked and guarded. */
    public ReleaseInfo guarding(SortedMap<String, Long> figures) {
        return new ReleaseInfo(version, pipelineVersion, referenceVersion, about, figures);
    }

    /** Which profile the release has: who may read it. */
    public ReleaseProfile profile() {
        return ReleaseProfile.of(about.getOrDefault(ReleaseProfile.FACT, ReleaseProfile.FULL.label()));
    }
}
