package org.khronika.extract;

import java.util.Optional;
import java.util.OptionalDouble;
import org.khronika.model.Unit;

/**
 * A time or a sum of money as it stands in a text.
 *
 * @param amount how much, absent for a range and for money of another state
 * @param unit what of; present exactly where the amount is
 * @param money whether it is a sum of money
 * @param days whether the time is counted in days, where it is one (also of a range)
 * @param months likewise
 * @param hours likewise
 * @param first its first token
 * @param end the token behind it
 */
record Term(
        OptionalDouble amount,
        Optional<Unit> unit,
        boolean money,
        boolean days,
        boolean months,
        boolean hours,
        int first,
        int end) {}
