package org.khronika.reference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How strongly each sign speaks for a row of words being a name, from {@code name-weights.tsv}. */
public final class NameWeights {
    /** The signs, named as in the table with underscores for its full stops and hyphens. */
    public enum Sign {
        WORD_GIVEN,
        WORD_PATRONYMIC,
        WORD_ENDING_STRONG,
        WORD_ENDING_WEAK,
        WORD_COMPOUND,
        WORD_TRAILING,
        WORD_PLAIN,
        WORD_ORDINARY,
        WORD_ORDINARY_GIVEN,
        WORD_TITLE,
        WORD_THING,
        WORD_PLACE,
        WORD_PLACE_NAMED,
        WORD_PLACE_GIVEN,
        WORD_LOWER,
        WORD_HOLDER,
        WORD_ACRONYM,
        WORD_MIXED,
        WORD_SHORT,
        REPORT_SURNAME,
        REPORT_GIVEN,
        ENTRY_PART,
        ENTRY_INITIAL,
        SHAPE_SURNAME_INITIALS,
        SHAPE_INITIALS_SURNAME,
        SHAPE_INITIAL,
        SHAPE_NO_STOP,
        SHAPE_NO_STOP_BEFORE,
        SHAPE_GIVEN_INITIAL_SURNAME,
        SHAPE_PAIR,
        SHAPE_PAIR_COMPLETE,
        SHAPE_PAIR_UNKNOWN,
        SHAPE_PAIR_HONOURED,
        SHAPE_PAIR_ORDINARY_SURNAME,
        SHAPE_PAIR_PLACE,
        SHAPE_TRIPLE,
        SHAPE_TRIPLE_PATRONYMIC,
        SHAPE_PARTICLE,
        SHAPE_SINGLE,
        SHAPE_SINGLE_STRONG,
        SHAPE_BESIDE,
        CONTEXT_TITLE,
        CONTEXT_TITLE_SINGLE,
        CONTEXT_TITLE_COMMA,
        CONTEXT_TITLE_FAR,
        CONTEXT_TITLE_BEHIND,
        CONTEXT_PREDICATE,
        CONTEXT_WHO,
        CONTEXT_ARTICLE,
        CONTEXT_AGE,
        CONTEXT_NAMING,
        CONTEXT_AGAINST,
        CONTEXT_POSSESSIVE,
        CONTEXT_HEADING,
        CONTEXT_HEADING_PLACE,
        CONTEXT_LIST,
        CONTEXT_LIST_LONG,
        CONTEXT_CAPITAL_BEHIND,
        CONTEXT_REGION_BEHIND,
        CONTEXT_LOCATIVE,
        CONTEXT_THING_BEHIND,
        CONTEXT_THING_BEHIND_INITIALS,
        CONTEXT_THING_BEFORE,
        CONTEXT_THING_BEFORE_INITIALS,
        CONTEXT_INSIDE_THING,
        CONTEXT_DEDICATION,
        CONTEXT_QUOTED
    }

    private final double[] weights;

    private NameWeights(double[] weights) {
        this.weights = weights;
    }

    /** @throws IllegalStateException where the table is missing, a sign is unknown or missing, or a weight is no number */
    public static NameWeights load() {
        Map<Sign, Double> read = new EnumMap<>(Sign.class);
        for (ReferenceTable.Row row : ReferenceTable.load("name-weights.tsv").rows()) {
            try {
                Sign sign = Sign.valueOf(row.get("sign")
                        .toUpperCase(Locale.ROOT)
                        .replace('.', '_')
                        .replace('-', '_'));
                read.put(sign, Double.valueOf(row.get("weight")));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.where() + ": unknown sign or no number", e);
            }
        }
        double[] weights = new double[Sign.values().length];
        for (Sign sign : Sign.values()) {
            Double weight = read.get(sign);
            if (weight == null) {
                throw new IllegalStateException("name-weights.tsv has no sign " + sign);
            }
            weights[sign.ordinal()] = weight;
        }
        return new NameWeights(weights);
    }

    /** The weight of a sign. */
    public double of(Sign sign) {
        return weights[sign.ordinal()];
    }
}
