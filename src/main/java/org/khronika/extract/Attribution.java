package org.khronika.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says whom a charge or a penalty at a place of the text is about. Everybody told of in the sentence is weighed by the words
 * around them (an object of "sentenced" or "against", the subject of "was fined", the name that directly precedes, a lawyer, a
 * victim) and by nearness; pronouns lead back to the one whom the entry is about.
 */
final class Attribution {
    private static final int ADJACENT = Candidates.ADJACENT;

    private final Words words;
    private final PersonCues cues;
    private final Cast cast;
    private final Surroundings surroundings;
    private final Salience salience;
    private final Antecedents antecedents;
    private final List<Actor> actors;
    private final Brackets brackets;
    private final Rows rows;
    private final Clauses clauses;
    private final Candidates candidates;
    private final Set<Integer> everybody = new TreeSet<>();

    Attribution(Words words, People people, PersonCues cues, BitSet penalties, BitSet passed) {
        this.words = words;
        this.cues = cues;
        surroundings = new Surroundings(words, cues, people);
        cast = new Cast(words, people, cues, surroundings, passed);
        actors = cast.actors();
        rows = new Rows(words, cues, cast, surroundings, penalties);
        salience = new Salience(words, cues, surroundings, actors);
        antecedents = new Antecedents(words, cues, cast, salience, people);
        brackets = new Brackets(words);
        candidates = new Candidates(words, cast, salience);
        clauses = new Clauses(words, cues, people.phrases(words, cues), actors, surroundings);
        actors.stream()
                .filter(actor -> !salience.speaks(actor) && !salience.isVictim(actor))
                .forEach(a -> everybody.addAll(a.persons()));
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

    /** Finds the others of a row or series of people that cite one article. */
    Rows rows() {
        return rows;
    }

    /** Whether everybody named in the text is named behind the token for the first time. */
    boolean allNamedBehind(int token) {
        return actors.stream().filter(Actor::isNamed).allMatch(actor -> actor.first() >= token);
    }

    /** Whether people without a name share what is told of the persons: "A, B and two others". */
    boolean hasCompanions(List<Integer> persons) {
        return cast.hasCompanions(persons);
    }

    /** The only person named in the text otherwise than as a speaker, none where there are more. */
    List<Integer> only() {
        return everybody.size() == 1 ? List.copyOf(everybody) : List.of();
    }

    /** "Now: a fine of 20 MCI.": a sentence of nobody and without a verb is about the only one named, even if told to speak. */
    private List<Integer> ofBareSentence(Anchor anchor) {
        int first = anchor.first();
        int at = first;
        while (at > 0 && words.sentence(at - 1) == words.sentence(first)) {
            at--;
        }
        for (int i = at; i < words.size() && words.sentence(i) == words.sentence(first); i++) {
            if (i < first && cues.does.startsAt(words, i)) {
                return List.of();
            }
        }
        boolean alone = cast.endedBy(at) == actors.size()
                && actors.stream()
                        .allMatch(a -> !a.isNamed()
                                || !a.aside()
                                        && a.persons().equals(actors.get(0).persons()));
        return alone && actors.get(0).isNamed() ? actors.get(0).persons() : List.of();
    }

    /** Whether the words at the place speak of people without a name. */
    boolean isUnnamed(Anchor anchor) {
        Actor best = actors.isEmpty() ? null : candidates.best(brackets.outside(anchor.first()), anchor, false);
        return best != null
                && (best.kind() == Actor.Kind.UNNAMED
                        || best.kind() == Actor.Kind.KIN
                        || best.kind() == Actor.Kind.SAMES
                                && antecedents.resolve(best, anchor).isEmpty());
    }

    /** The persons meant, but none where one of them is told to be the victim, or is told of as a victim's relative. */
    List<Integer> accused(Anchor anchor) {
        List<Integer> persons = persons(anchor);
        boolean hurt = actors.stream()
                .filter(actor -> actor.isNamed() && actor.persons().stream().anyMatch(persons::contains))
                .anyMatch(actor -> salience.isVictim(actor) || isKin(actor));
        return hurt ? List.of() : persons;
    }

    /** Those whom the words of the clause tell to be accused or punished, none where somebody is only told of. */
    List<Integer> held(Anchor anchor) {
        int from = brackets.outside(anchor.first());
        Actor found = adjacent(from, anchor);
        if (found == null) {
            found = clauses.patient(anchor, from);
        }
        if (found == null) {
            Actor best = actors.isEmpty() ? null : candidates.best(from, anchor, false);
            PersonCues.Before cue = best == null ? null : surroundings.before(best.first());
            found = cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.MATTER ? best : null;
        }
        return found == null || salience.isVictim(found) ? List.of() : antecedents.resolve(found, anchor);
    }

    /** "his mother A". */
    private boolean isKin(Actor actor) {
        for (int i = actor.first() - 2; i < actor.first(); i++) {
            if (cues.people
                    .at(words, i)
                    .filter(match -> match.value() == Actor.Kind.KIN)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words at the place speak of one whom nobody knows: "a person", "a man". */
    boolean isStranger(Anchor anchor) {
        Actor best = actors.isEmpty() ? null : candidates.best(brackets.outside(anchor.first()), anchor, false);
        return best != null && best.kind() == Actor.Kind.UNNAMED && best.count() == 1;
    }

    /** The persons meant, none where nobody named is. */
    List<Integer> persons(Anchor anchor) {
        if (actors.isEmpty()) {
            return List.of();
        }
        int from = brackets.outside(anchor.first());
        Actor adjacent = adjacent(from, anchor);
        if (adjacent != null) {
            return antecedents.resolve(adjacent, anchor);
        }
        Actor governed = clauses.patient(anchor, from);
        if (governed != null) {
            return antecedents.resolve(governed, anchor);
        }
        Actor best = candidates.best(from, anchor, false);
        Actor opened = best == null || cast.endedBy(from) == 0 ? rows.opened(from) : null;
        if (opened != null) {
            return opened.persons();
        }
        if (best == null) {
            return anchor.money() && anchor.charged().isEmpty() ? List.of() : topic(from, anchor);
        }
        List<Integer> meant = antecedents.resolve(best, anchor);
        if (anchor.money() && isPaidTo(meant, from, anchor)) {
            return List.of();
        }
        if (meant.isEmpty()
                && best.kind() != Actor.Kind.UNNAMED
                && best.kind() != Actor.Kind.KIN
                && best.kind() != Actor.Kind.SAMES) {
            Actor named = candidates.best(from, anchor, true);
            return named == null ? meant : named.persons();
        }
        return meant;
    }

    private List<Integer> topic(int from, Anchor anchor) {
        List<Integer> persons = antecedents.topic(from, anchor, 1, -25);
        persons = persons.isEmpty() ? ofBareSentence(anchor) : persons;
        return persons.isEmpty() ? ofNextSentence(anchor) : persons;
    }

    /** "4 years. That is how much the court gave to A": the next sentence says whose the penalty is. */
    private List<Integer> ofNextSentence(Anchor anchor) {
        int at = anchor.end();
        while (at < words.size() && words.sentence(at) == words.sentence(anchor.first())) {
            at++;
        }
        if (!cues.recap.startsAt(words, at)) {
            return List.of();
        }
        return actors.subList(cast.endedBy(at), actors.size()).stream()
                .filter(actor -> actor.isNamed() && !actor.aside())
                .findFirst()
                .map(Actor::persons)
                .orElse(List.of());
    }

    /**
     * "awarded him": whether a word before the sum points at the persons as the ones who get it. Where somebody else is named
     * before, that one may be meant: "A tortured B and must pay him".
     */
    private boolean isPaidTo(List<Integer> persons, int from, Anchor anchor) {
        boolean others = actors.subList(0, cast.endedBy(from)).stream()
                .anyMatch(a -> a.isNamed() && !a.persons().equals(persons));
        if (others) {
            return false;
        }
        for (int i = cast.endedBy(from) - 1; i >= 0 && actors.get(i).end() > from - 4; i--) {
            Actor actor = actors.get(i);
            if (actor.kind() == Actor.Kind.SAME
                    && salience.isRecipient(actor)
                    && antecedents.resolve(actor, anchor).equals(persons)) {
                return true;
            }
        }
        return false;
    }

    /** Somebody with nothing but marks and other charges or penalties between. */
    private Actor adjacent(int from, Anchor anchor) {
        boolean behind = words.is(from - 1, ";") && clauses.isGivenBehind(anchor);
        if (cues.acts.startsAt(words, from) || hasObject(anchor) || behind) {
            // "judge A fined him 30 MCI"
            return null;
        }
        int at = from - 1;
        Actor each = cast.endingAt(cues.joining.startsAt(words, at) ? at : at + 1);
        if (each != null && each.kind() == Actor.Kind.SAMES && cues.everyone.startsAt(words, each.first())) {
            return each;
        }
        int small = at;
        while (small > at - 3 && cues.gapped.startsAt(words, small)) {
            small--;
        }
        if (small < at && words.is(small, ",") && words.is(small + 1, "for")) {
            small--;
        }
        Actor gapped = cast.endingAt(small + 1);
        if (gapped != null && !gapped.aside() && (small == at - 1 && words.is(at, "to") || isGap(gapped.first()))) {
            at = small;
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
        Actor found = cast.endingAt(at + 1);
        return found != null
                        && found.isNamed()
                        && (!salience.isVictim(found) || salience.isToldByKin(found))
                        && !(anchor.money() && salience.isRecipient(found))
                ? found
                : null;
    }

    /** "gave A three years": whether somebody stands inside the words of a penalty as their object. */
    private boolean hasObject(Anchor anchor) {
        int next = cast.endedBy(anchor.first());
        return next < actors.size()
                && actors.get(next).isNamed()
                && actors.get(next).first() > anchor.first()
                && actors.get(next).first() <= anchor.first() + 2
                && actors.get(next).end() <= anchor.end();
    }

    /** "A was fined, B with a warning": a name behind a mark or "and", so that the verb is told before. */
    private boolean isGap(int first) {
        return words.is(first - 1, ",") || words.is(first - 1, ";") || words.is(first - 1, "and");
    }

    private boolean endsName(int at) {
        return cast.endingAt(at + 1) != null;
    }
}
