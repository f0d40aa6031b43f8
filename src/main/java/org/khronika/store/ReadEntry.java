package org.khronika.store;

import org.khronika.model.ExtractedEntry;
import org.khronika.model.Span;

/**
 * An entry as it was read, before it has ids.
 *
 * @param extracted all that was read in it
 * @param published where it stands in the decoded report, in code points
 */
public record ReadEntry(ExtractedEntry extracted, Span published) {}
