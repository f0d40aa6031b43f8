package org.khronika.extract;

import java.util.Optional;

/** What the words before and behind somebody's name say of the part that they have in the sentence. */
final class Surroundings {
    static final int BRACKET_REACH = 60;
    private static final int LOOK_BACK = 7;
    private static final int APPOSITION = 20;

    private final Words words;
    private final PersonCues cues;
    private final People people;

    Surroundings(Words words, PersonCues cues, People people) {
        this.people = people;
        this.words = words;
        this.cues = cues;
    }

    /** Whether a word beside the name between the tokens says that its bearer speaks or acts for the state or for another. */
    boolean isAside(int first, int end) {
        if (before(first) == PersonCues.Before.ASIDE || people.isAside(first)) {
            return true;
        }
        int post = cues.post.behind(words, end);
        return post > end && !isNeutral(post - 1);
    }

    /** "a defender of rights" is nobody's defence lawyer. */
    private boolean isNeutral(int at) {
        return cues.before
                .at(words, at)
                .filter(m -> m.value() == PersonCues.Before.NEUTRAL)
                .isPresent();
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
            Phrases.Match<PersonCues.Before> match = endingAt(at);
            PersonCues.Before cue = match == null ? null : match.value();
            if (cue == PersonCues.Before.OBJECT && isAttribute(match)) {
                at = match.first() - 1;
                continue;
            }
            if (cue == PersonCues.Before.NEUTRAL) {
                at = match.first() - 1;
                continue;
            }
            if (cue == PersonCues.Before.OBLIQUE && words.is(at, "of") && cues.office.startsAt(words, at - 1)) {
                at -= 2;
                stop = Math.max(0, stop - 2);
                continue;
            }
            if (cue == PersonCues.Before.ASIDE && found == null) {
                found = cue;
            } else if (cue != null) {
                boolean stronger = found == null
                        || at >= first - 4 && (cue == PersonCues.Before.OBJECT || cue == PersonCues.Before.VICTIM);
                return stronger ? cue : found;
            } else if (cues.does.startsAt(words, at)) {
                break;
            }
            at--;
        }
        return found;
    }

    /** "beat the detained A": a participle behind an article describes, and something else is done. */
    private boolean isAttribute(Phrases.Match<PersonCues.Before> match) {
        int before = match.first() - 1;
        return match.end() == match.first() + 1
                && words.at(match.first()).endsWith("ed")
                && (words.is(before, "the") || words.is(before, "a") || words.is(before, "an"));
    }

    /** The cue whose last word stands at the token; null where none does. */
    private Phrases.Match<PersonCues.Before> endingAt(int at) {
        for (int first = Math.max(0, at - 4); first <= at; first++) {
            Optional<Phrases.Match<PersonCues.Before>> match = cues.before.at(words, first);
            if (match.isPresent() && match.get().end() == at + 1) {
                return match.get();
            }
        }
        return null;
    }

    /** The token behind somebody, a bracket let pass. */
    int behind(Actor actor) {
        return words.is(actor.end(), "(") ? words.behindBracket(actor.end(), BRACKET_REACH) : actor.end();
    }

    /** Where the clause about somebody goes on: behind a bracket, an apposition between commas and "who". */
    int predicate(Actor actor) {
        int at = behind(actor);
        if (words.is(at, ",")) {
            int close = at + 1;
            while (close < words.size()
                    && close < at + APPOSITION
                    && !words.is(close, ",")
                    && !isWho(close)
                    && words.sentence(close) == words.sentence(at)) {
                close++;
            }
            boolean closed = words.is(close, ",") || isWho(close);
            at = isWho(close) ? close : closed ? close + 1 : at + 1;
        }
        return isWho(at) ? at + 1 : at;
    }

    /** Where the main clause about somebody goes on behind a clause of "who"; the predicate where there is none. */
    int mainPredicate(Actor actor) {
        int at = predicate(actor);
        if (!isWho(at - 1)) {
            return at;
        }
        for (int i = at; i < words.size() && i < at + APPOSITION && words.sentence(i) == words.sentence(at - 1); i++) {
            if (words.is(i, ",")) {
                return i + 1;
            }
        }
        return at;
    }

    boolean isWho(int at) {
        return words.is(at, "who") || words.is(at, "whom") || words.at(at).startsWith("котор");
    }
}
