package org.khronika.extract;

import java.util.Locale;
import org.khronika.reference.ReferenceTable;

/** The words of {@code person-cues.tsv}, as phrases to look for. */
final class PersonCues {
    /** What the person behind a word has to do with a charge or penalty. */
    enum Before {
        /** Looks like an ASIDE and is none. */
        NEUTRAL,
        OBJECT,
        MATTER,
        OBLIQUE,
        VICTIM,
        SPEECH,
        RECIPIENT,
        ASIDE
    }

    final Phrases<Before> before = new Phrases<>();
    final Phrases<Actor.Kind> people = new Phrases<>();
    final Phrases<Boolean> does;
    final Phrases<Boolean> punished;
    final Phrases<Boolean> post;
    final Phrases<Boolean> title;
    final Phrases<Boolean> office;
    final Phrases<Boolean> says;
    final Phrases<Boolean> stranger;
    final Phrases<Boolean> crowd;
    final Phrases<Boolean> acts;
    final Phrases<Boolean> joint;
    final Phrases<Boolean> unowned;
    final Phrases<Boolean> standIn;
    final Phrases<Boolean> guilty;
    final Phrases<Boolean> singular;
    final Phrases<Boolean> between;
    final Phrases<Boolean> gapped;
    final Phrases<Boolean> joining;
    final Phrases<Boolean> everyone;
    final Phrases<Boolean> opening;
    final Phrases<Boolean> recap;
    final Phrases<Boolean> hurt;
    final NumberReader numbers = new NumberReader(ReferenceTable.load("number-words.tsv"));

    PersonCues() {
        ReferenceTable table = ReferenceTable.load("person-cues.tsv");
        for (Before cue : new Before[] {
            Before.NEUTRAL,
            Before.RECIPIENT,
            Before.VICTIM,
            Before.ASIDE,
            Before.SPEECH,
            Before.MATTER,
            Before.OBJECT,
            Before.OBLIQUE
        }) {
            add(table, cue.name().toLowerCase(Locale.ROOT), before, cue);
        }
        add(table, "kin", people, Actor.Kind.KIN);
        add(table, "self", people, Actor.Kind.SELF);
        add(table, "own", people, Actor.Kind.OWN);
        add(table, "same", people, Actor.Kind.SAME);
        add(table, "sames", people, Actor.Kind.SAMES);
        add(table, "unnamed", people, Actor.Kind.UNNAMED);
        does = Phrases.of(table, "does");
        punished = Phrases.of(table, "punished");
        post = Phrases.of(table, "post");
        title = Phrases.of(table, "title");
        ReferenceTable.load("name-words.tsv").rows().stream()
                .filter(row -> row.get("use").equals("title"))
                .forEach(row -> title.add(row.get("word"), true));
        office = Phrases.of(table, "office");
        says = Phrases.of(table, "says");
        stranger = Phrases.of(table, "stranger");
        crowd = Phrases.of(table, "crowd");
        acts = Phrases.of(table, "acts");
        joint = Phrases.of(table, "joint");
        unowned = Phrases.of(table, "unowned");
        standIn = Phrases.of(table, "standin");
        guilty = Phrases.of(table, "guilty");
        singular = Phrases.of(table, "singular");
        between = Phrases.of(table, "between");
        gapped = Phrases.of(table, "gapped");
        joining = Phrases.of(table, "joining");
        everyone = Phrases.of(table, "everyone");
        opening = Phrases.of(table, "opening");
        recap = Phrases.of(table, "recap");
        hurt = Phrases.of(table, "hurt");
    }

    /** The number that words between the tokens say ("both", "all three"); 0 where they say none. */
    int number(Words words, int first, int end) {
        for (int i = first; i < end; i++) {
            int number = words.is(i, "both") ? 2 : numbers.word(words.at(i));
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    private static <V> void add(ReferenceTable table, String use, Phrases<V> phrases, V value) {
        for (ReferenceTable.Row row : table.rows()) {
            if (row.get("use").equals(use)) {
                row.list("phrases").forEach(p -> phrases.add(p, value));
            }
        }
    }
}
