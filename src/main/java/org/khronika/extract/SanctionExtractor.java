package org.khronika.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Charge;
import org.khronika.model.Sanction;
import org.khronika.model.SanctionType;
import org.khronika.model.Span;
import org.khronika.model.Trace;
import org.khronika.model.Unit;

/**
 * Reads the penalties and measures told in an entry and whom they strike: imposed, upheld, being served or served, by the rules
 * of gold/GUIDELINES.md, "Sanctions". Immutable, safe for use by several threads.
 */
public final class SanctionExtractor {
    private final Phrases<Boolean> respectively = new PenaltyWords().respectively;

    /**
     * Ties the penalties of an entry to the persons named in it.
     *
     * @param charges what {@link ChargeExtractor} made of the same reading
     * @return sanctions in order of place, one for every person
     */
    public Reading<Sanction> read(LawReading law, List<Charge> charges) {
        List<Penalty> penalties = law.penalties();
        if (penalties.isEmpty()) {
            return new Reading<>(List.of(), List.of());
        }
        Words words = law.words();
        Set<Integer> charged = new TreeSet<>();
        charges.forEach(charge -> charge.person().ifPresent(charged::add));
        List<Sanction> sanctions = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        List<List<Integer>> whose = new ArrayList<>();
        for (Penalty penalty : penalties) {
            boolean joined = penalty.rule().equals("sanction.sum-joined") && !whose.isEmpty();
            boolean paid = penalty.type() == SanctionType.COMPENSATION
                    || penalty.rule().equals("sanction.order");
            whose.add(
                    joined
                            ? whose.get(whose.size() - 1)
                            : persons(
                                    penalty,
                                    words.isQuoted(penalty.first()),
                                    law.attribution(),
                                    law.anchor(penalty.first(), penalty.end(), charged, paid)));
        }
        dealOut(penalties, whose, words);
        Set<SanctionType> withTerm = EnumSet.noneOf(SanctionType.class);
        penalties.stream().filter(p -> p.term().isPresent()).forEach(p -> withTerm.add(p.type()));
        for (int i = 0; i < penalties.size(); i++) {
            if (whose.get(i).isEmpty() && isOfAnybody(penalties.get(i), law)) {
                continue;
            }
            boolean others = law.attribution().hasCompanions(whose.get(i));
            add(penalties.get(i), whose.get(i), others, withTerm, seen, sanctions, words);
        }
        return new Reading<>(sanctions, List.of());
    }

    /** A penalty has somebody whom it strikes: the only person of the entry, where the words lead to no other. */
    private static List<Integer> persons(
            Penalty penalty, boolean quoted, Attribution attribution, Attribution.Anchor anchor) {
        if (penalty.rule().equals(Penalty.OF_NOBODY)) {
            return List.of();
        }
        List<Integer> persons = attribution.persons(anchor);
        boolean unknown = persons.isEmpty() && !quoted && !anchor.money() && !attribution.isUnnamed(anchor);
        return unknown ? attribution.only() : persons;
    }

    /** "A and B … 9 years and 7 years respectively": the first penalty is the first person's. */
    private void dealOut(List<Penalty> penalties, List<List<Integer>> whose, Words words) {
        for (int i = 0; i < penalties.size(); i++) {
            int size = whose.get(i).size();
            if (size < 2
                    || i + size > penalties.size()
                    || !penalties.get(i).rule().equals("sanction.respectively")
                            && !hasRespectively(words, penalties.get(i).first())) {
                continue;
            }
            boolean same = true;
            for (int j = i; j < i + size; j++) {
                same &= whose.get(j).equals(whose.get(i))
                        && words.sentence(penalties.get(j).first())
                                == words.sentence(penalties.get(i).first());
            }
            if (same) {
                List<Integer> persons = whose.get(i);
                for (int j = 0; j < size; j++) {
                    whose.set(i + j, List.of(persons.get(j)));
                }
            }
        }
    }

    private boolean hasRespectively(Words words, int first) {
        int sentence = words.sentence(first);
        int before = Math.max(0, first - 8);
        for (int i = before; i < words.size() && i < first + 80; i++) {
            if (words.sentence(i) == sentence && respectively.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** “a person goes to jail for two months for a word”: said of anybody at all. */
    private static boolean isOfAnybody(Penalty penalty, LawReading law) {
        return law.words().isQuoted(penalty.first())
                && law.attribution().isStranger(law.anchor(penalty.first(), penalty.end(), Set.of(), false));
    }

    private static void add(
            Penalty penalty,
            List<Integer> persons,
            boolean others,
            Set<SanctionType> withTerm,
            Set<List<Object>> seen,
            List<Sanction> sanctions,
            Words words) {
        if (isToldBetter(penalty, withTerm)) {
            return;
        }
        OptionalDouble amount = penalty.term().map(Term::amount).orElse(OptionalDouble.empty());
        Optional<Unit> unit = amount.isPresent() ? penalty.term().flatMap(Term::unit) : Optional.empty();
        List<OptionalInt> whom =
                new ArrayList<>(persons.stream().map(OptionalInt::of).toList());
        if (others || persons.isEmpty()) {
            whom.add(OptionalInt.empty());
        }
        Span span = words.span(penalty.first(), penalty.end());
        for (OptionalInt person : whom) {
            if (seen.add(List.of(penalty.type(), amount, unit, person))) {
                sanctions.add(new Sanction(
                        penalty.type(), amount, unit, words.text(span), person, new Trace(span, penalty.rule())));
            }
        }
    }

    /** Whether a penalty without a term is told with one elsewhere in the entry. */
    private static boolean isToldBetter(Penalty penalty, Set<SanctionType> withTerm) {
        if (penalty.term().isPresent()
                || penalty.type() == SanctionType.PRETRIAL_DETENTION
                || penalty.type() == SanctionType.OTHER) {
            return false;
        }
        return withTerm.contains(penalty.type());
    }
}
