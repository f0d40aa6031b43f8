package org.khronika.extract;

import java.util.HashSet;
import java.util.Set;

/** Weighs how likely somebody is meant by a charge or penalty, from the words around them. */
final class Salience {
    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final Set<Integer> heads = new HashSet<>();

    Salience(Words words, PersonCues cues, Cast cast) {
        this.words = words;
        this.cues = cues;
        this.cast = cast;
        int sentence = -1;
        for (Actor actor : cast.actors()) {
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
        PersonCues.Before cue = cast.before(actor.first());
        if (anchor.money() && isRecipient(actor)) {
            return -90;
        }
        if (cue != null) {
            score += switch (cue) {
                case OBJECT -> 30;
                case MATTER -> 18;
                case OBLIQUE -> anchor.money() ? -4 : -18;
                case VICTIM -> -45;
                case SPEECH -> -40;
                case RECIPIENT -> -8;
                case ASIDE -> 0;
            };
        }
        if (actor.aside()) {
            score -= cue == PersonCues.Before.OBJECT ? 10 : 60;
        }
        int behind = cast.behind(actor);
        int verb = words.is(behind, ",") ? behind + 1 : behind;
        if (isRelative(verb)) {
            score += from < 0 ? 10 : isOneClause(verb, from, anchor) ? 40 : 18;
        } else if (cues.does.startsAt(words, behind)) {
            score += 20;
        } else if (isHead(actor) && actor.isNamed()) {
            score += 10;
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

    private boolean isRelative(int at) {
        return words.is(at, "who") || words.is(at, "whom") || words.at(at).startsWith("котор");
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

    /** The weight of somebody behind the charge or penalty: only words that lead back to it make it positive. */
    double weightBehind(Actor actor, Attribution.Anchor anchor) {
        PersonCues.Before cue = cast.before(actor.first());
        boolean linked = cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER;
        boolean near = !anchor.money() && cue == PersonCues.Before.OBLIQUE && isFor(anchor.end(), actor.first());
        if (anchor.money() && words.is(actor.first() - 1, "from") && actor.first() - anchor.end() <= 14) {
            return 60;
        }
        boolean punished = cues.punished.startsAt(words, cast.behind(actor));
        boolean next = words.is(anchor.end(), ":") && actor.first() - anchor.end() <= 4;
        double score = linked ? 12 : near ? 6 : punished ? 8 : next ? 2 : -40;
        return (actor.aside() && !linked) || (anchor.money() && isRecipient(actor)) ? -90 : score;
    }

    /** "for A", "of the journalist A" shortly behind. */
    private boolean isFor(int end, int first) {
        for (int i = first - 1; i >= end && i > first - 5; i--) {
            if (words.is(i, "for") || words.is(i, "of") || words.is(i, "to")) {
                return i <= end + 8;
            }
        }
        return false;
    }

    /** Whether somebody is only told to have said something, or speaks for another. */
    boolean speaks(Actor actor) {
        return actor.aside()
                || cast.before(actor.first()) == PersonCues.Before.SPEECH
                || cues.says.startsAt(words, cast.behind(actor));
    }

    boolean isRecipient(Actor actor) {
        return cast.before(actor.first()) == PersonCues.Before.RECIPIENT;
    }

    /** Whether nobody stands before them in their sentence. */
    private boolean isHead(Actor actor) {
        return heads.contains(actor.first());
    }
}
