package org.khronika.reference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What single words beside a person's name say of the person: offices, posts, occupations, kinship, and what decides a post. */
public final class Occupations {
    /** What a noun names. */
    public enum Noun {
        OFFICE,
        /** In the ranks of an army. */
        SERVICE,
        HEAD_OF_STATE,
        /** Decided by the body that it is held in: a ministry, a firm, a union. */
        POST,
        MANAGEMENT,
        FOREIGN,
        LAWYER,
        RELATIVE,
        COMPANION,
        JOURNALIST,
        EXPERT,
        DEFENDER,
        ACTIVIST,
        ORDINARY,
        CONVICT,
        DOCK,
        VICTIM,
        WITNESS,
        PLAINTIFF
    }

    /** What a post is held in. */
    public enum Body {
        STATE,
        FIRM,
        CIVIL,
        FOREIGN
    }

    /** Words that change what a noun says. */
    public enum Mark {
        FOREIGN,
        OWN,
        FORMER,
        FIRST,
        RIGHTS,
        CUSTODY,
        RANK
    }

    /** Words that no phrase beside a name goes past. */
    public enum Stop {
        VERB,
        PREPOSITION,
        LINK,
        /** "headed": its agent is one of those before it. */
        LEAD
    }

    private static final Set<String> UNCOUNTED =
            Set.of("counsel", "people", "accused", "deceased", "defence", "defense", "police", "wounded", "murdered");

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<Mark, Set<String>> marks = new HashMap<>();
    private final Map<String, Stop> stops = new HashMap<>();

    private Occupations(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            String kind = row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_');
            for (String word : row.list("words")) {
                switch (row.get("use")) {
                    case "noun" -> nouns.put(word, Noun.valueOf(kind));
                    case "body" -> bodies.put(word, Body.valueOf(kind));
                    case "mark" ->
                        marks.computeIfAbsent(Mark.valueOf(kind), k -> new HashSet<>())
                                .add(word);
                    case "stop" -> stops.put(word, Stop.valueOf(kind));
                    default -> throw new IllegalStateException(row.where() + ": no such use");
                }
            }
        }
    }

    /**
     * Reads {@code occupations.tsv}.
     *
     * @throws IllegalStateException where the table is missing or broken
     */
    public static Occupations load() {
        return new Occupations(ReferenceTable.load("occupations.tsv"));
    }

    /** What a word in lower case names, "ex-" left out. */
    public Optional<Noun> noun(String word) {
        return Optional.ofNullable(nouns.get(isPast(word) ? word.substring(3) : word));
    }

    /** Whether a noun is told of one person. */
    public boolean isSingular(String word) {
        return !word.endsWith("s") && !word.endsWith("men") && !word.endsWith("children") && !UNCOUNTED.contains(word);
    }

    /** What body a word in lower case is of, its possessive ending left out. */
    public Optional<Body> body(String word) {
        return Optional.ofNullable(bodies.get(owner(word)));
    }

    /** Whether a word in lower case is such a mark, its possessive ending left out. */
    public boolean is(String word, Mark mark) {
        return marks.get(mark).contains(owner(word)) || mark == Mark.FORMER && isPast(word);
    }

    /** How a word in lower case ends a phrase. */
    public Optional<Stop> stop(String word) {
        return Optional.ofNullable(stops.get(word));
    }

    private static boolean isPast(String word) {
        return word.startsWith("ex-");
    }

    private static String owner(String word) {
        return word.endsWith("'s")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s'") ? word.substring(0, word.length() - 2) : word;
    }
}
