package org.khronika.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Law;
import org.khronika.model.SanctionType;

/** Finds those punished by one ruling, against all of whom the only citation of an entry is held. */
final class Rulings {
    /** Penalties that Article 41 of the Code of Administrative Offences lists, and no other code. */
    private static final Set<SanctionType> ADMINISTRATIVE =
            EnumSet.of(SanctionType.ADMINISTRATIVE_ARREST, SanctionType.FINE, SanctionType.WARNING);

    /** Those of Article 40 of the Criminal Code. */
    private static final Set<SanctionType> CRIMINAL = EnumSet.of(
            SanctionType.IMPRISONMENT,
            SanctionType.SUSPENDED_SENTENCE,
            SanctionType.RESTRICTION_OF_LIBERTY,
            SanctionType.COMMUNITY_SERVICE,
            SanctionType.FINE);

    private Rulings() {}

    /**
     * With those whose penalties are told before the citation, in its sentence or in the one before it: "A was arrested for 10
     * days, B was fined (Article 488)"; and behind it in its sentence, where its code knows them: "A was arrested under Article
     * 488, B fined".
     */
    static List<Integer> withPunished(List<Integer> persons, Provision provision, LawReading law) {
        Words words = law.words();
        int sentence = words.sentence(provision.first());
        boolean own = law.penalties().stream().noneMatch(p -> words.sentence(p.first()) == sentence);
        Set<Integer> punished = new TreeSet<>();
        for (Penalty penalty : law.penalties()) {
            int at = words.sentence(penalty.first());
            if (at != (own ? sentence - 1 : sentence)) {
                continue;
            }
            if (penalty.first() > provision.first() && !isOf(provision.law(), penalty)) {
                return persons;
            }
            if (isAnybodys(penalty)) {
                punished.addAll(whose(penalty, law));
            }
        }
        return punished.containsAll(persons) ? List.copyOf(punished) : persons;
    }

    /** "A judge dealt with the three (Article 488). A was arrested, B fined": those named only in the sentences behind. */
    static List<Integer> behind(Provision provision, LawReading law) {
        Words words = law.words();
        int sentence = words.sentence(provision.first());
        Set<Integer> punished = new TreeSet<>();
        for (Penalty penalty : law.penalties()) {
            if (provision.law() != Law.ADMINISTRATIVE
                    || words.sentence(penalty.first()) <= sentence
                    || !isOf(provision.law(), penalty)) {
                return List.of();
            }
            punished.addAll(whose(penalty, law));
        }
        boolean all = punished.size() > 1 && law.attribution().allNamedBehind(provision.end());
        return all ? List.copyOf(punished) : List.of();
    }

    private static boolean isAnybodys(Penalty penalty) {
        return !penalty.rule().equals(Penalty.OF_NOBODY) && penalty.type() != SanctionType.COMPENSATION;
    }

    private static boolean isOf(Law law, Penalty penalty) {
        return switch (law) {
            case ADMINISTRATIVE -> ADMINISTRATIVE.contains(penalty.type());
            case CRIMINAL -> CRIMINAL.contains(penalty.type());
            default -> false;
        };
    }

    private static List<Integer> whose(Penalty penalty, LawReading law) {
        return law.attribution().persons(law.anchor(penalty.first(), penalty.end(), Set.of(), false));
    }
}
