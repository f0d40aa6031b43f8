package org.khronika.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** People told of in a row or a series, each with a penalty of their own, for whom one article is cited. */
final class Rows {
    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final Surroundings surroundings;
    private final BitSet penalties;

    Rows(Words words, PersonCues cues, Cast cast, Surroundings surroundings, BitSet penalties) {
        this.words = words;
        this.cues = cues;
        this.cast = cast;
        this.surroundings = surroundings;
        this.penalties = penalties;
    }

    /**
     * The persons with all others who are told to be punished in the run of clauses that leads up to the token: "A was arrested
     * for 20 days. B was fined, C was given a warning under Article 488" cites one article for all.
     */
    List<Integer> withSeries(List<Integer> persons, int token) {
        Set<Integer> all = new TreeSet<>();
        int sentence = words.sentence(token);
        boolean own = false;
        for (int i = cast.endedBy(token) - 1; i >= 0; i--) {
            Actor actor = cast.actors().get(i);
            int gap = sentence - words.sentence(actor.first());
            if (gap > 1) {
                break;
            }
            if (actor.isNamed() && cues.punished.startsAt(words, surroundings.behind(actor))) {
                own |= actor.persons().containsAll(persons);
                all.addAll(actor.persons());
                sentence = words.sentence(actor.first());
            }
        }
        return own ? List.copyOf(all) : persons;
    }

    /**
     * The persons with all others of the row that they stand in, each with a penalty behind: "gave A 7 days and B 12 days under
     * Article 488" cites one article for all.
     */
    List<Integer> withRow(List<Integer> persons, Attribution.Anchor anchor) {
        int token = anchor.first();
        Set<Integer> row = new TreeSet<>();
        Set<Integer> meant = new TreeSet<>(persons);
        int end = -1;
        for (Actor actor : cast.actors()) {
            if (!actor.isNamed() || words.sentence(actor.first()) != words.sentence(token)) {
                continue;
            }
            if (end < 0 || !isOnlyPenalty(end, actor.first(), anchor)) {
                row.clear();
            }
            row.addAll(actor.persons());
            end = actor.end();
            if (row.stream().anyMatch(meant::contains)) {
                meant.addAll(row);
            }
        }
        return List.copyOf(meant);
    }

    private boolean isOnlyPenalty(int from, int to, Attribution.Anchor anchor) {
        boolean penalty = false;
        for (int i = from; i < to; i++) {
            penalty |= penalties.get(i);
            boolean cited = i >= anchor.first() && i < anchor.end();
            if (!penalties.get(i) && !cited && !cues.joint.startsAt(words, i) && !cues.between.startsAt(words, i)) {
                return false;
            }
        }
        return penalty;
    }

    /** "Fined 30 MCI by judge A, the pensioner B said": the subject that a participle at the start of the sentence belongs to. */
    Actor opened(int from) {
        int start = from;
        while (start > 0 && words.sentence(start - 1) == words.sentence(from) && start > from - 12) {
            start--;
        }
        if (!cues.opening.startsAt(words, start)) {
            return null;
        }
        for (int i = cast.endedBy(start); i < cast.actors().size(); i++) {
            Actor actor = cast.actors().get(i);
            if (words.sentence(actor.first()) != words.sentence(from)) {
                return null;
            }
            if (actor.isNamed() && !actor.aside() && surroundings.before(actor.first()) != PersonCues.Before.VICTIM) {
                return actor;
            }
        }
        return null;
    }
}
