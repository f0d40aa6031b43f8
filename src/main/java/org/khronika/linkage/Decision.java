package org.khronika.linkage;

/**
 * A reviewer's word on two ids.
 *
 * @param left one id
 * @param right another id
 * @param verdict what they are to each other
 * @param who the reviewer
 * @param when the day, as written
 * @param why the reason
 * @param where file and line, for messages
 */
public record Decision(String left, String right, Verdict verdict, String who, String when, String why, String where) {
    /** What two ids are to each other. */
    public enum Verdict {
        SAME,
        DIFFERENT,
        /** Looked at and left open: the model decides, and the pair is not asked again. */
        UNSURE
    }
}
