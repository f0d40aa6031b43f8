package org.khronika.dataset;

/** Rows, files or folders that are not what the schema declares; the message names the place and is meant for a person. */
public class DatasetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatasetException(String message) {
        super(message);
    }

    public DatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
