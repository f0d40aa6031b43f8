package org.khronika.extract;

import java.util.List;

/** Weighs everybody told of in the sentence of a charge or penalty by the words around them and by nearness. */
final class Candidates {
    static final int ADJACENT = 300;
    private static final double NEEDED = -14;

    private final Words words;
    private final Cast cast;
    private final List<Actor> actors;
    private final Salience salience;

    Candidates(Words words, Cast cast, Salience salience) {
        this.words = words;
        this.cast = cast;
        this.actors = cast.actors();
        this.salience = salience;
    }

    /**
     * Who is most likely meant among those of the sentence; null where nobody is likely enough.
     *
     * @param from the token to look back from
     * @param names whether only people with names count
     */
    Actor best(int from, Attribution.Anchor anchor, boolean names) {
        int sentence = words.sentence(from);
        Actor best = null;
        double most = NEEDED;
        int rank = 0;
        int next = cast.endedBy(from);
        for (int i = next - 1; i >= 0 && words.sentence(actors.get(i).first()) == sentence && rank < 24; i--, rank++) {
            Actor actor = actors.get(i);
            if (names && !actor.isNamed()) {
                continue;
            }
            double score = salience.weight(actor, anchor, from)
                    - 5 * rank
                    - 0.1 * (from - actor.end())
                    - (anchor.money() ? 40 : 9) * breaks(actor.end(), from);
            if (actor.kind() == Actor.Kind.OWN && actor.end() == from) {
                score += 60;
            }
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        rank = 0;
        int to = behindPassed(anchor);
        for (int i = next;
                i < actors.size() && words.sentence(actors.get(i).first()) == sentence && rank < 12;
                i++, rank++) {
            Actor actor = actors.get(i);
            if (names && !actor.isNamed()) {
                continue;
            }
            if (actor.first() < anchor.end()) {
                if (actor.first() >= anchor.first() && (actor.kind() != Actor.Kind.OWN || best == null)) {
                    double inside = salience.weight(actor, anchor, from) + 10;
                    if (inside > most) {
                        best = actor;
                        most = inside;
                    }
                }
                continue;
            }
            double score = salience.weightBehind(actor, anchor, to)
                    - 3 * rank
                    - 0.1 * (actor.first() - to)
                    - 9 * breaks(to, actor.first());
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        return best;
    }

    /** Behind the charges and penalties that follow this one directly: "10 days of arrest (Art. 434) for A". */
    private int behindPassed(Attribution.Anchor anchor) {
        int at = anchor.end();
        int end = at;
        while (at < words.size()
                && at < anchor.end() + ADJACENT
                && (anchor.passed().get(at) || ",()-".contains(words.at(at)))) {
            end = anchor.passed().get(at) || words.is(at, ")") ? at + 1 : end;
            at++;
        }
        return end;
    }

    /** Semicolons, and words that set one clause against another, between two tokens. */
    private int breaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to && i < from + 120; i++) {
            if (words.is(i, ";") || words.is(i, ",") && (words.is(i + 1, "while") || words.is(i + 1, "whereas"))) {
                count += words.is(i, ";") ? 1 : 3;
            }
        }
        return count;
    }
}
