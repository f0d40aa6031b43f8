package org.khronika.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Weighs how likely somebody is meant by a charge or penalty, from the words around them. */
final class Salience {
    private static final int APPOSITION = 8;

    private final Words words;
    private final PersonCues cues;
    private final Surroundings surroundings;
    private final Set<Integer> heads = new HashSet<>();

    Salience(Words words, PersonCues cues, Surroundings surroundings, List<Actor> actors) {
        this.words = words;
        this.cues = cues;
        this.surroundings = surroundings;
        int sentence = -1;
        for (Actor actor : actors) {
            if (words.sentence(actor.first()) != sentence) {
                heads.add(actor.first());
                sentence = words.sentence(actor.first());
            }
        }
    }

    /**
     * The weight of somebody before the charge or penalty.
     *
     * @param from the token to look back from, -1 where only the general weight of a person is asked for
     */
    double weight(Actor actor, Attribution.Anchor anchor, int from) {
        double score = 0;
        PersonCues.Before cue = surroundings.before(actor.first());
        if (anchor.money() && isRecipient(actor)) {
            return -90;
        }
        if (anchor.money() && words.is(actor.first() - 1, "from")) {
            return 60;
        }
        if (cue != null) {
            score += switch (cue) {
                case OBJECT -> 30;
                case MATTER -> 18;
                case OBLIQUE -> anchor.money() ? -4 : -18;
                case VICTIM -> -45;
                case SPEECH -> isPunished(actor) ? 10 : -40;
                case RECIPIENT -> -8;
                case ASIDE, NEUTRAL -> 0;
            };
        }
        if (actor.aside() && !isPunished(actor)) {
            score -= cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER ? 10 : 60;
        } else if (acts(actor)) {
            score -= 60;
        }
        int behind = surroundings.behind(actor);
        int verb = words.is(behind, ",") ? behind + 1 : behind;
        if (!surroundings.isWho(verb) && surroundings.isWho(surroundings.predicate(actor) - 1)) {
            verb = surroundings.predicate(actor) - 1;
        }
        if (surroundings.isWho(verb)) {
            score += from < 0 ? 10 : isOneClause(verb, from, anchor) ? 40 : 18;
        } else if (cues.does.startsAt(words, behind)) {
            score += 20;
        } else if (isHead(actor) && actor.isNamed()) {
            score += 10;
        }
        if (isHurt(actor)) {
            score -= 45;
        }
        if (cues.says.startsAt(words, behind)) {
            score -= 36;
        }
        if (actor.kind() == Actor.Kind.OWN) {
            score -= 12;
        } else if (actor.kind() == Actor.Kind.UNNAMED && actor.count() != 1 && cue != PersonCues.Before.OBJECT) {
            score -= 8;
        }
        return score;
    }

    /** Whether the clause goes on with what was done to them, so that even a lawyer or a judge is meant. */
    boolean isPunished(Actor actor) {
        return cues.punished.startsAt(words, surroundings.predicate(actor))
                || cues.punished.startsAt(words, surroundings.mainPredicate(actor))
                || isHeldGuilty(actor);
    }

    /** "A, the policeman convicted of torture", "found inspector A guilty": told directly behind the name or in its apposition. */
    private boolean isHeldGuilty(Actor actor) {
        int from = surroundings.behind(actor);
        from = words.is(from, ",") ? from + 1 : from;
        for (int i = from; i < from + APPOSITION && words.isWord(i); i++) {
            if (cues.guilty.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they act for the state: "a policeman who drew up the report". */
    private boolean acts(Actor actor) {
        return cues.acts.startsAt(words, surroundings.predicate(actor));
    }

    /** Whether the clause of "who" reaches to the token: no comma between, other charges and penalties let pass. */
    private boolean isOneClause(int who, int to, Attribution.Anchor anchor) {
        for (int i = who; i < to; i++) {
            if (i > who + 60 || (words.is(i, ",") && !anchor.passed().get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The weight of somebody behind the charge or penalty: only words that lead back to it make it positive.
     *
     * @param end the token behind the charge or penalty and the others that follow it directly
     */
    double weightBehind(Actor actor, Attribution.Anchor anchor, int end) {
        PersonCues.Before cue = surroundings.before(actor.first());
        if (anchor.money() && words.is(actor.first() - 1, "from") && actor.first() - end <= 14) {
            return 60;
        }
        boolean linked = cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER;
        if (anchor.money() && isRecipient(actor) || acts(actor) || actor.aside() && !linked && !isPunished(actor)) {
            return -90;
        }
        boolean near = !anchor.money() && cue == PersonCues.Before.OBLIQUE && isFor(end, actor.first());
        if (linked || near || isPunished(actor)) {
            return linked ? 12 : near ? 6 : 8;
        }
        boolean explained = words.is(end, ":") && cue == null && actor.first() - end <= 4;
        return explained ? actor.isNamed() ? 10 : 2 : -40;
    }

    /** "for A", "of the journalist A" shortly behind, in the same clause and not inside the reason ("for a picture of A"). */
    private boolean isFor(int end, int first) {
        int joint = -1;
        for (int i = first - 1; i >= end && i > first - 5 && joint < 0; i--) {
            joint = words.is(i, "for") || words.is(i, "of") || words.is(i, "to") || words.is(i, "on") ? i : -1;
        }
        if (joint < 0 || joint > end + 8) {
            return false;
        }
        for (int i = end; i < first; i++) {
            if (words.is(i, ":") || words.is(i, ";") || i < joint && words.is(i, "for")) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is only told to have said something, or speaks for another. */
    boolean speaks(Actor actor) {
        return actor.aside() && !isPunished(actor) || says(actor);
    }

    /** Whether words of speaking stand beside somebody. */
    boolean says(Actor actor) {
        return surroundings.before(actor.first()) == PersonCues.Before.SPEECH
                || cues.says.startsAt(words, surroundings.behind(actor));
    }

    boolean isVictim(Actor actor) {
        return surroundings.before(actor.first()) == PersonCues.Before.VICTIM || isHurt(actor);
    }

    /** "A, a detainee, was tortured". */
    private boolean isHurt(Actor actor) {
        int behind = surroundings.behind(actor);
        return cues.hurt.startsAt(words, words.is(behind, ",") ? behind + 1 : behind)
                || cues.hurt.startsAt(words, surroundings.predicate(actor));
    }

    /** "relatives of A": nobody hurt A. */
    boolean isToldByKin(Actor actor) {
        return words.is(actor.first() - 1, "of")
                && (words.is(actor.first() - 2, "relatives") || words.is(actor.first() - 2, "family"))
                && !isHurt(actor);
    }

    boolean isRecipient(Actor actor) {
        return surroundings.before(actor.first()) == PersonCues.Before.RECIPIENT;
    }

    /** Whether nobody stands before them in their sentence. */
    private boolean isHead(Actor actor) {
        return heads.contains(actor.first());
    }
}
