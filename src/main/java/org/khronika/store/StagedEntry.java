package org.khronika.store;

import org.khronika.model.ExtractedEntry;
import org.khronika.model.Span;

/**
 * An entry of the run at hand, with its published ids.
 *
 * @param entryId its id
 * @param reportId its report's id
 * @param extracted all that was read in it
 * @param published where it stands in the decoded report, in code points
 */
public record StagedEntry(String entryId, String reportId, ExtractedEntry extracted, Span published) {}
