package org.khronika.batch;

/** A run cannot start or go on; the message tells a person what happened, where, and what to do. */
public final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean byGates;

    public RunException(String message) {
        this(message, null);
    }

    public RunException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private RunException(String message, Throwable cause, boolean byGates) {
        super(message, cause);
        this.byGates = byGates;
    }

    /** Of a release that its gates refused. */
    static RunException ofGates(String message) {
        return new RunException(message, null, true);
    }

    /** Whether nothing failed, but the release was refused by its gates. */
    public boolean isByGates() {
        return byGates;
    }

    /** The first reason of all, which a connection pool hides behind its own. */
    static String deepest(Throwable e) {
        Throwable at = e;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return at.getMessage() == null ? at.toString() : at.getMessage();
    }
}
