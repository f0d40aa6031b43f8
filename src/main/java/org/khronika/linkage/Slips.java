package org.khronika.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.names.FoldedName;
import org.khronika.names.NameMatch;
import org.khronika.names.NameReason;
import org.khronika.reference.ReferenceTable;

/**
 * Finds slips in an initial: the same surname with another initial, where day, place, side and case agree so well that it is
 * one person (gold/GUIDELINES.md, "Rulings"). The rarer of the two names is read as the other. Never where the two stand side
 * by side in an entry, as brothers do, and never between two given names written out.
 */
final class Slips {
    private static final int WINDOW = 50;
    private static final int DAYS = 3;

    private final LinkModel model;
    private final PersonScorer scorer;
    private final LocalPersons tables;
    private final Map<String, String> shapes = new HashMap<>();

    Slips(LinkModel model, PersonScorer scorer, LocalPersons tables) {
        this.model = model;
        this.scorer = scorer;
        this.tables = tables;
        for (ReferenceTable.Row row : ReferenceTable.load("initial-slips.tsv").rows()) {
            shapes.put(row.get("written"), row.get("meant"));
        }
    }

    /** Replaces the names of those whose initial is a slip, in place. */
    void correct(List<LocalPerson> persons) {
        Blocks blocks = new Blocks(WINDOW);
        Starts starts = new Starts(tables, persons);
        for (int i = 0; i < persons.size(); i++) {
            LocalPerson person = persons.get(i);
            FoldedName name = tables.variants(person.variants()).names().get(0);
            if (name.isFull() && person.place() >= 0) {
                blocks.add(name.stems().get(0) + '|' + person.place(), i);
            }
        }
        Reading[] read = new Reading[persons.size()];
        blocks.pairs((i, j) -> {
            double score = slip(persons.get(i), persons.get(j), starts);
            if (score >= model.value("threshold.slip")) {
                boolean first = starts.count(persons.get(i)) < starts.count(persons.get(j));
                int slipped = first ? i : j;
                if (!abbreviated(persons.get(slipped))) {
                    return;
                }
                if (read[slipped] == null || score > read[slipped].score) {
                    read[slipped] = new Reading(persons.get(first ? j : i).variants(), score);
                }
            }
        });
        for (int i = 0; i < read.length; i++) {
            if (read[i] != null) {
                persons.set(i, persons.get(i).withVariants(read[i].variants));
            }
        }
    }

    /** A name written out is no slip in an initial. */
    private boolean abbreviated(LocalPerson person) {
        return tables.variants(person.variants()).names().stream()
                .allMatch(name -> name.initial().abbreviated());
    }

    /** What the context weighs where only an initial contradicts and no entry shows two people, else minus infinity. */
    private double slip(LocalPerson a, LocalPerson b, Starts starts) {
        if (a.variants() == b.variants()
                || a.official() != b.official()
                || IntSets.gap(a.days(), b.days()) > DAYS
                || starts.together(a, b)) {
            return Double.NEGATIVE_INFINITY;
        }
        NameMatch names = scorer.names(tables.variants(a.variants()), tables.variants(b.variants()));
        boolean initialOnly = names.has("initial.other")
                && names.has("surname.same")
                && !names.has("patronymic.other")
                && !names.has("gender.other");
        if (!initialOnly) {
            return Double.NEGATIVE_INFINITY;
        }
        double score = a.report() == b.report() ? model.value("slip.report") : 0;
        score += kind(names);
        return scorer.addContext(score, Profile.of(a, tables), Profile.of(b, tables));
    }

    /** What speaks for a slip in the names themselves: one letter taken for another of its shape, or the surname's letter twice. */
    private double kind(NameMatch names) {
        String initials = detail(names, "initial.other");
        String surnames = detail(names, "surname.same");
        int comma = initials.indexOf(", ");
        String x = initials.substring(0, comma);
        String y = initials.substring(comma + 2);
        if (meant(x, y) || meant(y, x)) {
            return model.value("slip.shape");
        }
        String first = surnames.substring(0, 1);
        return x.equals(first) || y.equals(first) ? model.value("slip.repeated") : 0;
    }

    private boolean meant(String written, String meant) {
        String letter = shapes.get(written);
        return letter != null && meant.startsWith(letter);
    }

    private static String detail(NameMatch names, String kind) {
        return names.reasons().stream()
                .filter(reason -> reason.kind().equals(kind))
                .map(NameReason::detail)
                .findFirst()
                .orElseThrow();
    }

    /** How a slipped name is read. */
    private record Reading(int variants, double score) {}

    /** What names start with, by surname: how often each is met, and which stand side by side in an entry. */
    private static final class Starts {
        private final LocalPersons tables;
        private final Map<String, Integer> counts = new HashMap<>();
        private final Set<String> together = new HashSet<>();

        Starts(LocalPersons tables, List<LocalPerson> persons) {
            this.tables = tables;
            Map<Integer, Set<String>> entries = new HashMap<>();
            for (LocalPerson person : persons) {
                String start = of(person);
                counts.merge(start, 1, Integer::sum);
                Set<String> beside = entries.computeIfAbsent(person.entry(), e -> new TreeSet<>());
                for (String other : beside) {
                    if (stem(start).equals(stem(other))) {
                        together.add(pair(start, other));
                    }
                }
                beside.add(start);
            }
        }

        int count(LocalPerson person) {
            return counts.get(of(person));
        }

        boolean together(LocalPerson a, LocalPerson b) {
            return together.contains(pair(of(a), of(b)));
        }

        private String of(LocalPerson person) {
            FoldedName name = tables.variants(person.variants()).names().get(0);
            return (name.stems().isEmpty() ? "" : name.stems().get(0))
                    + '|'
                    + name.initial().signs();
        }

        private static String stem(String start) {
            return start.substring(0, start.indexOf('|'));
        }

        private static String pair(String a, String b) {
            return a.compareTo(b) < 0 ? a + ' ' + b : b + ' ' + a;
        }
    }
}
