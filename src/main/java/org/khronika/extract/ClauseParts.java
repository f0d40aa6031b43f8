package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khronika.model.Span;
import org.khronika.reference.Deeds;
import org.khronika.reference.Occupations;

/** Reads whose subject, object or agent a named person is: "A beat B", "B was beaten by A", "they fined the activist B". */
final class ClauseParts {
    private static final int APPOSITION = 22;
    private static final int OBJECT_REACH = 7;
    private static final int AGENT_REACH = 7;
    private static final int CHARGE_REACH = 14;
    private static final int DEED_REACH = 6;

    private final List<CueText.Unit> units;
    private final Deeds deeds;
    private final Occupations occupations;
    private final Descriptions descriptions;
    private final List<Part> found = new ArrayList<>();

    /**
     * A part in a clause.
     *
     * @param person index of the unit of the persons
     * @param part "subject", "object", "suffers" for the subject of a passive, or "agent", and behind a dot the deed
     * @param span the verb with the name
     */
    record Part(int person, String part, Span span) {}

    ClauseParts(CueText text, Deeds deeds, Occupations occupations, Descriptions descriptions) {
        units = text.units();
        this.deeds = deeds;
        this.occupations = occupations;
        this.descriptions = descriptions;
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).isPerson()) {
                before(i);
                behind(i);
                accusation(i);
            }
        }
    }

    /** All parts, in order of the persons. */
    List<Part> all() {
        return List.copyOf(found);
    }

    private void before(int person) {
        int at = descriptions.start(person) - 1;
        while (at >= 0 && (deeds.isFill(units.get(at).word()) || units.get(at).quotes() || isArticle(at))) {
            at--;
        }
        if (at < 0 || units.get(at).sentence() != units.get(person).sentence()) {
            return;
        }
        String word = units.get(at).word();
        if (word.equals("by")) {
            passiveLeft(at)
                    .ifPresent(verb -> add(
                            person,
                            "agent." + deeds.passive(units.get(verb).word()).orElseThrow(),
                            verb,
                            person));
            return;
        }
        if (deeds.active(word).isPresent() && !isPassive(at)) {
            add(person, "object." + deeds.active(word).get(), at, person);
        }
    }

    private boolean isArticle(int at) {
        return switch (units.get(at).word()) {
            case "the", "a", "an", "his", "her", "their", "its" -> true;
            default -> false;
        };
    }

    /** The participle that "by" at the unit belongs to, in its clause. */
    private Optional<Integer> passiveLeft(int by) {
        for (int i = by - 1; i >= 0 && i >= by - AGENT_REACH; i--) {
            if (units.get(i).sentence() != units.get(by).sentence() || isBreak(i)) {
                return Optional.empty();
            }
            if (deeds.passive(units.get(i).word()).isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (at >= 0 && deeds.isFill(units.get(at).word())) {
            at--;
        }
        return at >= 0 && isBe(units.get(at).word());
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "was", "were", "is", "are", "be", "been", "being", "got" -> true;
            default -> false;
        };
    }

    private void behind(int person) {
        int at = skipBracket(person + 1);
        if (predicate(person, at) || at >= units.size() || isGoverned(person)) {
            return;
        }
        if (units.get(at).is(',') && at + 1 < units.size()) {
            if (descriptions.start(person) < person && predicate(person, at + 1)) {
                return;
            }
            if (units.get(at + 1).word().equals("who")) {
                predicate(person, at + 2);
            }
            for (int i = at + 1; i < units.size() && i < at + APPOSITION; i++) {
                if (units.get(i).sentence() != units.get(person).sentence()) {
                    return;
                }
                if (units.get(i).is(',')) {
                    predicate(person, i + 1);
                    return;
                }
            }
        }
    }

    /** Whether somebody is told of behind a preposition or as an object, so that a verb behind a comma is another's. */
    private boolean isGoverned(int person) {
        int at = descriptions.start(person) - 1;
        if (at < 0 || units.get(at).sentence() != units.get(person).sentence()) {
            return false;
        }
        String word = units.get(at).word();
        return occupations
                        .stop(word)
                        .filter(stop -> stop != Occupations.Stop.VERB)
                        .isPresent()
                || word.equals("against")
                || deeds.active(word).isPresent()
                || word.endsWith("ing") && units.get(at).kind() == CueText.Kind.WORD;
    }

    /** "A was found guilty of torture": a charge behind the name and the deed behind the charge, nobody else between. */
    private void accusation(int person) {
        int charge = -1;
        for (int i = person + 1;
                i < units.size() && i < (charge < 0 ? person + CHARGE_REACH : charge + DEED_REACH);
                i++) {
            CueText.Unit unit = units.get(i);
            if (unit.isPerson() || unit.sentence() != units.get(person).sentence() || unit.is(';') || unit.is(':')) {
                return;
            }
            if (charge >= 0 && deeds.noun(unit.word()).isPresent()) {
                if (!isGoverned(person)) {
                    add(person, "accused." + deeds.noun(unit.word()).get(), person, i);
                }
                return;
            }
            boolean onTrial =
                    !unit.word().equals("trial") || units.get(i - 1).word().equals("on");
            if (charge < 0 && onTrial && deeds.isCharge(unit.word())) {
                charge = i;
            }
        }
    }

    private int skipBracket(int at) {
        if (at < units.size() && units.get(at).is('(')) {
            for (int i = at; i < units.size() && i < at + APPOSITION; i++) {
                if (units.get(i).is(')')) {
                    return i + 1;
                }
            }
        }
        return at;
    }

    /** Whether a verb of the table stands at the unit, auxiliaries before it. */
    private boolean predicate(int person, int from) {
        boolean be = false;
        boolean not = false;
        int at = from;
        while (at < units.size()
                && at < from + 6
                && (deeds.isAuxiliary(units.get(at).word())
                        || deeds.isFill(units.get(at).word()))) {
            be |= isBe(units.get(at).word());
            not |= units.get(at).word().equals("not") || units.get(at).word().equals("never");
            at++;
        }
        if (at >= units.size() || units.get(at).sentence() != units.get(person).sentence()) {
            return false;
        }
        String word = units.get(at).word();
        int verb = at;
        Optional<String> suffered = not ? deeds.negated(word).or(() -> deeds.passive(word)) : deeds.passive(word);
        if (be && suffered.isPresent()) {
            add(person, "suffers." + suffered.get(), person, verb);
            return true;
        }
        if (!be && deeds.active(word).isPresent() && hasObject(at + 1)) {
            add(person, "subject." + deeds.active(word).get(), person, verb);
            return true;
        }
        return false;
    }

    /** Whether somebody stands behind an active verb as its object: a name, a pronoun, a noun for a person. */
    private boolean hasObject(int from) {
        for (int i = from; i < units.size() && i < from + OBJECT_REACH; i++) {
            CueText.Unit unit = units.get(i);
            if (unit.isPerson()
                    || occupations.noun(unit.word()).isPresent()
                    || unit.word().equals("him")
                    || unit.word().equals("them")
                    || unit.word().equals("her")) {
                return true;
            }
            if (isBreak(i)
                    || occupations.stop(unit.word()).isPresent() && !unit.word().equals("of")) {
                return false;
            }
        }
        return false;
    }

    private boolean isBreak(int at) {
        return units.get(at).kind() == CueText.Kind.MARK
                && ",;:()!?—–[].".contains(units.get(at).word());
    }

    private void add(int person, String part, int first, int last) {
        int from = Math.min(first, last);
        int to = Math.max(first, last);
        found.add(new Part(
                person, part, new Span(units.get(from).start(), units.get(to).end())));
    }
}
