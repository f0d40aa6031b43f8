package org.khronika.extract;

import java.util.List;
import org.khronika.model.*;
import org.khronika.reference.Statutes;

/** x */
public final class SanctionExtractor {
    public SanctionExtractor(Statutes statutes) {}
    public Reading<Sanction> read(EntryText text, List<Mention> mentions, List<Charge> charges) {
        return new Reading<>(List.of(), List.of());
    }
}
