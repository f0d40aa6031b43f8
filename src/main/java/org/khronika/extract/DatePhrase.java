package org.khronika.extract;

/**
 * A date as a text prints it, before its year is made out.
 *
 * @param first its first token
 * @param end the token behind it
 * @param from the first day, month or year
 * @param to the last; equal to {@code from} where one is told
 * @param rule the rule that read it
 */
record DatePhrase(int first, int end, DateParts from, DateParts to, String rule) {
    /** Whether some calendar has its days. */
    boolean isPossible() {
        return from.isPossible() && to.isPossible();
    }

    boolean isRange() {
        return !from.equals(to);
    }
}
