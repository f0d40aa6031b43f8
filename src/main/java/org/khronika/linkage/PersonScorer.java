package org.khronika.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khronika.names.NameComparator;
import org.khronika.names.NameMatch;
import org.khronika.names.NameReason;

/** Weighs what speaks for and against two profiles being one person. */
final class PersonScorer {
    private static final int DAYS = 3;
    private static final int MONTH = 31;
    private static final int YEAR = 366;
    private static final int MOST_KNOWN = 200_000;

    private final LinkModel model;
    private final NameComparator comparator;
    private final LocalPersons tables;
    private final Map<Long, NameMatch> known = new HashMap<>();

    PersonScorer(LinkModel model, NameComparator comparator, LocalPersons tables) {
        this.model = model;
        this.comparator = comparator;
        this.tables = tables;
    }

    /** Names and context together. */
    PairScore score(Profile a, Profile b) {
        return score(names(a, b), context(a, b));
    }

    /** The names of two profiles; as many profiles share their names, the last outcomes are kept. */
    private NameMatch names(Profile a, Profile b) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        long pair = (long) a.variants() << 32 | b.variants();
        return known.computeIfAbsent(pair, p -> names(a.names(), b.names()));
    }

    PairScore score(NameMatch names, List<Evidence> context) {
        List<Evidence> evidence = new ArrayList<>();
        for (NameReason reason : names.reasons()) {
            evidence.add(new Evidence("name." + reason.kind(), reason.weight(), reason.detail()));
        }
        evidence.addAll(context);
        return PairScore.of(model.value("prior"), vetoed(names), evidence);
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

    /** What the entries around the names say. */
    List<Evidence> context(Profile a, Profile b) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(model.evidence(a.official() == b.official() ? "role.same" : "role.other", ""));
        if (a.place() >= 0 && a.place() == b.place()) {
            evidence.add(model.evidence("place.same", tables.text(a.place())));
        } else if (a.region() >= 0 && a.region() == b.region()) {
            evidence.add(model.evidence("place.region", tables.text(a.region())));
        } else if (a.place() >= 0 && b.place() >= 0) {
            evidence.add(model.evidence("place.other", tables.text(a.place()) + ", " + tables.text(b.place())));
        }
        shared("facility.same", a.facilities(), b.facilities(), evidence);
        if (!shared("charge.same", a.charges(), b.charges(), evidence)
                && a.charges().length > 0
                && b.charges().length > 0) {
            evidence.add(model.evidence("charge.other", ""));
        }
        shared("companion.same", a.companions(), b.companions(), evidence);
        shared("url.same", a.urls(), b.urls(), evidence);
        shared("occupation.same", a.occupations(), b.occupations(), evidence);
        int gap = IntSets.gap(a.days(), b.days());
        if (gap <= MONTH) {
            evidence.add(model.evidence(gap <= DAYS ? "date.days" : "date.month", gap + " days"));
        } else if (gap > YEAR) {
            evidence.add(model.evidence("date.years", gap + " days"));
        }
        return evidence;
    }

    private boolean shared(String kind, int[] a, int[] b, List<Evidence> evidence) {
        int[] shared = IntSets.shared(a, b);
        if (shared.length == 0) {
            return false;
        }
        // the least text, as numbers depend on the order of taking in
        String detail = tables.text(shared[0]);
        for (int number : shared) {
            detail = detail.compareTo(tables.text(number)) <= 0 ? detail : tables.text(number);
        }
        evidence.add(model.evidence(kind, detail));
        return true;
    }
}
