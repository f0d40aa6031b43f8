package org.khronika.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khronika.model.Mention;
import org.khronika.model.Span;

/** Everybody that an entry speaks of, in order of place: named people, also joined into lists, unnamed ones and pronouns. */
final class Cast {
    private final List<Actor> actors;
    private final PersonCues cues;
    private final Words words;
    private final Surroundings surroundings;
    private final Joints joints;
    private final People people;
    private final Set<Integer> nameEnds = new HashSet<>();
    private final Companions companions;
    private final Kinsfolk kinsfolk;

    private record Occurrence(int person, int first, int end) {}

    Cast(Words words, People people, PersonCues cues, Surroundings surroundings, BitSet penalties) {
        this.words = words;
        this.cues = cues;
        this.surroundings = surroundings;
        companions = new Companions(words, cues);
        joints = new Joints(words, cues, people, penalties);
        this.people = people;
        kinsfolk = new Kinsfolk(words, cues, people);
        actors = actors(occurrences(people.mentions()));
    }

    List<Actor> actors() {
        return actors;
    }

    /** Every place of every form by its first token; of two that overlap the longer stays. */
    private Map<Integer, Occurrence> occurrences(List<Mention> mentions) {
        List<Occurrence> all = new ArrayList<>();
        for (Mention mention : mentions) {
            for (Span span : mention.spans()) {
                int first = words.tokenAt(span.start());
                int end = words.tokenAt(span.end());
                if (first < end) {
                    all.add(new Occurrence(mention.person(), first, end));
                }
            }
        }
        all.sort(Comparator.comparingInt(Occurrence::first)
                .thenComparing(Comparator.comparingInt(Occurrence::end).reversed())
                .thenComparingInt(Occurrence::person));
        Map<Integer, Occurrence> kept = new LinkedHashMap<>();
        int taken = 0;
        for (Occurrence occurrence : all) {
            if (occurrence.first() >= taken) {
                kept.put(occurrence.first(), occurrence);
                nameEnds.add(occurrence.end());
                taken = occurrence.end();
            }
        }
        return kept;
    }

    private List<Actor> actors(Map<Integer, Occurrence> names) {
        List<Actor> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Occurrence name = names.get(at);
            if (name != null) {
                Actor actor = named(name, names, isStandIn(name.first(), found));
                Actor kinsman = kinsfolk.before(actor.first(), actor.end());
                found.add(kinsman == null ? actor : kinsman);
                kinsman = kinsfolk.behind(actor.end(), names.keySet());
                if (kinsman != null) {
                    found.add(kinsman);
                }
                at = kinsman == null ? actor.end() : kinsman.end();
                continue;
            }
            Actor crowd = crowd(at, names);
            if (crowd != null) {
                if (companions.join(crowd.first(), nameEnds)) {
                    companions.add(words.at(crowd.end() - 1));
                } else {
                    found.add(crowd);
                }
                at = crowd.end();
                continue;
            }
            Optional<Phrases.Match<Actor.Kind>> people = cues.people.at(words, at);
            if (people.isPresent()) {
                Phrases.Match<Actor.Kind> match = people.get();
                boolean joined = match.value() == Actor.Kind.UNNAMED && companions.join(match.first(), nameEnds);
                if (!joined && !isBesideName(match, names)) {
                    int end = match.value() == Actor.Kind.SELF
                            ? match.first() + 1
                            : isOfTwo(match) ? match.first() + 2 : match.end();
                    found.add(new Actor(kind(match), List.of(), count(match), match.first(), end, false));
                }
                at = nextName(match, names);
            } else {
                at++;
            }
        }
        return List.copyOf(found);
    }

    /** "5 activists", "four local residents": people without names, of a told number; null where none stand here. */
    private Actor crowd(int first, Map<Integer, Occurrence> names) {
        int count = companions.number(first);
        if (count < 2) {
            return null;
        }
        for (int at = first + 1; at <= first + 3; at++) {
            int end = cues.crowd.behind(words, at);
            if (end > at) {
                boolean apposition = names.containsKey(end) || words.is(end, ":") || words.is(end, "-");
                return apposition ? null : new Actor(Actor.Kind.UNNAMED, List.of(), count, first, end, false);
            }
            if (!cues.title.startsAt(words, at)) {
                return null;
            }
        }
        return null;
    }

    /** "the former was fined": the verb only tells that it is no "former judge". */
    private boolean isOfTwo(Phrases.Match<Actor.Kind> match) {
        String which = words.at(match.first() + 1);
        return match.value() == Actor.Kind.SAME
                && (which.equals("former") || which.equals("first") || which.equals("second"));
    }

    /** Whether people without a name are joined to the last of the persons: "A, B and two others". */
    boolean hasCompanions(List<Integer> persons) {
        return companions.areTold()
                && actors.stream()
                        .anyMatch(actor -> actor.isNamed()
                                && companions.joinedAt(actor.end())
                                && actor.persons().equals(persons));
    }

    /** Whether the noun names people joined to names: "A, B and three students". */
    boolean areCompanions(String noun) {
        return companions.are(noun);
    }

    private static int nextName(Phrases.Match<Actor.Kind> match, Map<Integer, Occurrence> names) {
        for (int i = match.first() + 1; i < match.end(); i++) {
            if (names.containsKey(i)) {
                return i;
            }
        }
        return match.end();
    }

    private Actor.Kind kind(Phrases.Match<Actor.Kind> match) {
        boolean her = match.value() == Actor.Kind.OWN && words.is(match.first(), "her");
        int next = match.end();
        boolean owned =
                words.isWord(next) && cues.numbers.word(words.at(next)) == 0 && !cues.unowned.startsAt(words, next);
        return her && !owned ? Actor.Kind.SAME : match.value();
    }

    /** "the journalist A", "A, the head of": the words belong to the name. */
    private boolean isBesideName(Phrases.Match<Actor.Kind> match, Map<Integer, Occurrence> names) {
        if (match.value() == Actor.Kind.KIN && words.is(match.end(), ",") && names.containsKey(match.end() + 1)) {
            return true;
        }
        if (words.is(match.first(), "both")
                && people.isNoun(words.at(match.end()))
                && words.is(match.end() + 1, ",")
                && names.containsKey(match.end() + 2)) {
            return true;
        }
        if (match.value() == Actor.Kind.OWN
                && people.isNoun(words.at(match.end()))
                && isNamedSoon(match.end(), names)) {
            return true;
        }
        if (match.value() == Actor.Kind.OWN
                || (match.end() == match.first() + 1 && words.at(match.first()).length() <= 4)) {
            return false;
        }
        for (int i = match.first(); i <= match.end() + 2; i++) {
            if (names.containsKey(i)) {
                return true;
            }
            if (i >= match.end() && !words.isWord(i)) {
                break;
            }
        }
        if (match.value() == Actor.Kind.UNNAMED && !words.is(match.first(), "a") && !words.is(match.first(), "an")) {
            return false;
        }
        int before = match.first() - 1;
        if (!words.is(before, ",")) {
            return false;
        }
        return nameEnds.contains(before);
    }

    /** "his colleague, the cameraman A": another person, and named. */
    private boolean isNamedSoon(int noun, Map<Integer, Occurrence> names) {
        for (int i = noun + 1; i < noun + 6; i++) {
            if (names.containsKey(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many: "5 activists", "four residents"; 0 where it is not said. */
    private int count(Phrases.Match<Actor.Kind> match) {
        if (cues.stranger.startsAt(words, match.first())) {
            return 1;
        }
        for (int i = match.first(); i >= match.first() - 2 && i >= 0; i--) {
            if (words.isNumber(i)
                    && words.at(i).length() <= 3
                    && !words.at(i).contains(".")
                    && !words.at(i).contains(",")) {
                return Integer.parseInt(words.at(i));
            }
        }
        return 0;
    }

    /** "the lawyer of A, B,": B is named behind whom B speaks for. */
    private boolean isStandIn(int first, List<Actor> before) {
        Actor last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (last == null || !last.isNamed() || last.end() != first - 1 || !words.is(first - 1, ",")) {
            return false;
        }
        return joints.kinOf(last.first());
    }

    private Actor named(Occurrence first, Map<Integer, Occurrence> names, boolean standIn) {
        List<Integer> persons = new ArrayList<>(List.of(first.person()));
        boolean aside = standIn || surroundings.isAside(first.first(), first.end());
        int end = first.end();
        boolean and = false;
        while (true) {
            int at = words.is(end, ",") && joints.kinOf(first.first()) ? -1 : joints.joined(end, names.keySet());
            Occurrence next = names.get(at);
            boolean kin = next != null && joints.isTheirKin(end, next.first());
            if (next == null || !kin && surroundings.isAside(next.first(), next.end()) != aside) {
                break;
            }
            and |= joints.hasAnd(end, next.first());
            if (and && !joints.hasAnd(end, next.first()) && cues.does.startsAt(words, next.end())) {
                // "represented by A and B, C appealed"
                break;
            }
            boolean clause = words.is(end, ",") && words.is(end + 1, "and");
            if ((!and || clause) && persons.size() == 1 && cues.singular.startsAt(words, next.end())) {
                // "after a complaint of A, the singer B was fined", "of A, and B was fined": no list
                break;
            }
            if (!persons.contains(next.person())) {
                persons.add(next.person());
            }
            end = next.end();
        }
        return new Actor(Actor.Kind.NAMED, persons, persons.size(), first.first(), end, aside);
    }

    /** Whoever is written directly before the token; null where nobody is. */
    Actor endingAt(int end) {
        int at = endedBy(end - 1);
        return at < actors.size() && actors.get(at).end() == end ? actors.get(at) : null;
    }

    /** The number of actors that end at or before the token. */
    int endedBy(int token) {
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
}
