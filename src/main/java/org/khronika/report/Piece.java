package org.khronika.report;

/**
 * A stretch of a report and what it was taken for.
 *
 * @param kind what it was taken for
 * @param start offset of its first character
 * @param end offset behind its last
 * @param reason of a reject, why it could not be read; else empty
 */
record Piece(Kind kind, int start, int end, String reason) {
    /** What a stretch of a report can be. */
    enum Kind {
        ENTRY,
        TITLE,
        FOOTNOTES,
        FURNITURE,
        REJECT
    }

    Piece(Kind kind, int start, int end) {
        this(kind, start, end, "");
    }

    static Piece reject(int start, int end, String reason) {
        return new Piece(Kind.REJECT, start, end, reason);
    }
}
