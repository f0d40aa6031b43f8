package org.khronika.evaluation;

/** Gold annotations that cannot be read, or that do not fit; the message is for a person. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
