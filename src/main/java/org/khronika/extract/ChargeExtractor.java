package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.khronika.model.Charge;
import org.khronika.model.Law;
import org.khronika.model.Mention;
import org.khronika.model.Trace;
import org.khronika.reference.ReferenceTable;
import org.khronika.reference.Statutes;

/**
 * Reads the provisions of law cited in an entry and the persons held to have broken them: one charge for every article, part
 * and person, by the rules of gold/GUIDELINES.md, "Charges". Immutable, safe for use by several threads.
 */
public final class ChargeExtractor {
    private final ProvisionReader reader;
    private final PersonCues cues;
    private final Phrases<Boolean> rule;
    private final Phrases<Boolean> reform;
    private final Phrases<Boolean> accuse;

    /** Reads with the bundled lexicons. */
    public ChargeExtractor(Statutes statutes) {
        reader = new ProvisionReader(statutes);
        cues = new PersonCues();
        ReferenceTable table = ReferenceTable.load("citation-words.tsv");
        rule = Phrases.of(table, "rule");
        reform = Phrases.of(table, "reform");
        accuse = Phrases.of(table, "accuse");
    }

    /**
     * Reads an entry.
     *
     * @param mentions the persons named in it, their roles not needed
     * @return charges in order of place, with warnings on codes left out and numbers that do not exist
     */
    public Reading<Charge> read(EntryText text, List<Mention> mentions) {
        Words words = new Words(text);
        ProvisionReader.Result result = reader.read(words);
        if (result.provisions().isEmpty()) {
            return new Reading<>(List.of(), result.warnings());
        }
        Attribution attribution = new Attribution(words, mentions, cues);
        BitSet passed = new BitSet(words.size());
        for (Provision provision : result.provisions()) {
            passed.set(provision.first(), provision.end());
        }
        List<Charge> charges = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        int chain = -1;
        List<Integer> persons = List.of();
        boolean single = result.provisions().stream()
                .allMatch(p -> p.first() == result.provisions().get(0).first());
        for (Provision provision : result.provisions()) {
            if (provision.first() != chain) {
                chain = provision.first();
                persons = isAccusation(words, provision)
                        ? attribution.persons(
                                new Attribution.Anchor(provision.first(), provision.end(), passed, Set.of(), false))
                        : List.of();
                if (single && !persons.isEmpty()) {
                    persons = attribution.withSeries(persons, provision.first());
                }
            }
            add(provision, persons, seen, charges, words);
        }
        return new Reading<>(charges, result.warnings());
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

    /** Whether somebody may be held to have broken the provision, rather than the law being spoken of. */
    private boolean isAccusation(Words words, Provision provision) {
        int sentence = words.sentence(provision.first());
        int from = provision.first();
        boolean accused = false;
        boolean reformed = false;
        while (from > 0 && words.sentence(from - 1) == sentence && provision.first() - from < 80) {
            from--;
            accused |= accuse.startsAt(words, from);
            reformed |= reform.startsAt(words, from);
        }
        boolean starts = from == provision.first() || words.is(provision.first() - 1, "“");
        boolean law = provision.law() != Law.CRIMINAL
                && provision.law() != Law.ADMINISTRATIVE
                && provision.law() != Law.CIVIL;
        return !(starts && rule.startsAt(words, provision.end())) && !reformed && (!law || accused);
    }
}
