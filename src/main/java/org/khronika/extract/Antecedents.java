package org.khronika.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Leads words that point back ("he", "both", "me") to the persons named, and finds whom a text has been about up to a place. */
final class Antecedents {
    private static final double POINTED_AT = -60;
    private static final int REACH = 40;

    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final Salience salience;
    private final People people;
    private final Map<Integer, List<Integer>> bySize = new HashMap<>();

    Antecedents(Words words, PersonCues cues, Cast cast, Salience salience, People people) {
        this.people = people;
        this.words = words;
        this.cues = cues;
        this.cast = cast;
        this.salience = salience;
        cast.actors().stream()
                .filter(Actor::isNamed)
                .forEach(a -> bySize.putIfAbsent(a.persons().size(), a.persons()));
    }

    /** The persons whom an actor stands for, none where it is nobody named. */
    List<Integer> resolve(Actor actor, Attribution.Anchor anchor) {
        if (actor.kind() == Actor.Kind.SAME && words.is(actor.first(), "the")) {
            String which = words.at(actor.first() + 1);
            if (which.startsWith("latter")
                    || which.equals("former")
                    || which.equals("second")
                    || which.equals("first")) {
                return ofTwo(actor, which.startsWith("latter") || which.equals("second"));
            }
        }
        return switch (actor.kind()) {
            case NAMED -> actor.persons();
            case UNNAMED -> actor.count() > 1 ? ofSize(actor.count()) : List.of();
            case SAME, OWN -> one(actor, anchor);
            case SAMES -> several(actor, anchor);
            case KIN -> kin(actor);
            case SELF -> speaker(actor, anchor);
        };
    }

    /** "he": whom the text before is about, or the only one whom it names. */
    private List<Integer> one(Actor pronoun, Attribution.Anchor anchor) {
        List<Integer> topic = topic(start(pronoun, anchor), anchor, 1, POINTED_AT, gender(pronoun));
        if (!topic.isEmpty()) {
            return topic;
        }
        List<Actor> named = cast.actors().stream().filter(Actor::isNamed).toList();
        boolean only = !named.isEmpty()
                && named.get(0).persons().size() == 1
                && named.stream().allMatch(a -> a.persons().equals(named.get(0).persons()));
        return only && !anchor.money() ? named.get(0).persons() : topic;
    }

    /** "A will get 5,000 tenge from him": not from A, but from somebody told of in an earlier sentence. */
    private int start(Actor pronoun, Attribution.Anchor anchor) {
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

    /** "both", "they": a list of names, or the people of the clauses before, each told of in a clause of its own. */
    private List<Integer> several(Actor pronoun, Attribution.Anchor anchor) {
        if (isTheirNoun(pronoun)) {
            return List.of();
        }
        List<Integer> listed = topic(pronoun.first(), anchor, 2, POINTED_AT);
        if (listed.size() < 2 && isAddressed(pronoun)) {
            return List.of();
        }
        boolean all = words.is(pronoun.first(), "all") && cues.number(words, pronoun.first(), pronoun.end()) == 0;
        if (listed.size() > 1 && !all) {
            return listed;
        }
        Set<Integer> told = new TreeSet<>();
        boolean crowd = false;
        for (Actor actor : cast.actors().subList(0, cast.endedBy(pronoun.first()))) {
            crowd |= actor.kind() == Actor.Kind.UNNAMED && actor.count() > 1;
            if (actor.isNamed() && !salience.speaks(actor)) {
                told.addAll(actor.persons());
            }
        }
        if (all) {
            return List.copyOf(told);
        }
        int count = cues.number(words, pronoun.first(), pronoun.end());
        if (told.size() == count) {
            return List.copyOf(told);
        }
        Set<Integer> silent = silent(pronoun.first());
        if (silent.size() == count && !crowd) {
            return List.copyOf(silent);
        }
        return crowd ? List.of() : told.size() == 2 && words.is(pronoun.first(), "they") ? List.copyOf(told) : listed;
    }

    /** "explained to the people that they": those who are spoken to, a crowd without names. */
    private boolean isAddressed(Actor pronoun) {
        int noun = pronoun.first() - 2;
        String crowd = words.at(noun);
        boolean said = words.is(noun - 2, "to")
                || cues.says.startsAt(words, noun - 2)
                || cues.before
                        .at(words, noun - 2)
                        .filter(match -> match.value() == PersonCues.Before.OBJECT)
                        .isPresent();
        return said
                && words.is(noun + 1, "that")
                && words.is(noun - 1, "the")
                && (crowd.endsWith("s") || crowd.equals("people") || crowd.equals("crowd"));
    }

    /** All named before the token but victims and those who say something: officers as well, if they are the ones judged. */
    private Set<Integer> silent(int before) {
        Set<Integer> silent = new TreeSet<>();
        for (Actor actor : cast.actors().subList(0, cast.endedBy(before))) {
            if (actor.isNamed() && !salience.says(actor) && !salience.isVictim(actor)) {
                silent.addAll(actor.persons());
            }
        }
        return silent;
    }

    /** "her son": the one whose mother somebody is told to be, nobody named where that is not said. */
    private List<Integer> kin(Actor actor) {
        for (int i = cast.endedBy(actor.first()) - 1; i >= 0 && i > cast.endedBy(actor.first()) - REACH; i--) {
            Actor named = cast.actors().get(i);
            boolean related =
                    named.isNamed() && named.persons().size() == 1 && people.isRelativeOf(words, named.first());
            if (related) {
                return named.persons();
            }
        }
        return List.of();
    }

    /** "the former", "the latter": of the two told of last. */
    private List<Integer> ofTwo(Actor pronoun, boolean last) {
        List<Actor> before = cast.actors().subList(0, cast.endedBy(pronoun.first())).stream()
                .filter(Actor::isNamed)
                .toList();
        if (before.isEmpty()) {
            return List.of();
        }
        Actor nearest = before.get(before.size() - 1);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).persons().size() > 1) {
                List<Integer> row = before.get(i).persons();
                return List.of(row.get(last ? row.size() - 1 : 0));
            }
        }
        return last || before.size() < 2
                ? nearest.persons()
                : before.get(before.size() - 2).persons();
    }

    /** "the students" behind "three students": those, and nobody named. */
    private boolean isTheirNoun(Actor pronoun) {
        String noun = words.at(pronoun.end() - 1);
        return words.is(pronoun.first(), "the")
                && (cast.areCompanions(noun)
                        || cast.actors().subList(0, cast.endedBy(pronoun.first())).stream()
                                .anyMatch(a -> a.kind() == Actor.Kind.UNNAMED && words.is(a.end() - 1, noun)));
    }

    /** "me": who is told to speak, before the words or behind them. */
    private List<Integer> speaker(Actor pronoun, Attribution.Anchor anchor) {
        int next = cast.endedBy(pronoun.first());
        for (int i = next - 1; i >= 0 && i > next - REACH; i--) {
            if (isSpeaker(cast.actors().get(i))) {
                return cast.actors().get(i).persons();
            }
        }
        for (int i = next; i < cast.actors().size() && i < next + REACH; i++) {
            if (isSpeaker(cast.actors().get(i))) {
                return cast.actors().get(i).persons();
            }
        }
        return topic(pronoun.first(), anchor, 1, POINTED_AT);
    }

    private boolean isSpeaker(Actor actor) {
        return actor.isNamed() && salience.says(actor);
    }

    /**
     * Whom the text before the token is about.
     *
     * @param atLeast prefers lists of at least so many names
     * @param needed the weight that somebody must have
     */
    List<Integer> topic(int before, Attribution.Anchor anchor, int atLeast, double needed) {
        return topic(before, anchor, atLeast, needed, '?');
    }

    /** 'm' for "he", 'f' for "her", '?' for a word that tells neither. */
    private char gender(Actor pronoun) {
        return switch (words.at(pronoun.first())) {
            case "he", "him", "his", "himself", "он", "его", "ему" -> 'm';
            case "she", "her", "herself", "она", "ее", "ей" -> 'f';
            default -> '?';
        };
    }

    private List<Integer> topic(int before, Attribution.Anchor anchor, int atLeast, double needed, char gender) {
        int sentence = words.sentence(before);
        Actor best = null;
        double most = needed;
        int end = cast.endedBy(before);
        for (int i = end - 1; i >= 0 && i > end - REACH; i--) {
            Actor actor = cast.actors().get(i);
            if (!actor.isNamed()) {
                continue;
            }
            double score =
                    salience.weight(actor, anchor, -1) - 5 * Math.min(4, sentence - words.sentence(actor.first()));
            if (actor.persons().size() == 1
                    && people.contradicts(actor.persons().get(0), gender)) {
                score -= 45;
            }
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
            if (salience.isPunished(actor)) {
                score += 10;
            }
            if (score > most) {
                best = actor;
                most = score;
            }
        }
        return best == null ? List.of() : best.persons();
    }
}
