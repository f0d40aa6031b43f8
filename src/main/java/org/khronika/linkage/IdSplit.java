package org.khronika.linkage;

/**
 * The trace of a split: some of what an id stood for is found under another now.
 *
 * @param oldId the id of before; it may still stand for the rest
 * @param newId the id in use of what was split off
 */
public record IdSplit(String oldId, String newId) implements Comparable<IdSplit> {
    @Override
    public int compareTo(IdSplit other) {
        int byOld = oldId.compareTo(other.oldId);
        return byOld != 0 ? byOld : newId.compareTo(other.newId);
    }
}
