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
        if (words.is(verb, "who")
                || words.is(verb, "which")
                || words.is(verb, "который")
                || words.is(verb, "которая")) {
            score += 40;
        } else if (cues.does.startsAt(words, behind)) {
            score += 20;
        }
        if (cues.says.startsAt(words, behind)) {
            score -= 36;
        }
        if (actor.kind() == Actor.Kind.OWN) {
            score -= 12;
        }
        return score;
    }

    private boolean isRelative(int at) {
        return words.is(at, "who") || words.is(at, "whom") || words.at(at).startsWith("котор");
    }

    /** Whether the clause of "who" reaches to the token: no comma between, other charges and penalties let pass. */
    private boolean isOneClause(int who, int to, Attribution.Anchor anchor) {
        for (int i = who; i < to; i++) {
            if (words.is(i, ",") && !anchor.passed()[i] || i > who + 60) {
                return false;
            }
        }
        return true;
    }

    double weightBehind(Actor actor, Attribution.Anchor anchor) {
        PersonCues.Before cue = cast.before(actor.first());
        boolean linked = cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER;
        boolean near = cue == PersonCues.Before.OBLIQUE && isFor(anchor.end(), actor.first());
        if (anchor.money() && words.is(actor.first() - 1, "from") && actor.first() - anchor.end() <= 14) {
            return 60;
        }
        boolean punished = cues.punished.startsAt(words, cast.behind(actor));
        boolean next = words.is(anchor.end(), ":") && actor.first() - anchor.end() <= 4;
        double score = linked ? 12 : near ? 6 : punished ? 8 : next ? 2 : -40;
        return actor.aside() && !linked || anchor.money() && isRecipient(actor) ? -90 : score;
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

    boolean isRecipient(Actor actor) {
        return cast.before(actor.first()) == PersonCues.Before.RECIPIENT;
    }

    /** Whether nobody stands before them in their sentence. */
    private boolean isHead(Actor actor) {
        return heads.contains(actor.first());
    }
}
