package org.khronika.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khronika.names.NameComparator;
import org.khronika.names.NameMatch;
import org.khronika.names.NameReason;

/**
 * Weighs what speaks for and against two profiles being one person. Millions of pairs are scored and few are told of, so the
 * score is made of numbers, and its reasons are put into words only where they are asked for.
 */
final class PersonScorer {
    private static final int DAYS = 3;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int MOST_KNOWN = 200_000;

    /** What the entries around two names can say, in the order in which it is added up. */
    private enum Context {
        ROLE_SAME,
        ROLE_OTHER,
        PLACE_SAME,
        PLACE_REGION,
        PLACE_OTHER,
        FACILITY_SAME,
        CHARGE_SAME,
        CHARGE_OTHER,
        COMPANION_SAME,
        URL_SAME,
        OCCUPATION_SAME,
        DATE_DAYS,
        DATE_MONTH,
        DATE_YEARS,
        REPORT_SAME,
        ENTRY_SAME;

        private final String kind;
        private final int bit;

        Context() {
            // the model's words: ROLE_SAME is "role.same"
            this.kind = name().toLowerCase(Locale.ROOT).replace('_', '.');
            this.bit = 1 << ordinal();
        }
    }

    private static final Context[] CONTEXTS = Context.values();

    private final LinkModel model;
    private final NameComparator comparator;
    private final LocalPersons tables;
    private final double prior;
    private final double[] weights = new double[CONTEXTS.length];
    private final Map<Long, NameMatch> known = new HashMap<>();

    PersonScorer(LinkModel model, NameComparator comparator, LocalPersons tables) {
        this.model = model;
        this.comparator = comparator;
        this.tables = tables;
        this.prior = model.value("prior");
        for (Context context : CONTEXTS) {
            weights[context.ordinal()] = model.value(context.kind);
        }
    }

    /** Names and context together, with the reasons. */
    PairScore score(Profile a, Profile b) {
        return score(names(a, b), context(a, b), a, b);
    }

    /** As {@link #score(Profile, Profile)}, without the reasons. */
    double weigh(NameMatch names, Profile a, Profile b) {
        return weigh(names, context(a, b));
    }

    /** As {@link #weigh(NameMatch, Profile, Profile)} of a bare name, to which report and entry count too. */
    double weighBare(NameMatch names, Profile bare, Profile full) {
        return weigh(names, bareContext(bare, full));
    }

    /** As {@link #weighBare}, with the reasons. */
    PairScore scoreBare(NameMatch names, Profile bare, Profile full) {
        return score(names, bareContext(bare, full), bare, full);
    }

    /**
     * Whether a name, place and side are enough to take two mentions for one person, so that they need not be compared: of a
     * common name they are not.
     */
    boolean isTelling(LocalPerson person) {
        NameVariants names = tables.variants(person.variants());
        double score = prior
                + weights[Context.ROLE_SAME.ordinal()]
                + names(names, names).score();
        if (person.place() >= 0) {
            score += weights[Context.PLACE_SAME.ordinal()];
        } else if (person.region() >= 0) {
            score += weights[Context.PLACE_REGION.ordinal()];
        }
        return score >= model.value("threshold.join");
    }

    /** What the context alone adds to a score. */
    double addContext(double score, Profile a, Profile b) {
        return add(score, context(a, b));
    }

    /** The names of two profiles; as many profiles share their names, the last outcomes are kept. */
    NameMatch names(Profile a, Profile b) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        long pair = (long) a.variants() << 32 | b.variants();
        NameMatch names = known.get(pair);
        if (names == null) {
            names = names(a.names(), b.names());
            known.put(pair, names);
        }
        return names;
    }

    NameMatch names(NameVariants a, NameVariants b) {
        return a.compare(b, comparator);
    }

    /** Two names that no context makes one; a gender that only the ending tells may be a slip where the given name is the same. */
    static boolean vetoed(NameMatch names) {
        return names.level() == NameMatch.Level.DIFFERENT || contradicts(names);
    }

    /** Whether initials, given names, patronymics or genders contradict; two surnames alone may be a pseudonym or its spelling. */
    static boolean contradicts(NameMatch names) {
        return names.has("initial.other")
                || names.has("given.other")
                || names.has("patronymic.other")
                || names.has("gender.other") && !names.has("given.same");
    }

    private double weigh(NameMatch names, int context) {
        double score = prior;
        for (NameReason reason : names.reasons()) {
            score += reason.weight();
        }
        return add(score, context);
    }

    private double add(double before, int context) {
        double score = before;
        for (int left = context; left != 0; left &= left - 1) {
            score += weights[Integer.numberOfTrailingZeros(left)];
        }
        return score;
    }

    private PairScore score(NameMatch names, int context, Profile a, Profile b) {
        List<Evidence> evidence = new ArrayList<>();
        for (NameReason reason : names.reasons()) {
            evidence.add(new Evidence("name." + reason.kind(), reason.weight(), reason.detail()));
        }
        for (Context what : CONTEXTS) {
            if ((context & what.bit) != 0) {
                evidence.add(model.evidence(what.kind, detail(what, a, b)));
            }
        }
        return PairScore.of(prior, vetoed(names), evidence);
    }

    private int bareContext(Profile bare, Profile full) {
        int context = context(bare, full);
        context |= IntSets.meet(bare.reports(), full.reports()) ? Context.REPORT_SAME.bit : 0;
        return context | (IntSets.meet(bare.entries(), full.entries()) ? Context.ENTRY_SAME.bit : 0);
    }

    /** What the entries around the names say, a bit for each. */
    private static int context(Profile a, Profile b) {
        int context = a.official() == b.official() ? Context.ROLE_SAME.bit : Context.ROLE_OTHER.bit;
        if (a.place() >= 0 && a.place() == b.place()) {
            context |= Context.PLACE_SAME.bit;
        } else if (a.region() >= 0 && a.region() == b.region()) {
            context |= Context.PLACE_REGION.bit;
        } else if (a.place() >= 0 && b.place() >= 0 || a.region() >= 0 && b.region() >= 0) {
            context |= Context.PLACE_OTHER.bit;
        }
        context |= IntSets.meet(a.facilities(), b.facilities()) ? Context.FACILITY_SAME.bit : 0;
        if (IntSets.meet(a.charges(), b.charges())) {
            context |= Context.CHARGE_SAME.bit;
        } else if (a.charges().length > 0 && b.charges().length > 0) {
            context |= Context.CHARGE_OTHER.bit;
        }
        context |= IntSets.meet(a.companions(), b.companions()) ? Context.COMPANION_SAME.bit : 0;
        context |= IntSets.meet(a.urls(), b.urls()) ? Context.URL_SAME.bit : 0;
        context |= IntSets.meet(a.occupations(), b.occupations()) ? Context.OCCUPATION_SAME.bit : 0;
        int gap = IntSets.gap(a.days(), b.days());
        if (gap <= MONTH) {
            context |= gap <= DAYS ? Context.DATE_DAYS.bit : Context.DATE_MONTH.bit;
        } else if (gap > YEAR) {
            context |= Context.DATE_YEARS.bit;
        }
        return context;
    }

    private String detail(Context context, Profile a, Profile b) {
        return switch (context) {
            case PLACE_SAME -> tables.text(a.place());
            case PLACE_REGION -> tables.text(a.region());
            case PLACE_OTHER -> place(a) + ", " + place(b);
            case FACILITY_SAME -> least(a.facilities(), b.facilities());
            case CHARGE_SAME -> least(a.charges(), b.charges());
            case COMPANION_SAME -> least(a.companions(), b.companions());
            case URL_SAME -> least(a.urls(), b.urls());
            case OCCUPATION_SAME -> least(a.occupations(), b.occupations());
            case DATE_DAYS, DATE_MONTH, DATE_YEARS -> IntSets.gap(a.days(), b.days()) + " days";
            case ROLE_SAME, ROLE_OTHER, CHARGE_OTHER, REPORT_SAME, ENTRY_SAME -> "";
        };
    }

    private String place(Profile profile) {
        return tables.text(profile.place() >= 0 ? profile.place() : profile.region());
    }

    /** Of what both have the least text, as numbers depend on the order of taking in. */
    private String least(int[] a, int[] b) {
        int[] shared = IntSets.shared(a, b);
        String least = tables.text(shared[0]);
        for (int number : shared) {
            least = least.compareTo(tables.text(number)) <= 0 ? least : tables.text(number);
        }
        return least;
    }
}
