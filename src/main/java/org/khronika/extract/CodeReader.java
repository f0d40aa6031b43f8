package org.khronika.extract;

import java.util.Optional;
import org.khronika.reference.ReferenceTable;
import org.khronika.reference.Statutes;

/** Reads names of bodies of law: "of the Criminal Code of the RK", "CoAO", "Law of the RK “On Elections”", "УК РФ". */
final class CodeReader {
    private static final int TITLE_WORDS = 14;

    private final Phrases<Statutes.Name> names = new Phrases<>();
    private final Phrases<String> behind = new Phrases<>();
    private final Phrases<String> before = new Phrases<>();
    private final Phrases<Boolean> leading;
    private final Phrases<Boolean> titleStart;

    CodeReader(Statutes statutes, ReferenceTable words) {
        leading = Phrases.of(words, "leading");
        titleStart = Phrases.of(words, "titlestart");
        statutes.names().forEach(name -> names.add(name.phrase(), name));
        statutes.owners().forEach(owner -> (owner.before() ? before : behind).add(owner.phrase(), owner.country()));
    }

    /** The name that starts at the token, a leading "of the" let pass. */
    Optional<CodeName> read(Words words, int first) {
        int at = first;
        while (at < first + 3 && (words.is(at, "-") || leading.startsAt(words, at))) {
            at++;
        }
        Phrases.Match<String> owner = before.longest(words, at);
        Phrases.Match<Statutes.Name> name = owner == null ? null : names.longest(words, owner.end());
        String country = name == null ? Statutes.HOME : owner.value();
        if (name == null) {
            name = names.longest(words, at);
        }
        if (name == null || words.is(name.end(), "enforcement")) {
            return Optional.empty();
        }
        int end = words.is(name.end(), ".") && words.touchesNext(name.end() - 1) && isAbbreviated(words, name)
                ? name.end() + 1
                : name.end();
        Phrases.Match<String> state = behind.longest(words, end);
        if (state != null) {
            country = state.value();
            end = state.end();
        }
        if (name.value().titled()) {
            end = behindTitle(words, end);
            if (state == null) {
                Phrases.Match<String> late = behind.longest(words, end);
                if (late != null) {
                    country = late.value();
                    end = late.end();
                }
            }
        }
        return Optional.of(new CodeName(name.value().law(), country, first, end));
    }

    private static boolean isAbbreviated(Words words, Phrases.Match<Statutes.Name> name) {
        return name.end() == name.first() + 1
                && words.at(name.first()).length() <= 2
                && words.isWord(name.end() + 1)
                && !words.token(name.end() + 1).isCapitalised();
    }

    /** Behind a law's own title: in quotation marks, or "on …" up to a mark or a capital that does not belong to it. */
    private int behindTitle(Words words, int at) {
        int quoted = words.behindBracket(at, 40);
        if (quoted > at && !words.is(at, "(") && !words.is(at, "[")) {
            return quoted;
        }
        if (!titleStart.startsAt(words, at)) {
            return at;
        }
        int end = at + 1;
        while (end < words.size()
                && end < at + TITLE_WORDS
                && words.isWord(end)
                && !words.is(end, "was")
                && !words.is(end, "is")) {
            end++;
        }
        return end;
    }
}
