package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.khronika.model.Mention;

/**
 * Says whom a charge or a penalty at a place of the text is about. Everybody told of in the sentence is weighed by the words
 * around them (an object of "sentenced" or "against", the subject of "was fined", the name that directly precedes, a lawyer, a
 * victim) and by nearness; pronouns lead back to the one whom the entry is about.
 */
final class Attribution {
    private static final int ADJACENT = 300;
    private static final double NEEDED = -14;

    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final Salience salience;
    private final List<Actor> actors;
    private final int[] open;
    private final Set<Integer> everybody = new TreeSet<>();
    private final Map<Integer, List<Integer>> bySize = new HashMap<>();

    Attribution(Words words, List<Mention> mentions, PersonCues cues) {
        this.words = words;
        this.cues = cues;
        cast = new Cast(words, mentions, cues);
        actors = cast.actors();
        salience = new Salience(words, cues, cast);
        open = openBrackets(words);
        actors.stream().filter(actor -> !salience.speaks(actor)).forEach(a -> everybody.addAll(a.persons()));
        actors.stream()
                .filter(Actor::isNamed)
                .forEach(a -> bySize.putIfAbsent(a.persons().size(), a.persons()));
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
    record Anchor(int first, int end, BitSet passed, Set<Integer> charged, boolean money) {}

    /** The only person named in the text otherwise than as a speaker, none where there are more. */
    List<Integer> only() {
        return everybody.size() == 1 ? List.copyOf(everybody) : List.of();
    }

    /** Whether the words at the place speak of people without a name. */
    boolean isUnnamed(Anchor anchor) {
        Actor best = actors.isEmpty() ? null : best(outOfBracket(anchor.first()), anchor, false);
        return best != null && best.kind() == Actor.Kind.UNNAMED;
    }

    /** The persons meant, none where nobody named is. */
    List<Integer> persons(Anchor anchor) {
        if (actors.isEmpty()) {
            return List.of();
        }
        int from = outOfBracket(anchor.first());
        Actor adjacent = adjacent(from, anchor);
        if (adjacent != null) {
            return resolve(adjacent, anchor);
        }
        Actor best = best(from, anchor, false);
        if (best == null) {
            return anchor.money() && anchor.charged().isEmpty() ? List.of() : topic(from, anchor, 1, -25);
        }
        List<Integer> meant = resolve(best, anchor);
        if (meant.isEmpty() && best.kind() != Actor.Kind.UNNAMED) {
            Actor named = best(from, anchor, true);
            return named == null ? meant : named.persons();
        }
        return meant;
    }

    /**
     * The persons with all others who are told to be punished in the run of clauses that leads up to the token: "A was arrested
     * for 20 days. B was fined, C was given a warning under Article 488" cites one article for all.
     */
    List<Integer> withSeries(List<Integer> persons, int token) {
        Set<Integer> all = new TreeSet<>();
        int sentence = words.sentence(token);
        boolean own = false;
        for (int i = before(token) - 1; i >= 0; i--) {
            Actor actor = actors.get(i);
            int gap = sentence - words.sentence(actor.first());
            if (gap > 1) {
                break;
            }
            if (actor.isNamed() && cues.punished.startsAt(words, cast.behind(actor))) {
                own |= actor.persons().containsAll(persons);
                all.addAll(actor.persons());
                sentence = words.sentence(actor.first());
            }
        }
        return own ? List.copyOf(all) : persons;
    }

    /** A bracket speaks of whom it follows: the place to look back from. */
    private int outOfBracket(int at) {
        return open[at] >= 0 ? open[at] : at;
    }

    /** Somebody with nothing but marks and other charges or penalties between. */
    private Actor adjacent(int from, Anchor anchor) {
        int at = from - 1;
        if (words.is(at, "to") && endingAt(at) != null) {
            at--;
        }
        while (at >= 0
                && at > from - ADJACENT
                && (anchor.passed().get(at) || ",:;-(–".contains(words.at(at)) || words.is(at, "."))) {
            if (words.is(at, ".") && !anchor.passed().get(at) && endsName(at)) {
                break;
            }
            at--;
        }
        if (at < 0) {
            return null;
        }
        Actor found = endingAt(at + 1);
        return found != null && found.isNamed() && !(anchor.money() && salience.isRecipient(found)) ? found : null;
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

    private Actor best(int from, Anchor anchor, boolean names) {
        int sentence = words.sentence(from);
        Actor best = null;
        double most = NEEDED;
        int rank = 0;
        int next = before(from);
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
        for (int i = next;
                i < actors.size() && words.sentence(actors.get(i).first()) == sentence && rank < 12;
                i++, rank++) {
            Actor actor = actors.get(i);
            if (names && !actor.isNamed()) {
                continue;
            }
            if (actor.first() < anchor.end()) {
                if (actor.first() >= anchor.first() && actor.kind() != Actor.Kind.OWN) {
                    double inside = salience.weight(actor, anchor, from) + 10;
                    if (inside > most) {
                        best = actor;
                        most = inside;
                    }
                }
                continue;
            }
            double score = salience.weightBehind(actor, anchor)
                    - 3 * rank
                    - 0.1 * (actor.first() - anchor.end())
                    - 9 * breaks(anchor.end(), actor.first());
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        return best;
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

    private List<Integer> resolve(Actor actor, Anchor anchor) {
        return switch (actor.kind()) {
            case NAMED -> actor.persons();
            case UNNAMED -> actor.count() > 1 ? ofSize(actor.count()) : List.of();
            case SAME, OWN -> topic(antecedentsBefore(actor, anchor), anchor, 1, -60);
            case SAMES -> topic(actor.first(), anchor, 2, -60);
        };
    }

    /** "A will get 5,000 tenge from him": not from A, but from somebody told of in an earlier sentence. */
    private int antecedentsBefore(Actor pronoun, Anchor anchor) {
        int at = pronoun.first();
        while (anchor.money()
                && pronoun.first() >= anchor.end()
                && at > 0
                && words.sentence(at - 1) == words.sentence(pronoun.first())) {
            at--;
        }
        return at;
    }

    /** The list of exactly so many names that the entry has, if any. */
    private List<Integer> ofSize(int count) {
        return bySize.getOrDefault(count, List.of());
    }

    /** Whom the text before the token is about, of those lists that have at least so many names where there is one. */
    private List<Integer> topic(int before, Anchor anchor, int atLeast, double needed) {
        int sentence = words.sentence(before);
        Actor best = null;
        double most = needed;
        for (int i = before(before) - 1; i >= 0 && i > before(before) - 40; i--) {
            Actor actor = actors.get(i);
            if (!actor.isNamed()) {
                continue;
            }
            double score =
                    salience.weight(actor, anchor, -1) - 5 * Math.min(4, sentence - words.sentence(actor.first()));
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
