package org.khronika.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.khronika.model.SanctionType;
import org.khronika.model.Unit;

/**
 * Reads the penalties told in one entry: a term joined to the word for a penalty before or behind it, a term behind "sentenced
 * to", a sum beside words of paying, a ban with its term, a penalty without a term where words of imposing stand before it.
 */
final class PenaltyReader {
    private static final int LINKS = 14;
    private static final int CLAUSE = 45;
    private static final int SENTENCE = 90;

    private final Words words;
    private final PenaltyWords lexicon;
    private final PenaltyMarks marks;
    private final boolean[] passed;
    private final boolean[] named;
    private final boolean[] used;
    private final boolean administrative;
    private final boolean pretrial;
    private final List<Penalty> found = new ArrayList<>();
    private final Set<List<Object>> told = new HashSet<>();

    /**
     * @param passed tokens of cited provisions, which may stand between a penalty and its term
     * @param named tokens of names and pronouns, likewise
     * @param administrative whether the entry cites the Code of Administrative Offences
     */
    PenaltyReader(
            Words words,
            PenaltyWords lexicon,
            TermReader terms,
            boolean[] passed,
            boolean[] named,
            boolean administrative) {
        this.words = words;
        this.lexicon = lexicon;
        this.passed = passed;
        this.named = named;
        this.administrative = administrative;
        marks = new PenaltyMarks(words, lexicon, terms, passed);
        used = new boolean[words.size()];
        pretrial = !administrative && anywhere(lexicon.pretrial);
    }

    List<Penalty> read() {
        for (Term term : marks.terms()) {
            if (!isGone(term)) {
                if (term.money()) {
                    money(term);
                } else {
                    time(term);
                }
            }
        }
        bans();
        bare();
        bans();
        orders();
        found.sort(Comparator.comparingInt(Penalty::first).thenComparingInt(Penalty::end));
        return found;
    }

    /** "2 years ago", "the last 2 years", "up to 25 days": no length of a penalty. */
    private boolean isGone(Term term) {
        return lexicon.last.startsAt(words, term.first() - 1) || lexicon.gone.startsAt(words, term.end());
    }

    private void time(Term term) {
        Phrases.Match<PenaltyWords.Penalty> right = rightOf(term, false);
        if (right != null) {
            if (!goneBehind(right.end())) {
                add(right, term, term.first(), right.end(), "sanction.term-penalty");
            }
            return;
        }
        int left = leftOf(term);
        Phrases.Match<PenaltyWords.Penalty> before = marks.endingAt(left);
        if (before != null && fits(before.value(), term)) {
            if (isBanNoun(before.first())) {
                return;
            }
            add(before, term, before.first(), term.end(), "sanction.penalty-term");
            return;
        }
        if (banBefore(term) || banBehind(term)) {
            return;
        }
        right = rightOf(term, true);
        if (right != null) {
            add(right, term, term.first(), right.end(), "sanction.term-penalty");
            return;
        }
        if (left >= 0 && marks.leadsToTerm(left)) {
            byUnit(term, verbStart(left));
            return;
        }
        if (headsList(term.first())) {
            byUnit(term, term.first());
            return;
        }
        elliptic(term);
    }

    private boolean goneBehind(int at) {
        return lexicon.gone.startsAt(words, at)
                && !words.is(at, "before")
                && !words.is(at, "after")
                && !words.is(at, "since")
                && !words.is(at, "earlier");
    }

    private boolean isBanNoun(int first) {
        return lexicon.ban.startsAt(words, first);
    }

    /** The penalty directly behind a term, small words between them; with {@code comma} also behind a comma. */
    private Phrases.Match<PenaltyWords.Penalty> rightOf(Term term, boolean comma) {
        int at = term.end();
        for (int i = 0; i < 8 && at < words.size(); i++) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(at);
            if (match != null) {
                return fits(match.value(), term) ? match : null;
            }
            if (lexicon.ban.startsAt(words, at)) {
                return null;
            }
            boolean mark = words.is(at, ",");
            if (mark ? !comma : !isRightLink(at)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private boolean isRightLink(int at) {
        return switch (words.at(at)) {
            case "of",
                    "in",
                    "under",
                    "the",
                    "a",
                    "an",
                    "-",
                    "'",
                    "his",
                    "her",
                    "their",
                    "on",
                    "as",
                    "form",
                    "strict",
                    "real",
                    "actual",
                    "additional",
                    "for",
                    "with",
                    "had",
                    "already",
                    "been",
                    "spent",
                    "serving",
                    "its",
                    "to",
                    "total",
                    "prison's",
                    "“",
                    "”",
                    "\"" -> true;
            default -> false;
        };
    }

    /** The place behind the words that a term is linked to on its left: small words, names and provisions let pass. */
    private int leftOf(Term term) {
        int at = term.first();
        for (int i = 0; i < LINKS * 2 && at > 0; i++) {
            if (at < term.first() && marks.endingAt(at) != null || marks.leadsToTerm(at)) {
                return at;
            }
            int before = at - 1;
            if (marks.endingAt(at) != null) {
                return at;
            }
            if (!lexicon.link.startsAt(words, before) && !passed[before] && !named[before] || used[before]) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    private boolean fits(PenaltyWords.Penalty penalty, Term term) {
        if (penalty.isNone() || term.money() != penalty.isMoney()) {
            return false;
        }
        if (term.hours()) {
            return penalty.is(SanctionType.COMMUNITY_SERVICE);
        }
        return !penalty.is(SanctionType.WARNING) || !term.days();
    }

    private void add(Phrases.Match<PenaltyWords.Penalty> word, Term term, int first, int end, String rule) {
        if (isOnlyAsked(first, end)) {
            mark(first, end);
            return;
        }
        SanctionType type = type(word.value(), term, first);
        int last = Math.max(end, term.end());
        if (type == SanctionType.IMPRISONMENT && isSuspended(first, last)) {
            type = SanctionType.SUSPENDED_SENTENCE;
        }
        Optional<Phrases.Match<PenaltyWords.Penalty>> other = replacement(first, last);
        if (other.isPresent()) {
            type = other.get().value().type().orElse(type);
            last = other.get().end();
        }
        listed(type, term, first);
        put(type, Optional.of(term), first, last, rule);
    }

    /** "3, 4 and 5 years, respectively": the numbers before the last one are terms in its unit. */
    private void listed(SanctionType type, Term term, int first) {
        if (term.unit().isEmpty() || !inSentence(lexicon.respectively, first)) {
            return;
        }
        int at = term.first() - 1;
        while (at > 0 && (words.is(at, "and") || words.is(at, ",")) && isPlainNumber(at - 1)) {
            double amount = Double.parseDouble(words.at(at - 1));
            Term other = new Term(
                    OptionalDouble.of(amount),
                    term.unit(),
                    term.money(),
                    term.days(),
                    term.months(),
                    term.hours(),
                    at - 1,
                    at);
            found.add(new Penalty(type, Optional.of(other), at - 1, at, "sanction.respectively"));
            at -= 2;
        }
    }

    private boolean isPlainNumber(int at) {
        return words.isNumber(at)
                && words.at(at).length() <= 4
                && words.at(at).chars().allMatch(Character::isDigit);
    }

    private void put(SanctionType type, Optional<Term> term, int first, int end, String rule) {
        mark(first, end);
        found.add(new Penalty(type, term, first, end, rule));
        told.add(List.of(type, words.sentence(first)));
    }

    private void mark(int first, int end) {
        for (int i = first; i < end; i++) {
            used[i] = true;
        }
    }

    /** Arrest and imprisonment by their length: days are the Code of Administrative Offences', months of arrest come before trial. */
    private SanctionType type(PenaltyWords.Penalty word, Term term, int first) {
        if (word.custody()) {
            if (term.days()) {
                return pretrial || inSentence(lexicon.measure, first) && !administrative
                        ? SanctionType.PRETRIAL_DETENTION
                        : SanctionType.ADMINISTRATIVE_ARREST;
            }
            return term.months() && term.unit().isPresent() || inSentence(lexicon.extend, first)
                    ? SanctionType.PRETRIAL_DETENTION
                    : SanctionType.IMPRISONMENT;
        }
        SanctionType type = word.type().orElse(SanctionType.OTHER);
        if (type == SanctionType.IMPRISONMENT && term.days()) {
            return pretrial ? SanctionType.PRETRIAL_DETENTION : SanctionType.ADMINISTRATIVE_ARREST;
        }
        return type;
    }

    private void byUnit(Term term, int first) {
        if (term.hours() || isOnlyAsked(first, term.end())) {
            return;
        }
        SanctionType type = term.days() ? SanctionType.ADMINISTRATIVE_ARREST : SanctionType.IMPRISONMENT;
        if (type == SanctionType.IMPRISONMENT && isSuspended(first, term.end())) {
            type = SanctionType.SUSPENDED_SENTENCE;
        }
        put(type, Optional.of(term), first, term.end(), "sanction.verb-term");
    }

    private int verbStart(int end) {
        int at = end;
        while (at > 0 && at > end - 5 && lexicon.term.behind(words, at - 1) == end) {
            at--;
        }
        return Math.min(at, end - 1);
    }

    /** "Danebaev to 15 days": the kind is that of the penalty told before in the sentence in the same unit. */
    private void elliptic(Term term) {
        if (found.isEmpty() || term.hours()) {
            return;
        }
        Penalty last = found.get(found.size() - 1);
        boolean same =
                words.sentence(last.first()) == words.sentence(term.first()) && term.first() - last.end() < CLAUSE;
        int before = term.first() - 1;
        boolean led = words.is(before, "to")
                || words.is(before, "-")
                || words.is(before, "and")
                || words.is(before, "for")
                || named[before];
        boolean unit = last.term().isPresent()
                && last.term().get().days() == term.days()
                && !last.term().get().money();
        if (same && led && unit && hasName(last.end(), term.first())) {
            put(last.type(), Optional.of(term), term.first(), term.end(), "sanction.elliptic");
        }
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (named[i]) {
                return true;
            }
        }
        return false;
    }

    private void money(Term term) {
        Phrases.Match<PenaltyWords.Penalty> right = rightOf(term, false);
        if (right != null && right.first() <= term.end() + 3) {
            addMoney(typeOfMoney(right, term), term, term.first(), right.end());
            return;
        }
        int left = leftOf(term);
        Phrases.Match<PenaltyWords.Penalty> before = marks.endingAt(left);
        if (before != null && fits(before.value(), term)) {
            addMoney(typeOfMoney(before, term), term, before.first(), term.end());
            return;
        }
        for (int i = term.first() - 1; i >= 0 && i > term.first() - CLAUSE; i--) {
            if (words.sentence(i) != words.sentence(term.first()) || words.is(i, ";") && i < term.first() - 2) {
                break;
            }
            Phrases.Match<PenaltyWords.Penalty> word = marks.startingAt(i);
            if (word != null && word.value().isMoney()) {
                addMoney(typeOfMoney(word, term), term, term.first(), term.end());
                return;
            }
            if (lexicon.pay.startsAt(words, i)) {
                addMoney(typeOfPayment(term), term, term.first(), term.end());
                return;
            }
        }
        for (int i = term.end(); i < words.size() && i < term.end() + 6; i++) {
            if (lexicon.paid.startsAt(words, i) && words.sentence(i) == words.sentence(term.first())) {
                addMoney(SanctionType.COMPENSATION, term, term.first(), term.end());
                return;
            }
        }
        if (isIndex(term) || headsList(term.first())) {
            addMoney(SanctionType.FINE, term, term.first(), term.end());
            return;
        }
        if (!found.isEmpty()) {
            Penalty last = found.get(found.size() - 1);
            if (last.term().filter(Term::money).isPresent()
                    && words.sentence(last.first()) == words.sentence(term.first())
                    && term.first() - last.end() < 20
                    && !isBracketed(term)) {
                put(last.type(), Optional.of(term), term.first(), term.end(), "sanction.sum-joined");
            }
        }
    }

    /** What is paid in indices, or under the Code of Administrative Offences to nobody in particular, is a fine. */
    private SanctionType typeOfPayment(Term term) {
        boolean fine = isIndex(term) || administrative && !inSentence(lexicon.paid, term.first());
        return fine ? SanctionType.FINE : SanctionType.COMPENSATION;
    }

    private static boolean isIndex(Term term) {
        return term.unit().filter(u -> u == Unit.MCI).isPresent();
    }

    private SanctionType typeOfMoney(Phrases.Match<PenaltyWords.Penalty> word, Term term) {
        return word.value().type().orElse(SanctionType.FINE);
    }

    /** A sum in brackets behind another only says it once more. */
    private boolean isBracketed(Term term) {
        return words.is(term.first() - 1, "(") && term.first() > 1 && used[term.first() - 2];
    }

    private void addMoney(SanctionType type, Term term, int first, int end) {
        if (!isBracketed(term) && !isOnlyAsked(first, Math.max(end, term.end()))) {
            put(type, Optional.of(term), first, Math.max(end, term.end()), "sanction.sum");
        }
    }

    /** Asked for, threatened or refused, by the words before or behind. */
    private boolean isOnlyAsked(int first, int end) {
        if (marks.said(first, SENTENCE)
                .filter(s -> s == PenaltyWords.Said.ONLY_ASKED)
                .isPresent()) {
            return true;
        }
        if (inside(first, end)) {
            return true;
        }
        int sentence = words.sentence(first);
        for (int i = end; i < words.size() && i < end + 10 && words.sentence(i) == sentence; i++) {
            if (lexicon.after.startsAt(words, i)) {
                return true;
            }
            if (marks.startingAt(i) != null || words.is(i, ";")) {
                break;
            }
        }
        return false;
    }

    /** "imprisonment for up to 5 years": said between the penalty and its term. */
    private boolean inside(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.is(i, "up") && words.is(i + 1, "to") || words.is(i, "до") && words.isNumber(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSuspended(int first, int end) {
        for (int i = end; i < words.size() && i <= end + 4; i++) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(i);
            if (match != null) {
                return match.value().is(SanctionType.SUSPENDED_SENTENCE);
            }
            if (words.is(i, ".") || words.is(i, ";")) {
                break;
            }
        }
        for (int i = first; i > 0 && i > first - 6; i--) {
            Phrases.Match<PenaltyWords.Penalty> match = marks.endingAt(i);
            if (match != null) {
                return match.value().is(SanctionType.SUSPENDED_SENTENCE) && !used[match.first()];
            }
        }
        return false;
    }

    /** The penalty that this one was changed into: "was replaced by imprisonment". */
    private Optional<Phrases.Match<PenaltyWords.Penalty>> replacement(int first, int end) {
        int person = end;
        while (person < words.size()
                && person < end + 10
                && (named[person] || words.is(person, "for") && person + 1 < words.size() && named[person + 1])) {
            person++;
        }
        for (int i = person; i < words.size() && i <= person + 5; i++) {
            int behind = lexicon.replace.behind(words, i);
            boolean active = behind == i
                    && i <= person + 1
                    && lexicon.by.startsAt(words, i)
                    && hasBefore(lexicon.replacing, first);
            if (behind > i || active) {
                int from = active ? i + 1 : behind;
                for (int j = from; j <= from + 3; j++) {
                    Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(j);
                    if (match != null) {
                        return match.value().isNone() ? Optional.empty() : Optional.of(match);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasBefore(Phrases<Boolean> phrases, int at) {
        for (int i = at; i >= 0 && i > at - 14 && words.sentence(i) == words.sentence(at); i--) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** A ban told before in the clause whose term this is: "banned from using social networks for 3 years". */
    private boolean banBefore(Term term) {
        boolean led = words.is(term.first() - 1, "for")
                || words.is(term.first() - 1, "of")
                || words.is(term.first() - 1, "на")
                || words.is(term.first() - 1, "(")
                || words.is(term.first() - 1, "сроком")
                || words.is(term.first() - 1, "-");
        if (!led) {
            return false;
        }
        for (int i = term.first() - 1; i >= 0 && i > term.first() - CLAUSE; i--) {
            if (words.sentence(i) != words.sentence(term.first()) || words.is(i, ";") || used[i]) {
                return false;
            }
            if ((lexicon.ban.startsAt(words, i) || lexicon.banTerm.startsAt(words, i)) && !isNone(i)) {
                int first = banStart(i);
                if (!isOnlyAsked(first, term.end())) {
                    put(SanctionType.BAN, Optional.of(term), first, term.end(), "sanction.ban-term");
                }
                return true;
            }
        }
        return false;
    }

    private int banStart(int at) {
        int first = at;
        while (first > 0 && first > at - 2 && lexicon.ban.behind(words, first - 1) > at) {
            first--;
        }
        return first;
    }

    private boolean isNone(int at) {
        Phrases.Match<PenaltyWords.Penalty> match = marks.startingAt(at);
        return match != null && match.value().isNone();
    }

    /** "a three-year ban on", "2.5 years of prohibition to", "for 3 years she may not". */
    private boolean banBehind(Term term) {
        for (int i = term.end(); i < words.size() && i < term.end() + 8; i++) {
            if (words.sentence(i) != words.sentence(term.first())
                    || ",;".contains(words.at(i)) && i > term.end()
                    || words.is(i, "and")) {
                return false;
            }
            int behind = Math.max(lexicon.ban.behind(words, i), lexicon.banTerm.behind(words, i));
            if (behind > i && !isNone(i)) {
                if (!isOnlyAsked(term.first(), behind)) {
                    put(SanctionType.BAN, Optional.of(term), term.first(), clauseEnd(behind), "sanction.term-ban");
                }
                return true;
            }
            if (marks.startingAt(i) != null) {
                return false;
            }
        }
        return false;
    }

    private int clauseEnd(int at) {
        int end = at;
        while (end < words.size()
                && end < at + CLAUSE
                && !",;.:()[".contains(words.at(end))
                && !words.is(end, "and")
                && marks.startingAt(end) == null) {
            end++;
        }
        return Math.max(end, at);
    }

    /** Bans without a term, where a court's words stand before them. */
    private void bans() {
        for (int i = 0; i < words.size(); i++) {
            int behind = lexicon.ban.behind(words, i);
            if (behind == i || used[i] || used[behind - 1] || isNone(i)) {
                continue;
            }
            boolean imposed = inSentenceBefore(lexicon.court, i) || joinsPenalty(i) || pronounInside(i, behind);
            if (imposed && !isOnlyAsked(i, behind) && !(behind == i + 1 && isPlainOrganisation(behind))) {
                put(SanctionType.BAN, Optional.empty(), i, clauseEnd(behind), "sanction.ban");
            }
            i = behind - 1;
        }
    }

    private boolean isPlainOrganisation(int behind) {
        return words.is(behind, "organization")
                || words.is(behind, "organisation")
                || words.is(behind, "movement")
                || words.is(behind, "in")
                || words.is(behind, "by");
    }

    private boolean pronounInside(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.is(i, "him") || words.is(i, "her") || words.is(i, "them")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a penalty stands shortly before in the sentence, joined to this by "and", "with" or a comma. */
    private boolean joinsPenalty(int at) {
        if (found.isEmpty()) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i > at - 18 && words.sentence(i) == words.sentence(at); i--) {
            if (used[i]) {
                return true;
            }
        }
        return false;
    }

    private void bare() {
        for (Phrases.Match<PenaltyWords.Penalty> match : marks.penalties()) {
            PenaltyWords.Penalty word = match.value();
            if (used[match.first()] || used[match.end() - 1] || word.isNone()) {
                continue;
            }
            if (word.custody()
                    || word.is(SanctionType.ADMINISTRATIVE_ARREST)
                    || word.is(SanctionType.PRETRIAL_DETENTION)) {
                custody(match);
            } else if (word.is(SanctionType.FINE)) {
                if ((words.is(match.first(), "fined") || words.at(match.first()).startsWith("оштраф"))
                        && !isOnlyAsked(match.first(), match.end())) {
                    put(SanctionType.FINE, Optional.empty(), match.first(), match.end(), "sanction.bare");
                }
            } else if (word.bare() == PenaltyWords.Bare.ALWAYS) {
                if (!isOnlyAsked(match.first(), match.end())) {
                    put(word.type().orElseThrow(), Optional.empty(), match.first(), match.end(), "sanction.bare");
                }
            } else if (word.bare() == PenaltyWords.Bare.IMPOSED && isImposed(match)) {
                put(word.type().orElseThrow(), Optional.empty(), match.first(), match.end(), "sanction.bare-imposed");
            }
        }
    }

    private boolean isImposed(Phrases.Match<PenaltyWords.Penalty> match) {
        if (isOnlyAsked(match.first(), match.end())) {
            return false;
        }
        int reach = match.value().is(SanctionType.WARNING) ? 6 : 14;
        return marks.said(match.first(), reach).isPresent()
                || joinsPenalty(match.first())
                || headsList(match.first())
                || lexicon.court.startsAt(words, match.first())
                || words.is(match.first(), "convicted")
                || words.is(match.first(), "loses")
                || words.is(match.first(), "lost")
                || words.is(match.first(), "deprived");
    }

    /** Directly behind a cited provision, as in a heading: "Article 434, restriction of liberty". */
    private boolean headsList(int first) {
        int at = first - 1;
        while (at >= 0 && (words.is(at, ",") || words.is(at, "-") || words.is(at, ":"))) {
            at--;
        }
        boolean colon = words.is(first - 1, ":") || words.is(first - 1, "-");
        return at >= 0 && at < first - 1 && (passed[at] || colon && named[at]);
    }

    /** Arrest without a term counts where a court orders or prolongs it. */
    private void custody(Phrases.Match<PenaltyWords.Penalty> match) {
        int first = match.first();
        if (isOnlyAsked(first, match.end())
                || hasTypeInSentence(first, SanctionType.PRETRIAL_DETENTION)
                || hasTypeInSentence(first, SanctionType.ADMINISTRATIVE_ARREST)) {
            return;
        }
        boolean until = words.is(match.end(), "until") || words.is(match.end(), "till") || words.is(match.end(), "до");
        boolean noun = !words.is(first, "arrested") && !words.is(first, "detained");
        if (match.value().is(SanctionType.PRETRIAL_DETENTION)) {
            if (until
                    || inSentence(lexicon.extend, first)
                    || inSentence(lexicon.measure, first)
                    || inSentenceBefore(lexicon.court, first)
                    || marks.said(first, 4).isPresent()) {
                put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
            }
        } else if (match.value().is(SanctionType.ADMINISTRATIVE_ARREST)) {
            boolean under = words.is(first, "under")
                    || words.is(first - 1, "to")
                    || words.is(first - 1, "under")
                    || words.is(first - 1, "serving")
                    || words.is(first - 1, "served");
            if (under && marks.said(first + 1, 12).isPresent()) {
                put(SanctionType.ADMINISTRATIVE_ARREST, Optional.empty(), first, match.end(), "sanction.bare-imposed");
            }
        } else if (noun
                && !administrative
                && (hasNear(lexicon.extend, first)
                        || hasNear(lexicon.measure, first)
                        || until && inSentenceBefore(lexicon.court, first))) {
            put(SanctionType.PRETRIAL_DETENTION, Optional.empty(), first, match.end(), "sanction.custody");
        }
    }

    private boolean hasTypeInSentence(int at, SanctionType type) {
        return told.contains(List.of(type, words.sentence(at)));
    }

    private boolean hasNear(Phrases<Boolean> phrases, int at) {
        for (int i = Math.max(0, at - 8); i < words.size() && i < at + 8; i++) {
            if (words.sentence(i) == words.sentence(at) && phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** What a court orders besides: to remove, to retract. */
    private void orders() {
        for (int i = 0; i < words.size(); i++) {
            int behind = lexicon.order.behind(words, i);
            if (behind > i && !used[i] && inSentenceBefore(lexicon.court, i) && !isOnlyAskedOrder(i)) {
                put(SanctionType.OTHER, Optional.empty(), i, clauseEnd(behind), "sanction.order");
                i = behind;
            }
        }
    }

    private boolean isOnlyAskedOrder(int at) {
        return marks.said(at, 12).filter(s -> s == PenaltyWords.Said.ONLY_ASKED).isPresent();
    }

    private boolean anywhere(Phrases<Boolean> phrases) {
        for (int i = 0; i < words.size(); i++) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean inSentence(Phrases<Boolean> phrases, int at) {
        int sentence = words.sentence(at);
        for (int i = at + 1; i < words.size() && i < at + SENTENCE && words.sentence(i) == sentence; i++) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return inSentenceBefore(phrases, at);
    }

    private boolean inSentenceBefore(Phrases<Boolean> phrases, int at) {
        int sentence = words.sentence(at);
        for (int i = at; i >= 0 && i > at - SENTENCE && words.sentence(i) == sentence; i--) {
            if (phrases.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }
}
