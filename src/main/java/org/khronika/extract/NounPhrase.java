package org.khronika.extract;

import java.util.List;
import java.util.Optional;
import org.khronika.extract.Descriptions.Kind;
import org.khronika.reference.Occupations;
import org.khronika.reference.Occupations.Mark;
import org.khronika.reference.Occupations.Noun;

/**
 * A noun for a person with the words of its phrase, which decide what it says: an office or a firm's post, here or abroad, now or
 * once.
 */
final class NounPhrase {
    private final List<CueText.Unit> units;
    private final Occupations lexicon;
    private final Noun named;
    private final int noun;
    private final int first;
    private final int last;

    /** Of the units from {@code first} to {@code last}, the noun at {@code noun} among them or, behind a name, before them. */
    NounPhrase(List<CueText.Unit> units, Occupations lexicon, int noun, int first, int last) {
        this.units = units;
        this.lexicon = lexicon;
        this.named = lexicon.noun(units.get(noun).word()).orElseThrow();
        this.noun = noun;
        this.first = first;
        this.last = last;
    }

    Kind kind() {
        return switch (named) {
            case SERVICE -> Kind.SERVICE;
            case OFFICE -> isOwned() ? Kind.COMPANION : isForeign() ? Kind.FOREIGN : past(Kind.OFFICE);
            case HEAD_OF_STATE -> headOfState();
            case POST -> post();
            case FOREIGN -> isOwn() ? Kind.OFFICE : Kind.FOREIGN;
            case LAWYER, ACTIVIST -> has(Mark.RIGHTS, first, last) ? Kind.DEFENDER : Kind.valueOf(named.name());
            case ORDINARY -> has(Mark.CUSTODY, first, noun - 1) ? Kind.OFFICE : Kind.ORDINARY;
            default -> Kind.valueOf(named.name());
        };
    }

    /** "his deputy". */
    private boolean isOwned() {
        return units.get(noun).word().equals("deputy")
                && switch (units.get(first).word()) {
                    case "his", "her", "their" -> true;
                    default -> false;
                };
    }

    private Kind headOfState() {
        if (isForeign()) {
            return Kind.FOREIGN_HEAD;
        }
        Kind held = post();
        if (held == Kind.MANAGEMENT || held == Kind.LEADER) {
            return held;
        }
        return has(Mark.FIRST, first, noun - 1) ? Kind.FORMER_OFFICE : past(Kind.OFFICE);
    }

    private Kind post() {
        if (isForeign()) {
            return Kind.FOREIGN;
        }
        Optional<Occupations.Body> body = body(noun + 1, last);
        if (body.isEmpty()) {
            body = body(first, noun - 1);
        }
        if (body.isEmpty()) {
            return Kind.POST;
        }
        return switch (body.get()) {
            case STATE -> past(Kind.OFFICE);
            case FIRM -> Kind.MANAGEMENT;
            case CIVIL -> Kind.LEADER;
            case FOREIGN -> Kind.FOREIGN;
        };
    }

    private Optional<Occupations.Body> body(int from, int to) {
        for (int i = from; i <= to; i++) {
            Optional<Occupations.Body> body = lexicon.body(units.get(i).word());
            if (body.isPresent()) {
                return body;
            }
        }
        return Optional.empty();
    }

    private Kind past(Kind kind) {
        if (!has(Mark.FORMER, first, noun)) {
            return kind;
        }
        return lexicon.is(units.get(noun).word(), Mark.RANK) ? Kind.FORMER_SERVICE : Kind.FORMER_OFFICE;
    }

    private boolean isForeign() {
        return !isOwn() && (has(Mark.FOREIGN, first, noun - 1) || has(Mark.FOREIGN, noun + 1, last));
    }

    /** Kazakhstan's: said before the noun, or behind it with "of". */
    private boolean isOwn() {
        for (int i = noun + 1; i <= last; i++) {
            if (lexicon.is(units.get(i).word(), Mark.OWN)) {
                return !units.get(i - 1).word().equals("to") && !has(Mark.FOREIGN, first, i - 1);
            }
        }
        return has(Mark.OWN, first, noun - 1);
    }

    private boolean has(Mark mark, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (lexicon.is(units.get(i).word(), mark)) {
                return true;
            }
        }
        return false;
    }
}
