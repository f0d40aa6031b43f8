package org.khronika.linkage;

/** A reviewer's decision that cannot be kept: it names what does not exist, or another decision contradicts it. */
public final class ContradictoryDecisionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** @param message names the file and line of the decision */
    public ContradictoryDecisionException(String message) {
        super(message);
    }
}
