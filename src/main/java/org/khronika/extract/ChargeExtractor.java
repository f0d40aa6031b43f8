package org.khronika.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Charge;
import org.khronika.model.Law;
import org.khronika.model.Trace;
import org.khronika.reference.AccusedProvisions;
import org.khronika.reference.ReferenceTable;

/**
 * Reads the provisions of law cited in an entry and the persons held to have broken them: one charge for every article, part
 * and person, by the rules of gold/GUIDELINES.md, "Charges". Immutable, safe for use by several threads.
 */
public final class ChargeExtractor {
    private static final int SENTENCE = 80;

    private final Phrases<Boolean> rule;
    private final Phrases<Boolean> applied;
    private final Phrases<Boolean> reform;
    private final Phrases<Boolean> accuse;
    private final Phrases<Boolean> same;
    private final Phrases<Boolean> fact;
    private final Phrases<Boolean> witness;
    private final Phrases<Boolean> status;
    private final Phrases<Boolean> unknown;
    private final AccusedProvisions harm = AccusedProvisions.load();

    /** Reads with the bundled lexicons. */
    public ChargeExtractor() {
        ReferenceTable table = ReferenceTable.load("citation-words.tsv");
        rule = Phrases.of(table, "rule");
        applied = Phrases.of(table, "applied");
        reform = Phrases.of(table, "reform");
        accuse = Phrases.of(table, "accuse");
        same = Phrases.of(table, "same");
        fact = Phrases.of(table, "fact");
        witness = Phrases.of(table, "witness");
        status = Phrases.of(table, "status");
        unknown = Phrases.of(table, "unknown");
    }

    /**
     * Ties the provisions cited in an entry to the persons named in it.
     *
     * @return charges in order of place, with warnings on codes left out and numbers that do not exist
     */
    public Reading<Charge> read(LawReading law) {
        List<Provision> provisions = law.provisions();
        if (provisions.isEmpty()) {
            return new Reading<>(List.of(), law.warnings());
        }
        Words words = law.words();
        List<Charge> charges = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        int chain = -1;
        List<Integer> persons = List.of();
        Set<Integer> witnesses = witnesses(law);
        boolean single =
                provisions.stream().allMatch(p -> p.first() == provisions.get(0).first());
        for (Provision provision : provisions) {
            if (provision.first() != chain) {
                chain = provision.first();
                Attribution.Anchor anchor = law.anchor(provision.first(), provision.end(), Set.of(), false);
                persons = isAccusation(words, provision) ? persons(law, provision, anchor) : List.of();
                if (!witnesses.isEmpty()) {
                    persons = persons.stream()
                            .filter(person -> !witnesses.contains(person))
                            .toList();
                }
                if (single && !persons.isEmpty()) {
                    persons = shared(persons, provision, law, anchor);
                } else if (single && isAccusation(words, provision)) {
                    persons = Rulings.behind(provision, law);
                }
            }
            add(provision, persons, seen, charges, words);
        }
        addSame(law, seen, charges);
        return new Reading<>(charges, law.warnings());
    }

    /** "B, under the same article": the provisions cited last before are held against somebody else too. */
    private void addSame(LawReading law, Set<List<Object>> seen, List<Charge> charges) {
        Words words = law.words();
        for (int i = 0; i < words.size(); i++) {
            int end = same.behind(words, i);
            if (end == i) {
                continue;
            }
            int at = i;
            int chain = law.provisions().stream()
                    .mapToInt(Provision::first)
                    .filter(first -> first < at)
                    .max()
                    .orElse(-1);
            List<Integer> persons =
                    law.attribution().persons(law.anchor(words.is(i - 1, "under") ? i - 1 : i, end, Set.of(), false));
            if (!persons.isEmpty()) {
                law.provisions().stream()
                        .filter(provision -> provision.first() == chain)
                        .forEach(provision -> add(provision, persons, seen, charges, words));
            }
        }
    }

    private void add(
            Provision provision, List<Integer> persons, Set<List<Object>> seen, List<Charge> charges, Words words) {
        List<Optional<String>> parts = provision.parts().isEmpty()
                ? List.of(Optional.empty())
                : provision.parts().stream().map(Optional::of).toList();
        List<OptionalInt> whom = persons.isEmpty()
                ? List.of(OptionalInt.empty())
                : persons.stream().map(OptionalInt::of).toList();
        for (Optional<String> part : parts) {
            for (OptionalInt person : whom) {
                if (seen.add(List.of(provision.law(), provision.country(), provision.article(), part, person))) {
                    charges.add(new Charge(
                            provision.law(),
                            provision.country(),
                            provision.article(),
                            part,
                            words.text(provision.span()),
                            person,
                            new Trace(provision.span(), provision.rule())));
                }
            }
        }
    }

    /**
     * In "a case under Article 105 was opened" the one named need not be the accused: who suffered violence, or reports of it, is
     * named as well.
     */
    private List<Integer> persons(LawReading law, Provision provision, Attribution.Anchor anchor) {
        if (inSentence(law.words(), provision.first(), unknown)) {
            return law.attribution().held(anchor);
        }
        Optional<AccusedProvisions.Kind> kind = harm.of(provision.law(), provision.country(), provision.article());
        if (kind.isEmpty() || !inSentenceBefore(law.words(), provision.first(), fact)) {
            return law.attribution().persons(anchor);
        }
        return kind.get() == AccusedProvisions.Kind.SERVICE
                ? law.attribution().accused(anchor)
                : law.attribution().held(anchor);
    }

    /** "she is a witness with the right to protection", in any sentence: no article is held against her. */
    private Set<Integer> witnesses(LawReading law) {
        Words words = law.words();
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            int end = status.behind(words, i);
            int at = i;
            // who is such a witness "in the case under Article 274" is the one whom that case is about
            boolean cited = law.provisions().stream()
                    .anyMatch(p -> p.first() >= end && words.sentence(p.first()) == words.sentence(at));
            if (end > i && !cited) {
                found.addAll(law.attribution().persons(law.anchor(i, end, Set.of(), false)));
            }
        }
        return found;
    }

    private static boolean inSentence(Words words, int at, Phrases<Boolean> phrases) {
        int sentence = words.sentence(at);
        for (int i = at; i < words.size() && i < at + SENTENCE && words.sentence(i) == sentence; i++) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return inSentenceBefore(words, at, phrases);
    }

    private static boolean inSentenceBefore(Words words, int at, Phrases<Boolean> phrases) {
        int sentence = words.sentence(at);
        for (int i = at - 1; i >= 0 && i > at - SENTENCE && words.sentence(i) == sentence; i--) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** The only citation of an entry is held against all of the row or series that it stands behind. */
    private static List<Integer> shared(
            List<Integer> persons, Provision provision, LawReading law, Attribution.Anchor anchor) {
        Set<Integer> all = new TreeSet<>(Rulings.withPunished(persons, provision, law));
        all.addAll(law.attribution().rows().withSeries(persons, provision.first()));
        List<Integer> row = law.attribution().rows().withRow(persons, anchor);
        if (!all.containsAll(persons) || all.size() <= persons.size()) {
            return row;
        }
        all.addAll(row);
        return List.copyOf(all);
    }

    /** Whether somebody may be held to have broken the provision, rather than the law being spoken of. */
    private boolean isAccusation(Words words, Provision provision) {
        int sentence = words.sentence(provision.first());
        int from = provision.first();
        if (inSentenceBefore(words, provision.first(), witness)) {
            return false;
        }
        boolean accused = false;
        boolean reformed = false;
        while (from > 0 && words.sentence(from - 1) == sentence && provision.first() - from < 80) {
            from--;
            accused |= accuse.startsAt(words, from);
            reformed |= reform.startsAt(words, from);
        }
        boolean starts = from == provision.first() || !accused && words.is(provision.first() - 1, "“");
        boolean law = provision.law() != Law.CRIMINAL
                && provision.law() != Law.ADMINISTRATIVE
                && provision.law() != Law.CIVIL;
        return !(starts && isRule(words, provision.end())) && !reformed && (!law || accused);
    }

    /** "Article 174 provides", but not "Article 174 was applied to". */
    private boolean isRule(Words words, int end) {
        int behind = rule.behind(words, end);
        return behind > end && !applied.startsAt(words, behind);
    }
}
