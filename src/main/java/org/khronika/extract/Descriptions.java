package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.Occupations;
import org.khronika.reference.Occupations.Stop;

/**
 * Reads the phrases that say what a named person is: "the head of the police department A", "the akim of the district, A,", "A, a
 * lawyer from Aktau", "A (judge)". The noun decides, and where it is a post, the body that it is held in.
 */
final class Descriptions {
    private static final int LONGEST = 16;
    private static final int BEHIND = 9;

    private final List<CueText.Unit> units;
    private final Occupations lexicon;
    private final List<Description> found = new ArrayList<>();
    private final int[] starts;
    private final Modifiers modifiers;

    /** What a phrase says that somebody is. */
    enum Kind {
        OFFICE,
        FORMER_OFFICE,
        /** Once of the rank and file of police, army or prisons. */
        FORMER_SERVICE,
        /** A soldier, in service without an office. */
        SERVICE,
        FOREIGN_HEAD,
        FOREIGN,
        POST,
        LEADER,
        MANAGEMENT,
        LAWYER,
        RELATIVE,
        COMPANION,
        JOURNALIST,
        EXPERT,
        DEFENDER,
        ACTIVIST,
        ORDINARY,
        CONVICT,
        DOCK,
        VICTIM,
        WITNESS,
        PLAINTIFF
    }

    /**
     * A phrase read.
     *
     * @param unit index of the unit of the names
     * @param persons those of them that it describes
     * @param kind what it says of them
     * @param span its words with the name
     */
    record Description(int unit, List<Integer> persons, Kind kind, Span span) {
        Description {
            persons = List.copyOf(persons);
        }
    }

    Descriptions(CueText text, Occupations lexicon) {
        units = text.units();
        this.lexicon = lexicon;
        modifiers = new Modifiers(units, lexicon);
        starts = new int[units.size()];
        for (int i = 0; i < units.size(); i++) {
            starts[i] = i;
            if (units.get(i).isPerson()) {
                before(i);
                behind(i);
            }
        }
    }

    /** All phrases, in order of the persons. */
    List<Description> all() {
        return List.copyOf(found);
    }

    /** The first unit of the phrase that ends with the person at the unit: the person itself where nothing describes it before. */
    int start(int person) {
        return starts[person];
    }

    /** "the judge A", "the akim of the district, A,": the noun nearest to the name, with the words that belong to it. */
    private void before(int person) {
        boolean comma = person > 0 && units.get(person - 1).is(',');
        if (comma && !closes(person + 1) && units.get(person).persons().size() < 2) {
            return;
        }
        if (isHeaded(person)) {
            return;
        }
        int last = comma ? person - 2 : person - 1;
        int noun = last < 0 || lexicon.stop(units.get(last).word()).isPresent() ? -1 : nounLeft(last, person);
        if (noun < 0 && comma && last > 0) {
            noun = nounBeforeClause(last, person);
        }
        if (noun < 0) {
            return;
        }
        int first = modifiers.first(noun);
        boolean another = comma
                && first > 1
                && units.get(first - 1).is(',')
                && units.get(first - 2).isPerson();
        if (!another) {
            starts[person] = first;
            List<Integer> all = units.get(person).persons();
            boolean one = all.size() > 1 && lexicon.isSingular(units.get(noun).word());
            Span span = new Span(units.get(first).start(), end(person));
            add(person, one ? all.subList(0, 1) : all, noun, first, last, span);
        }
    }

    /** "a commission of lawyers headed by A": whoever leads them is one of them. */
    private boolean isHeaded(int person) {
        int at = starts[person] - 1;
        boolean headed = at > 1
                && units.get(at).word().equals("by")
                && lexicon.stop(units.get(at - 1).word())
                        .filter(Stop.LEAD::equals)
                        .isPresent();
        if (!headed) {
            return false;
        }
        int noun = nounLeft(at - 2, person);
        if (noun >= 0) {
            Span span = new Span(units.get(noun).start(), end(person));
            add(person, units.get(person).persons(), noun, modifiers.first(noun), at - 2, span);
        }
        return noun >= 0;
    }

    /** "The officer who signed the protocol, A,": the noun before the clause of "who", -1 where there is none. */
    private int nounBeforeClause(int last, int person) {
        for (int i = last; i > 0 && i > last - LONGEST; i--) {
            CueText.Unit unit = units.get(i);
            if (unit.sentence() != units.get(person).sentence() || unit.isPerson() || isBreak(unit)) {
                return -1;
            }
            if (unit.word().equals("who")) {
                return lexicon.noun(units.get(i - 1).word()).isPresent() ? i - 1 : -1;
            }
        }
        return -1;
    }

    private boolean closes(int at) {
        return at >= units.size()
                || units.get(at).kind() == CueText.Kind.MARK
                        && ",.;:)—–".contains(units.get(at).word());
    }

    /** The nearest noun for a person to the left of the name, -1 where a verb, a mark or another name comes first. */
    private int nounLeft(int last, int person) {
        for (int i = last; i >= 0 && i > last - LONGEST; i--) {
            CueText.Unit unit = units.get(i);
            if (unit.sentence() != units.get(person).sentence() || unit.isPerson() || isBreak(unit)) {
                return -1;
            }
            if (lexicon.noun(unit.word()).isPresent()) {
                boolean general = unit.word().equals("general")
                        && i > 0
                        && lexicon.noun(units.get(i - 1).word()).isPresent();
                return general ? i - 1 : i;
            }
            Optional<Stop> stop = lexicon.stop(unit.word());
            boolean joined = stop.isPresent()
                    && stop.get() != Stop.VERB
                    && i > 0
                    && (stop.get() == Stop.LINK
                            || lexicon.noun(units.get(i - 1).word()).isPresent());
            if (stop.isPresent() && !joined) {
                return -1;
            }
        }
        return -1;
    }

    /** "A, a former head of the colony,", "A (judge)", "A – an activist": the first noun behind the name. */
    private void behind(int person) {
        int at = person + 1;
        if (at >= units.size()
                || units.get(at).kind() != CueText.Kind.MARK
                || !",(–—-".contains(units.get(at).word())) {
            return;
        }
        at++;
        if (at + 1 < units.size()
                && units.get(at).kind() == CueText.Kind.NUMBER
                && units.get(at + 1).is(',')) {
            at += 2;
        }
        int noun = nounRight(at, person);
        if (noun < 0) {
            return;
        }
        int end = noun + 1;
        boolean preposition = false;
        while (end < units.size()
                && end < noun + LONGEST
                && units.get(end).sentence() == units.get(person).sentence()
                && !isBreak(units.get(end))
                && lexicon.stop(units.get(end).word()).filter(Stop.VERB::equals).isEmpty()) {
            preposition |= lexicon.stop(units.get(end).word()).isPresent();
            if (units.get(end).isPerson()) {
                if (!preposition) {
                    return;
                }
                break;
            }
            end++;
        }
        List<Integer> all = units.get(person).persons();
        boolean one = all.size() > 1 && lexicon.isSingular(units.get(noun).word());
        Span span = new Span(units.get(person).start(), end(end - 1));
        add(person, one ? all.subList(all.size() - 1, all.size()) : all, noun, at, end - 1, span);
    }

    private int nounRight(int from, int person) {
        int noun = -1;
        for (int i = from; i < units.size() && i < (noun < 0 ? from + BEHIND : noun + 3); i++) {
            CueText.Unit unit = units.get(i);
            boolean stop = unit.isPerson()
                    || unit.sentence() != units.get(person).sentence()
                    || isBreak(unit)
                    || unit.word().equals("and")
                    || lexicon.stop(unit.word()).isPresent();
            if (stop) {
                break;
            }
            if (lexicon.noun(unit.word()).isPresent()) {
                noun = i;
            }
        }
        return noun;
    }

    private boolean isBreak(CueText.Unit unit) {
        return unit.kind() == CueText.Kind.MARK && ",;:()!?—–[]".contains(unit.word());
    }

    private int end(int unit) {
        return units.get(unit).end();
    }

    private void add(int unit, List<Integer> persons, int noun, int first, int last, Span span) {
        found.add(new Description(unit, persons, new NounPhrase(units, lexicon, noun, first, last).kind(), span));
    }
}
