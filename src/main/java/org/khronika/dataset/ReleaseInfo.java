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
 * @param about further facts for the catalog's table {@code about}, by key
 */
public record ReleaseInfo(
        String version, String pipelineVersion, String referenceVersion, SortedMap<String, String> about) {
    public ReleaseInfo {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
    }

    public ReleaseInfo(String version, String pipelineVersion, String referenceVersion) {
        this(version, pipelineVersion, referenceVersion, new TreeMap<>());
    }
}
