package org.khronika.extract;

import java.util.Optional;
import org.khronika.model.SanctionType;

/**
 * A penalty or measure told in an entry, not yet tied to anybody.
 *
 * @param type its kind
 * @param term its length or sum, absent where none is told
 * @param first its first token
 * @param end the token behind it
 * @param rule how it was read
 */
record Penalty(SanctionType type, Optional<Term> term, int first, int end, String rule) {
    /** The rule of what strikes nobody in particular: a house closed, penalties that are only counted. */
    static final String OF_NOBODY = "sanction.of-nobody";
}
