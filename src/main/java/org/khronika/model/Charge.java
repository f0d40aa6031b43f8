package org.khronika.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A provision of law cited in an entry.
 *
 * @param law which body of law
 * @param country ISO 3166-1 alpha-2 of the state whose law it is
 * @param article "405", "456-2"
 * @param part "2", absent where none is told
 * @param form as written
 * @param person {@link Mention#person()} of the one held to have broken it, absent where it is nobody in particular
 * @param trace where and how it was read
 */
public record Charge(
        Law law, String country, String article, Optional<String> part, String form, OptionalInt person, Trace trace) {}
