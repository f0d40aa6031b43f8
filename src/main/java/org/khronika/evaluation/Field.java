package org.khronika.evaluation;

import java.util.Locale;

/** What is compared entry by entry, in the order in which figures are told. */
enum Field {
    DATE,
    SETTLEMENT,
    REGION,
    COUNTRY,
    PERSON_FORMS,
    CHARGES,
    CHARGE_PERSON,
    SANCTIONS,
    SANCTION_PERSON,
    TYPES,
    CITATIONS,
    ROLES;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
