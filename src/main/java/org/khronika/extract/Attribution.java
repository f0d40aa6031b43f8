package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khronika.model.Mention;

/**
 * Says whom a charge or a penalty at a place of the text is about. Everybody told of in the sentence is weighed by the words
 * around them (an object of "sentenced" or "against", the subject of "was fined", the name that directly precedes, a lawyer, a
 * victim) and by nearness; pronouns lead back to the one whom the entry is about.
 */
final class Attribution {
    private static final double NEEDED = -14;
    private static final Set<String> PASSED =
            Set.of(",", ":", ";", "-", "(", "and", ".", "for", "a", "the", "to", "with", "also", "was", "were", "who", "under", "of");

    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final List<Actor> actors;
    private final int[] open;

    Attribution(Words words, List<Mention> mentions, PersonCues cues) {
        this.words = words;
        this.cues = cues;
        cast = new Cast(words, mentions, cues);
        actors = cast.actors();
        open = openBrackets(words);
    }

    List<Actor> actors() {
        return actors;
    }

    /**
     * Where a charge or penalty stands.
     *
     * @param first its first token
     * @param end the token behind it
     * @param passed tokens of other charges and penalties, which may stand between a name and this one
     * @param charged persons known to be charged, who are more likely to be meant
     * @param money whether money is to be paid to somebody else, so that receivers are not meant
     */
    record Anchor(int first, int end, boolean[] passed, Set<Integer> charged, boolean money) {}

    /** The persons meant, none where nobody named is. */
    List<Integer> persons(Anchor anchor) {
        if (actors.isEmpty()) {
            return List.of();
        }
        int from = outOfBracket(anchor.first());
        Actor adjacent = adjacent(from, anchor);
        if (adjacent != null) {
            return resolve(adjacent, anchor, from);
        }
        Actor best = best(from, anchor);
        return best == null ? topic(from, anchor, 1) : resolve(best, anchor, from);
    }

    /** A bracket speaks of whom it follows: the place to look back from. */
    private int outOfBracket(int at) {
        return open[at] >= 0 ? open[at] : at;
    }

    /** Somebody with nothing but marks and other charges or penalties between. */
    private Actor adjacent(int from, Anchor anchor) {
        int at = from - 1;
        while (at >= 0 && (anchor.passed()[at] || ",:;-(–".contains(words.at(at)) || words.is(at, "."))) {
            if (words.is(at, ".") && !anchor.passed()[at] && endsName(at)) {
                break;
            }
            at--;
        }
        if (at < 0) {
            return null;
        }
        Actor found = endingAt(at + 1);
        return found != null && found.isNamed() && !(anchor.money() && isRecipient(found)) ? found : null;
    }

    private boolean endsName(int at) {
        return endingAt(at + 1) != null;
    }

    private Actor endingAt(int end) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).end() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < actors.size() && actors.get(low).end() == end ? actors.get(low) : null;
    }

    /** The number of actors that end at or before the token. */
    private int before(int token) {
        int low = 0;
        int high = actors.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors.get(middle).end() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Actor best(int from, Anchor anchor) {
        int sentence = words.sentence(from);
        Actor best = null;
        double most = NEEDED;
        int rank = 0;
        int next = before(from);
        for (int i = next - 1; i >= 0 && words.sentence(actors.get(i).first()) == sentence && rank < 24; i--, rank++) {
            Actor actor = actors.get(i);
            double score = weight(actor, anchor) - 3 * rank - 0.1 * (from - actor.end()) - 9 * breaks(actor.end(), from);
            if (actor.kind() == Actor.Kind.OWN && actor.end() == from) {
                score += 60;
            }
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        rank = 0;
        for (int i = next; i < actors.size() && words.sentence(actors.get(i).first()) == sentence && rank < 12; i++, rank++) {
            Actor actor = actors.get(i);
            if (actor.first() < anchor.end()) {
                if (actor.first() >= anchor.first() && actor.kind() != Actor.Kind.OWN) {
                    double inside = weight(actor, anchor) + 10;
                    if (inside > most) {
                        best = actor;
                        most = inside;
                    }
                }
                continue;
            }
            double score = weightBehind(actor, anchor) - 3 * rank - 0.1 * (actor.first() - anchor.end())
                    - 9 * breaks(anchor.end(), actor.first());
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        return best;
    }

    private double weight(Actor actor, Anchor anchor) {
        double score = 0;
        PersonCues.Before cue = cast.before(actor.first());
        if (anchor.money() && isRecipient(actor)) {
            return -90;
        }
        if (cue != null) {
            score += switch (cue) {
                case OBJECT -> 30;
                case MATTER -> 18;
                case OBLIQUE -> -18;
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
        if (words.is(verb, "who") || words.is(verb, "which") || words.is(verb, "который") || words.is(verb, "которая")) {
            score += 40;
        } else if (cues.does.startsAt(words, behind)) {
            score += 20;
        }
        if (actor.kind() == Actor.Kind.OWN) {
            score -= 12;
        }
        if (isHead(actor)) {
            score += 10;
        }
        return score;
    }

    private double weightBehind(Actor actor, Anchor anchor) {
        PersonCues.Before cue = cast.before(actor.first());
        boolean linked = cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER;
        boolean near = cue == PersonCues.Before.OBLIQUE && actor.first() - anchor.end() <= 6
                && (words.is(anchor.end(), "of") || words.is(anchor.end(), "for") || words.is(anchor.end(), "to"));
        boolean punished = cues.punished.startsAt(words, cast.behind(actor));
        double score = linked ? 12 : near ? 6 : punished ? 8 : -40;
        return actor.aside() && !linked || anchor.money() && isRecipient(actor) ? -90 : score;
    }

    private boolean isRecipient(Actor actor) {
        return cast.before(actor.first()) == PersonCues.Before.RECIPIENT;
    }

    /** Whether nobody stands before them in their sentence. */
    private boolean isHead(Actor actor) {
        int index = before(actor.first());
        return index == 0 || words.sentence(actors.get(index - 1).first()) != words.sentence(actor.first());
    }

    /** Semicolons between two tokens. */
    private int breaks(int from, int to) {
        int count = 0;
        for (int i = from; i < to && i < from + 120; i++) {
            if (words.is(i, ";")) {
                count++;
            }
        }
        return count;
    }

    private List<Integer> resolve(Actor actor, Anchor anchor, int from) {
        return switch (actor.kind()) {
            case NAMED -> actor.persons();
            case UNNAMED -> actor.count() > 1 ? ofSize(actor.count()) : List.of();
            case SAME, OWN -> topic(actor.first(), anchor, 1);
            case SAMES -> topic(actor.first(), anchor, 2);
        };
    }

    /** The list of exactly so many names that the entry has, if any. */
    private List<Integer> ofSize(int count) {
        for (Actor actor : actors) {
            if (actor.isNamed() && actor.persons().size() == count) {
                return actor.persons();
            }
        }
        return List.of();
    }

    /** Whom the text before the token is about, of those lists that have at least so many names where there is one. */
    private List<Integer> topic(int before, Anchor anchor, int atLeast) {
        int sentence = words.sentence(before);
        Actor best = null;
        double most = -30;
        for (int i = before(before) - 1; i >= 0 && i > before(before) - 40; i--) {
            Actor actor = actors.get(i);
            if (!actor.isNamed()) {
                continue;
            }
            double score = weight(actor, anchor) - 5 * Math.min(4, sentence - words.sentence(actor.first()));
            if (atLeast > 1) {
                score += actor.persons().size() >= atLeast ? 30 : -10;
            } else if (actor.persons().size() > 1) {
                score -= 15;
            }
            if (anchor.charged().containsAll(actor.persons())) {
                score += 25;
            }
            if (i == 0) {
                score += 6;
            }
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        return best == null ? List.of() : best.persons();
    }

    /** For every token the bracket it stands in: the token that opens it, -1 outside. */
    private static int[] openBrackets(Words words) {
        int[] open = new int[words.size()];
        List<Integer> stack = new ArrayList<>();
        for (int i = 0; i < open.length; i++) {
            if (words.is(i, ")") && !stack.isEmpty()) {
                stack.remove(stack.size() - 1);
            }
            if (i > 0 && words.sentence(i) != words.sentence(i - 1)) {
                stack.clear();
            }
            open[i] = stack.isEmpty() ? -1 : stack.get(0);
            if (words.is(i, "(")) {
                stack.add(i);
            }
        }
        return open;
    }
}
