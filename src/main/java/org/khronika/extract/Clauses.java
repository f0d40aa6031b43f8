package org.khronika.extract;

import java.util.List;

/**
 * Finds the clause that a charge or penalty stands in and whom that clause strikes: the subject of "was fined", the object of
 * "sentenced", the name of a clause whose verb is told only once ("A got 10 days, B 15 days", "A to 5 years and B to 4"). A
 * clause reaches up to the next one of its sentence, so that a subject with a verb of its own takes a penalty of its own.
 */
final class Clauses {
    private static final int GAP = 60;
    private static final int COMPANIONS = 8;
    private static final int MOST = 60;

    private final Words words;
    private final PersonCues cues;
    private final NamePhrase phrases;
    private final List<Actor> actors;
    private final Surroundings surroundings;

    Clauses(Words words, PersonCues cues, NamePhrase phrases, List<Actor> actors, Surroundings surroundings) {
        this.words = words;
        this.cues = cues;
        this.phrases = phrases;
        this.actors = actors;
        this.surroundings = surroundings;
    }

    /**
     * Whom the clause of a charge or penalty strikes; null where its words do not say it.
     *
     * @param from the token to look back from
     */
    Actor patient(Attribution.Anchor anchor, int from) {
        int sentence = words.sentence(from);
        Actor meantFor = null;
        int last = startedBy(anchor.end() + GAP) - 1;
        for (int i = last; i >= 0 && i > last - MOST; i--) {
            Actor actor = actors.get(i);
            if (words.sentence(actor.first()) < sentence) {
                break;
            }
            if (words.sentence(actor.first()) > sentence) {
                continue;
            }
            if (actor.first() >= anchor.end()) {
                int before = start(actor);
                if (before + 1 == anchor.end() && isConvict(anchor) && isReceiver(actor, anchor)) {
                    return actor;
                }
                if (before == behindDuty(anchor.end()) && isReceiver(actor, anchor)) {
                    if (words.is(before, "for")) {
                        meantFor = actor;
                    } else if (isToward(before)) {
                        return actor;
                    }
                }
            } else if (isInside(actor, anchor)) {
                return actor;
            }
            if (actor.first() < from && governs(actor, anchor, from)) {
                return isApart(actor, from) ? null : outermost(i, from);
            }
        }
        return meantFor;
    }

    /** "; 20 MCI to pay for B": whether the one meant stands directly behind, so that nobody before a semicolon is. */
    boolean isGivenBehind(Attribution.Anchor anchor) {
        int next = startedBy(anchor.end() - 1);
        if (next == actors.size() || !isReceiver(actors.get(next), anchor)) {
            return false;
        }
        int before = start(actors.get(next));
        return words.is(before, "for") && before == behindDuty(anchor.end());
    }

    /** Behind "to pay", "to serve" where they stand at the token. */
    private int behindDuty(int at) {
        boolean duty = words.is(at, "to") && (words.is(at + 1, "pay") || words.is(at + 1, "serve"));
        return duty ? at + 2 : at;
    }

    /** The number of people told of before or at the token. */
    private int startedBy(int token) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).first() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "A, who had beaten B, was sentenced", "A, the lawyer of B, was fined": of two subjects of a verb the first. */
    private Actor outermost(int index, int from) {
        Actor subject = actors.get(index);
        int verb = struck(subject);
        boolean own = surroundings.isWho(verb - 1);
        for (int i = index - 1; verb >= 0 && !own && i >= 0 && i > index - MOST; i--) {
            Actor earlier = actors.get(i);
            if (words.sentence(earlier.first()) != words.sentence(from)) {
                break;
            }
            if (earlier.isNamed() && struck(earlier) == verb) {
                subject = earlier;
            }
        }
        return subject;
    }

    /** "the poet, convicted under Article 174", but not "was convicted under". */
    private boolean isConvict(Attribution.Anchor anchor) {
        int at = anchor.first() - (words.is(anchor.first() - 1, "under") ? 2 : 1);
        return cues.opening.startsAt(words, at) && !cues.does.startsAt(words, at - 1) && !words.is(at - 1, "was");
    }

    private boolean isToward(int at) {
        return words.is(at, "on") || words.is(at, "upon") || words.is(at, "to") || words.is(at, "of");
    }

    /** "30 MCI on B", "a warning to B", "house arrest for B", but not "5 years for B's post". */
    private boolean isReceiver(Actor actor, Attribution.Anchor anchor) {
        return actor.isNamed()
                && !actor.aside()
                && !anchor.money()
                && !words.at(actor.end() - 1).endsWith("'s");
    }

    /** "in the cell: A for 18 days", "the arrest of A for two months": a name between the words of one penalty. */
    private boolean isInside(Actor actor, Attribution.Anchor anchor) {
        return actor.isNamed()
                && !actor.aside()
                && actor.first() > anchor.first()
                && actor.end() < anchor.end()
                && !anchor.money();
    }

    private boolean governs(Actor actor, Attribution.Anchor anchor, int from) {
        int verb = struck(actor);
        if (verb >= 0) {
            return verb <= from;
        }
        return !anchor.money() && isObject(actor) || isElliptic(actor, anchor, from);
    }

    /** "was fined" behind somebody, an apposition, a bracket or a clause of "who" let pass: where it stands; -1 where it does not. */
    private int struck(Actor actor) {
        boolean points = actor.kind() == Actor.Kind.OWN || actor.kind() == Actor.Kind.SELF;
        if (points || surroundings.before(actor.first()) == PersonCues.Before.VICTIM) {
            return -1;
        }
        int behind = behindCompanions(surroundings.behind(actor));
        int comma = words.is(behind, ",") ? behind + 1 : behind;
        if (cues.punished.startsAt(words, comma)) {
            return comma;
        }
        if (cues.opening.startsAt(words, comma) && comma > behind && actor.isNamed()) {
            return comma;
        }
        int predicate = surroundings.predicate(actor);
        if (cues.punished.startsAt(words, predicate)) {
            return predicate;
        }
        int main = surroundings.mainPredicate(actor);
        return cues.punished.startsAt(words, main) ? main : -1;
    }

    /** Behind "and 4 of his subordinates", "and two others" where they stand at the token. */
    private int behindCompanions(int at) {
        if (!words.is(at, "and")) {
            return at;
        }
        for (int i = at + 1; i < at + COMPANIONS && words.isWord(i) || words.isNumber(i); i++) {
            if (cues.punished.startsAt(words, i) || cues.does.startsAt(words, i)) {
                return i;
            }
        }
        return at;
    }

    /** "sentenced the journalist A". */
    private boolean isObject(Actor actor) {
        return actor.isNamed()
                && !actor.aside()
                && surroundings.before(actor.first()) == PersonCues.Before.OBJECT
                && !words.is(start(actor), "against");
    }

    /** "…, and the engineer B to 4 years": a name that starts a clause, and nothing but small words, charges and penalties behind. */
    private boolean isElliptic(Actor actor, Attribution.Anchor anchor, int from) {
        // "and sergeant B to 4 years": who gets a term speaks for nobody
        boolean aside = actor.aside() && !(words.is(from - 1, "to") && actor.end() == from - 1);
        if (!actor.isNamed() || aside || from - actor.end() > GAP || !startsClause(actor)) {
            return false;
        }
        for (int i = actor.end(); i < from; i++) {
            boolean small = anchor.passed().get(i)
                    || ",:;-()–".contains(words.at(i))
                    || cues.gapped.startsAt(words, i)
                    || cues.joining.startsAt(words, i)
                    || cues.joint.startsAt(words, i);
            if (!small) {
                return false;
            }
        }
        return true;
    }

    private boolean startsClause(Actor actor) {
        int before = start(actor);
        return words.is(before, ",")
                || words.is(before, ";")
                || words.is(before, "and")
                || words.is(before, "but")
                || words.is(before, "while")
                || words.is(before, ":")
                || words.is(before, ".");
    }

    /** The token before somebody and the words that belong to the name. */
    private int start(Actor actor) {
        return phrases.first(actor.first()) - 1;
    }

    /** Whether a semicolon parts somebody from the place. */
    private boolean isApart(Actor actor, int from) {
        for (int i = actor.end(); i < from; i++) {
            if (words.is(i, ";")) {
                return true;
            }
        }
        return false;
    }
}
