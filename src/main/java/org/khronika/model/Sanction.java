package org.khronika.model;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A penalty or measure told in an entry.
 *
 * @param type its kind
 * @param amount how much, absent where no term is told
 * @param unit what the amount counts; present exactly where the amount is
 * @param form as written
 * @param person {@link Mention#person()} of the one punished, absent where not named
 * @param trace where and how it was read
 */
public record Sanction(
        SanctionType type, OptionalDouble amount, Optional<Unit> unit, String form, OptionalInt person, Trace trace) {}
