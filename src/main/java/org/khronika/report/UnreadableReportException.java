package org.khronika.report;

/** A file that is no report anyone could read. Its message says what is wrong, where, and what to do, for a person. */
public final class UnreadableReportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * @param sourceUri the file as it was given
     * @param problem what is wrong and what to do about it
     */
    public UnreadableReportException(String sourceUri, String problem) {
        super(sourceUri + ": " + problem);
        this.problem = problem;
    }

    /** What is wrong and what to do about it, without the file's name. */
    public String problem() {
        return problem;
    }
}
