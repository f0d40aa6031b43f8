package org.khronika.extract;

import org.khronika.model.Law;

/**
 * The name of a body of law as it stands in a text.
 *
 * @param law what it names
 * @param country ISO 3166-1 alpha-2 of the state whose law it is
 * @param first its first token, of a leading "of the" too
 * @param end the token behind it
 */
record CodeName(Law law, String country, int first, int end) {}
