package org.khronika.extract;

import java.util.ArrayList;
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
    private static final List<String> SMALL = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen");
    private static final int BRACKET_REACH = 60;
    private static final int MOST_TITLES = 5;
    private static final int LOOK_BACK = 7;
    private static final Set<String> JOINTS = Set.of(",", "and", "&", "и", "/");
    private static final Set<String> NOT_OWNED = Set.of(
            "to", "under", "for", "from", "in", "guilty", "and", "with", "on", "by", "at", "as", "not", "a", "the",
            "up", "an");

    private final List<Actor> actors;
    private final PersonCues cues;
    private final Words words;
    private final Set<Integer> nameEnds = new HashSet<>();

    private record Occurrence(int person, int first, int end) {}

    Cast(Words words, List<Mention> mentions, PersonCues cues) {
        this.words = words;
        this.cues = cues;
        actors = actors(occurrences(mentions));
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
                Actor actor = named(name, names);
                found.add(actor);
                at = actor.end();
                continue;
            }
            Actor crowd = crowd(at, names);
            if (crowd != null) {
                if (!isJoinedToName(crowd.first())) {
                    found.add(crowd);
                }
                at = crowd.end();
                continue;
            }
            Optional<Phrases.Match<Actor.Kind>> people = cues.people.at(words, at);
            if (people.isPresent()) {
                Phrases.Match<Actor.Kind> match = people.get();
                boolean joined = match.value() == Actor.Kind.UNNAMED && isJoinedToName(match.first());
                if (!joined && !isBesideName(match, names)) {
                    found.add(new Actor(kind(match), List.of(), count(match), match.first(), match.end(), false));
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
        int count = number(first);
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

    /** "A, B and two others": the unnamed change nothing for the named. */
    private boolean isJoinedToName(int first) {
        int joint = number(first - 1) > 0 ? first - 2 : first - 1;
        return words.is(joint, "and") && nameEnds.contains(joint);
    }

    private int number(int at) {
        if (words.isNumber(at)) {
            String digits = words.at(at);
            return digits.length() <= 4 && digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
        }
        return SMALL.indexOf(words.at(at)) + 2 > 1 ? SMALL.indexOf(words.at(at)) + 2 : 0;
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
        boolean owned = words.isWord(next) && !NOT_OWNED.contains(words.at(next));
        return her && !owned ? Actor.Kind.SAME : match.value();
    }

    /** "the journalist A", "A, the head of": the words belong to the name. */
    private boolean isBesideName(Phrases.Match<Actor.Kind> match, Map<Integer, Occurrence> names) {
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

    private Actor named(Occurrence first, Map<Integer, Occurrence> names) {
        List<Integer> persons = new ArrayList<>(List.of(first.person()));
        boolean aside = isAside(first);
        int end = first.end();
        while (true) {
            Occurrence next = joined(end, names);
            if (next == null || isAside(next) != aside) {
                break;
            }
            if (!persons.contains(next.person())) {
                persons.add(next.person());
            }
            end = next.end();
        }
        return new Actor(Actor.Kind.NAMED, persons, persons.size(), first.first(), end, aside);
    }

    /** The name that a comma or "and" joins to the one that ends here, places in brackets and titles let pass. */
    private Occurrence joined(int end, Map<Integer, Occurrence> names) {
        int at = words.is(end, "(") ? words.behindBracket(end, BRACKET_REACH) : end;
        boolean joint = false;
        int titles = 0;
        while (at < words.size() && titles <= MOST_TITLES) {
            if (names.containsKey(at)) {
                return joint ? names.get(at) : null;
            }
            if (JOINTS.contains(words.at(at))) {
                joint = true;
            } else if (cues.title.startsAt(words, at) && joint) {
                titles++;
            } else if (cues.before
                            .at(words, at)
                            .filter(m -> m.value() == PersonCues.Before.ASIDE)
                            .isPresent()
                    && joint) {
                titles++;
            } else {
                return null;
            }
            at++;
        }
        return null;
    }

    private boolean isAside(Occurrence name) {
        if (before(name.first()) == PersonCues.Before.ASIDE) {
            return true;
        }
        return cues.post.startsAt(words, name.end());
    }

    /**
     * What the words before somebody say of them: the nearest cue, titles let pass; null where none stands near. A post before
     * a name gives way to "against" before the post.
     */
    PersonCues.Before before(int first) {
        PersonCues.Before found = null;
        int stop = Math.max(0, first - LOOK_BACK);
        int at = first - 1;
        while (at >= stop) {
            String word = words.at(at);
            if (!words.isWord(at) && !words.isNumber(at) && !"“”\"‘'«»".contains(word)) {
                break;
            }
            PersonCues.Before cue = endingAt(at);
            if (cue == PersonCues.Before.OBLIQUE && words.is(at, "of") && cues.office.startsAt(words, at - 1)) {
                at -= 2;
                stop = Math.max(0, stop - 2);
                continue;
            }
            if (cue == PersonCues.Before.ASIDE && found == null) {
                found = cue;
            } else if (cue != null) {
                boolean stronger = found == null || (cue == PersonCues.Before.OBJECT && at >= first - 4);
                return stronger ? cue : found;
            } else if (isVerb(at)) {
                break;
            }
            at--;
        }
        return found;
    }

    private boolean isVerb(int at) {
        return cues.does.startsAt(words, at);
    }

    /** The cue whose last word stands at the token. */
    private PersonCues.Before endingAt(int at) {
        for (int first = Math.max(0, at - 4); first <= at; first++) {
            Optional<Phrases.Match<PersonCues.Before>> match = cues.before.at(words, first);
            if (match.isPresent() && match.get().end() == at + 1) {
                return match.get().value();
            }
        }
        return null;
    }

    /** The token behind somebody, a bracket and an apposition between commas let pass. */
    int behind(Actor actor) {
        return words.is(actor.end(), "(") ? words.behindBracket(actor.end(), BRACKET_REACH) : actor.end();
    }
}
