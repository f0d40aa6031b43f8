package org.khronika.linkage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.reference.EventWords;

/**
 * Finds the persons that an entry names only to tell of somebody else: "X's neighbour Y was fined", "Y, tried together with
 * X". Such an entry is no news of X, so it repeats none about X.
 */
final class Companions {
    private final EventWords lexicon;

    Companions(EventWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The numbers of these persons; none where the entry has no other target whom it is about.
     *
     * @param mentions of the entry, by person
     */
    Set<Integer> of(String text, SortedMap<Integer, List<Mention>> mentions) {
        Set<Integer> beside = new HashSet<>();
        boolean about = false;
        for (var person : mentions.entrySet()) {
            boolean always = person.getValue().stream()
                    .flatMap(mention -> mention.spans().stream())
                    .allMatch(span -> isOwner(text, span) || isCompanion(text, span));
            if (always) {
                beside.add(person.getKey());
            } else {
                about |= person.getValue().get(0).role() == Role.TARGET;
            }
        }
        return about ? beside : Set.of();
    }

    /** "X's". */
    private static boolean isOwner(String text, Span span) {
        int at = span.end();
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    /** "With X". */
    private boolean isCompanion(String text, Span span) {
        int end = span.start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end
                && lexicon.of(text.substring(start, end).toLowerCase(Locale.ROOT))
                        .filter(meaning -> meaning.use() == EventWords.Use.BESIDE)
                        .isPresent();
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
