package org.khronika.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khronika.model.SanctionType;
import org.khronika.reference.ReferenceTable;

/** The words of {@code sanction-words.tsv}, as phrases to look for. */
final class PenaltyWords {
    /** When a penalty counts that has no term. */
    enum Bare {
        NEVER,
        IMPOSED,
        ALWAYS
    }

    /**
     * What a word for a penalty means.
     *
     * @param type absent where the length decides ("arrest") and where it only looks like a penalty ("detention center")
     * @param custody whether the length decides
     * @param bare when it counts without a term
     */
    record Penalty(Optional<SanctionType> type, boolean custody, Bare bare) {
        boolean isMoney() {
            return type.filter(t -> t == SanctionType.FINE || t == SanctionType.COMPENSATION)
                    .isPresent();
        }

        boolean isNone() {
            return type.isEmpty() && !custody;
        }

        boolean is(SanctionType wanted) {
            return type.filter(t -> t == wanted).isPresent();
        }
    }

    /** Whether what follows was decided or only asked for. */
    enum Said {
        DECIDED,
        /** Decided, unless the words before in the same clause say otherwise ("refused to leave under"). */
        WEAKLY_DECIDED,
        ONLY_ASKED
    }

    private static final Map<String, Said> SAID =
            Map.of("not", Said.ONLY_ASKED, "impose", Said.DECIDED, "weak", Said.WEAKLY_DECIDED);

    final Phrases<Penalty> penalties = new Phrases<>();
    final Phrases<Said> said = new Phrases<>();
    final Phrases<Boolean> term;
    final Phrases<Boolean> after;
    final Phrases<Boolean> link;
    final Phrases<Boolean> behind;
    final Phrases<Boolean> extend;
    final Phrases<Boolean> measure;
    final Phrases<Boolean> pretrial;
    final Phrases<Boolean> replace;
    final Phrases<Boolean> replacing;
    final Phrases<Boolean> by;
    final Phrases<Boolean> ban;
    final Phrases<Boolean> banTerm;
    final Phrases<Boolean> order;
    final Phrases<Boolean> court;
    final Phrases<Boolean> pay;
    final Phrases<Boolean> paid;
    final Phrases<Boolean> respectively;
    final Phrases<Boolean> noun;
    final Phrases<Boolean> gone;
    final Phrases<Boolean> last;
    final Phrases<Boolean> sum;
    final Phrases<Boolean> imposed;
    final Phrases<Boolean> treasury;
    final Phrases<Boolean> served;
    final Phrases<Boolean> had;
    final Phrases<Boolean> what;
    final Phrases<Boolean> offence;
    final Phrases<Boolean> repeated;
    final Phrases<Boolean> given;
    final Phrases<Boolean> attribute;
    final Phrases<Boolean> barred;
    final Phrases<Boolean> more;
    final Phrases<Boolean> locks;
    final Phrases<Boolean> closure;
    final Phrases<Boolean> keep;
    final Phrases<Boolean> remainder;
    final Phrases<Boolean> counted;
    final Phrases<Boolean> higher;
    final NumberReader numbers = new NumberReader(ReferenceTable.load("number-words.tsv"));

    PenaltyWords() {
        ReferenceTable table = ReferenceTable.load("sanction-words.tsv");
        for (ReferenceTable.Row row : table.rows()) {
            String use = row.get("use");
            if (use.equals("none") || use.equals("penalty")) {
                boolean custody = row.get("type").equals("custody");
                Optional<SanctionType> type = use.equals("none") || custody
                        ? Optional.empty()
                        : Optional.of(SanctionType.ofLabel(row.get("type")));
                Bare bare = Bare.valueOf(row.get("bare").toUpperCase(Locale.ROOT));
                row.list("phrases").forEach(p -> penalties.add(p, new Penalty(type, custody, bare)));
            } else {
                Optional.ofNullable(SAID.get(use))
                        .ifPresent(value -> row.list("phrases").forEach(p -> said.add(p, value)));
            }
        }
        term = Phrases.of(table, "term");
        after = Phrases.of(table, "after");
        behind = Phrases.of(table, "behind");
        link = Phrases.of(table, "link");
        extend = Phrases.of(table, "extend");
        measure = Phrases.of(table, "measure");
        pretrial = Phrases.of(table, "pretrial");
        replace = Phrases.of(table, "replace");
        replacing = Phrases.of(table, "replacing");
        by = Phrases.of(table, "by");
        banTerm = Phrases.of(table, "banterm");
        ban = Phrases.of(table, "ban");
        order = Phrases.of(table, "order");
        court = Phrases.of(table, "court");
        pay = Phrases.of(table, "pay");
        paid = Phrases.of(table, "paid");
        respectively = Phrases.of(table, "respectively");
        noun = Phrases.of(table, "noun");
        gone = Phrases.of(table, "gone");
        last = Phrases.of(table, "last");
        sum = Phrases.of(table, "sum");
        imposed = Phrases.of(table, "imposed");
        treasury = Phrases.of(table, "treasury");
        served = Phrases.of(table, "served");
        had = Phrases.of(table, "had");
        what = Phrases.of(table, "what");
        offence = Phrases.of(table, "offence");
        repeated = Phrases.of(table, "repeated");
        given = Phrases.of(table, "given");
        attribute = Phrases.of(table, "attribute");
        barred = Phrases.of(table, "barred");
        more = Phrases.of(table, "more");
        locks = Phrases.of(table, "locks");
        closure = Phrases.of(table, "closure");
        keep = Phrases.of(table, "keep");
        remainder = Phrases.of(table, "remainder");
        counted = Phrases.of(table, "counted");
        higher = Phrases.of(table, "higher");
    }
}
