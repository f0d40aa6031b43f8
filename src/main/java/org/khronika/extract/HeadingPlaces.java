package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.model.Facility;
import org.khronika.reference.PlaceWords;
import org.khronika.reference.PlaceWords.Use;

/** Reads the pieces of a heading that say where: names of places and a place of detention, between commas or dashes. */
final class HeadingPlaces {
    private static final int MOST_PIECES = 12;
    private static final int SHORTEST_UNKNOWN = 4;
    private static final int LONGEST_PERSON = 6;
    private static final int LONGEST_TITLE = 12;

    private final PlacePhrase phrases;
    private final FacilityPhrase facilities;
    private final PlaceWords words;

    HeadingPlaces(PlacePhrase phrases, FacilityPhrase facilities, PlaceWords words) {
        this.phrases = phrases;
        this.facilities = facilities;
        this.words = words;
    }

    /**
     * What a heading names.
     *
     * @param units in order
     * @param facility the place of detention
     * @param joined whether an "and" or a slash stands between two of the units
     * @param end index of the token after the last piece
     */
    record Found(List<PlaceUnit> units, Optional<Facility> facility, boolean joined, int end) {
        Found {
            units = List.copyOf(units);
        }
    }

    /**
     * Reads from a token on.
     *
     * @param from first token
     * @param limit token to stop before
     * @param dated whether a date stands beside, so that an unknown name may be a place
     */
    Found read(EntryText text, int from, int limit, boolean dated) {
        List<Token> tokens = text.tokens();
        List<PlaceUnit> units = new ArrayList<>();
        Optional<Facility> facility = Optional.empty();
        boolean joined = false;
        int at = from;
        for (int piece = 0; piece < MOST_PIECES; piece++) {
            int next = skip(tokens, at, units.isEmpty());
            if (next >= limit) {
                break;
            }
            Optional<FacilityPhrase.Found> detention =
                    facility.isPresent() ? Optional.empty() : facilities.read(text, next);
            if (detention.isPresent()) {
                facility = Optional.of(detention.get().facility());
                at = detention.get().to();
                continue;
            }
            Optional<PlaceUnit> read = phrases.read(text, next);
            if (read.isEmpty() || !accepted(text, read.get(), units, dated, piece)) {
                break;
            }
            joined |= !units.isEmpty() && isJoint(tokens, next - 1);
            units.add(read.get());
            at = read.get().to();
            if (!read.get().bounded()
                    && !goesOn(tokens, read.get())
                    && facilities.read(text, at).isEmpty()) {
                break;
            }
        }
        if (facility.isPresent() && units.isEmpty()) {
            within(text, facility.get()).ifPresent(units::add);
        }
        if (facility.isEmpty() && !units.isEmpty()) {
            facility = behindName(text, at, limit);
        }
        return new Found(units, facility, joined, at);
    }

    /** "the pre-trial detention center of Astana" names a town too. */
    private Optional<PlaceUnit> within(EntryText text, Facility facility) {
        int end = text.tokenAt(facility.trace().span().end());
        for (int at = text.tokenAt(facility.trace().span().start()); at + 1 < end; at++) {
            String word = text.tokens().get(at).text();
            if (words.is(word, Use.JOINER) || words.is(word, Use.PREPOSITION)) {
                Optional<PlaceUnit> unit = phrases.read(text, at + 1)
                        .filter(PlaceUnit::known)
                        .filter(known -> !known.is(PlaceUnit.Kind.COUNTRY));
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** "Astana, Surname A., Institution No. 64, …": a person's name may stand before the place of detention. */
    private Optional<Facility> behindName(EntryText text, int from, int limit) {
        List<Token> tokens = text.tokens();
        if (from >= limit || !tokens.get(from).is(',')) {
            return Optional.empty();
        }
        int at = from + 1;
        while (at < limit
                && at < from + LONGEST_PERSON
                && (tokens.get(at).isCapitalised() || tokens.get(at).is('.'))) {
            at++;
        }
        return at > from + 1 && at < limit && tokens.get(at).is(',')
                ? facilities.read(text, at + 1).map(FacilityPhrase.Found::facility)
                : Optional.empty();
    }

    /** The next token that is no mark between pieces; before the first piece, years and days of the week are passed too. */
    private int skip(List<Token> tokens, int from, boolean first) {
        int at = from;
        while (at < tokens.size() && at < from + 8) {
            Token token = tokens.get(at);
            boolean year = token.isNumber() && token.text().length() <= 5;
            boolean weekday = token.isWord()
                    && words.is(token.folded(), Use.WEEKDAY)
                    && !(token.text().equals("г")
                            && at > from
                            && !tokens.get(at - 1).isNumber());
            boolean joint = !first && (words.is(token.folded(), Use.AND) || words.is(token.folded(), Use.JOINER));
            boolean mark = token.text().length() == 1
                    && ",.:;—–-()/|•&".indexOf(token.text().charAt(0)) >= 0;
            if (!(mark || joint || first && (year || weekday))) {
                break;
            }
            at++;
        }
        return at;
    }

    private boolean isJoint(List<Token> tokens, int at) {
        return at >= 0
                && (words.is(tokens.get(at).folded(), Use.AND) || tokens.get(at).is('/'));
    }

    /** "Switzerland in Geneva", "Nauryzbay district of Almaty": a second piece without a comma. */
    private boolean goesOn(List<Token> tokens, PlaceUnit unit) {
        if (unit.to() + 1 >= tokens.size() || !tokens.get(unit.to()).isWord()) {
            return false;
        }
        String word = tokens.get(unit.to()).text();
        return words.is(word, Use.PREPOSITION) || unit.qualified() && words.is(word, Use.JOINER);
    }

    private boolean accepted(EntryText text, PlaceUnit unit, List<PlaceUnit> before, boolean dated, int piece) {
        boolean alone = before.isEmpty();
        if (!unit.known() && !unit.qualified()) {
            return dated
                    && unit.is(PlaceUnit.Kind.SETTLEMENT)
                    && before.stream().noneMatch(known -> known.is(PlaceUnit.Kind.SETTLEMENT))
                    && looksLikePlace(text, unit);
        }
        if (!unit.qualified()
                && !unit.preposition()
                && words.is(unit.form(), Use.PERSON_NAME)
                && isTitled(text.tokens(), unit)) {
            return false;
        }
        if (unit.bounded()
                || goesOn(text.tokens(), unit)
                || facilities.read(text, unit.to()).isPresent()) {
            return alone || unit.qualified() || unit.preposition() || fits(text, unit, before);
        }
        // "On December 15, in Almaty activists …": the comma is missing, but the preposition says where
        return alone
                && unit.preposition()
                && !unit.is(PlaceUnit.Kind.COUNTRY)
                && (dated || piece == 0)
                && !isInstitution(text.tokens(), unit.to());
    }

    /** A bare name behind another: the country or region of a town, or the town of a region, or one of several towns. */
    private boolean fits(EntryText text, PlaceUnit unit, List<PlaceUnit> before) {
        if (!unit.is(PlaceUnit.Kind.SETTLEMENT)) {
            return true;
        }
        PlaceUnit last = before.get(before.size() - 1);
        return !last.is(PlaceUnit.Kind.SETTLEMENT)
                || isJoint(text.tokens(), unit.from() - 1)
                || text.tokens().size() > unit.to() && isJoint(text.tokens(), unit.to())
                || before.size() > 1;
    }

    boolean isInstitution(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && next < at + 4
                && tokens.get(next).isWord()
                && words.is(tokens.get(next).folded(), Use.INSTITUTION_ADJECTIVE)
                && !words.is(tokens.get(next).folded(), Use.INSTITUTION)) {
            next++;
        }
        return next < tokens.size()
                && tokens.get(next).isWord()
                && words.is(tokens.get(next).folded(), Use.INSTITUTION);
    }

    /**
     * Whether a name that nobody knows is a place by its surroundings: alone between the date and a mark, neither a person
     * nor an organisation.
     */
    private boolean looksLikePlace(EntryText text, PlaceUnit unit) {
        List<Token> tokens = text.tokens();
        Token first = tokens.get(text.tokenAt(unit.span().start()));
        String form = unit.form();
        if (!unit.bounded()
                || form.length() < SHORTEST_UNKNOWN
                || unit.to() < tokens.size() && tokens.get(unit.to()).is('.')
                || words.is(first.folded(), Use.NOT_PLACE)
                || isInstitution(tokens, text.tokenAt(unit.span().start()))) {
            return false;
        }
        boolean dash = unit.to() < tokens.size()
                && "—–-:".contains(tokens.get(unit.to()).text());
        if (unit.preposition()) {
            return true;
        }
        if (form.indexOf(' ') >= 0 || tokens.size() <= unit.to()) {
            return false;
        }
        Optional<PlaceUnit> next = phrases.read(text, unit.to() + 1);
        if (next.isPresent()
                && next.get().known()
                && next.get().bounded()
                && !next.get().is(PlaceUnit.Kind.SETTLEMENT)) {
            return true;
        }
        if (form.equals(form.toUpperCase(Locale.ROOT)) && !dash) {
            return false;
        }
        return tokens.get(unit.to()).is(',') && !isPerson(tokens, unit) || dash && !isPerson(tokens, unit);
    }

    private boolean isPerson(List<Token> tokens, PlaceUnit unit) {
        String lower = unit.form().toLowerCase(Locale.ROOT);
        for (String ending : words.all(Use.PERSON_ENDING)) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return isTitled(tokens, unit);
    }

    /** "…, journalist of the paper, …", "…, a deputy, …": what stands before is a person. */
    private boolean isTitled(List<Token> tokens, PlaceUnit unit) {
        int next = unit.to() + 1;
        if (next >= tokens.size() || !tokens.get(next).isWord()) {
            return false;
        }
        boolean article = words.is(tokens.get(next).folded(), Use.ARTICLE);
        int title = article ? next + 1 : next;
        if (title >= tokens.size() || !words.is(tokens.get(title).folded(), Use.PERSON_TITLE)) {
            return false;
        }
        for (int at = title + 1; at < tokens.size() && at < title + LONGEST_TITLE; at++) {
            if (tokens.get(at).is(',')) {
                return !tokens.get(title + 1).isCapitalised();
            }
            if (words.is(tokens.get(at).folded(), Use.AUXILIARY)) {
                return false; // "Altai, a teacher was fined": a sentence begins
            }
        }
        return false;
    }
}
