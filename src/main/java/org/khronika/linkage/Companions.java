package org.khronika.linkage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.khronika.model.Mention;
import org.khronika.model.Role;
import org.khronika.model.Span;
import org.khronika.reference.EventWords;

/**
 * Finds the persons that an entry names only to tell of somebody else: "X's neighbour Y was fined", "Y, tried together with
 * X". Such an entry is no news of X, so it repeats none about X.
 */
final class Companions {
    /** Between owner and owned, in characters: "former colleague and friend". */
    private static final int LONGEST_RELATION = 40;

    private final EventWords lexicon;

    Companions(EventWords lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The numbers of these persons; none where the entry has no other target whom it is about.
     *
     * @param mentions of the entry, by person
     * @param accused the persons of whom it tells a charge or a penalty
     */
    Set<Integer> of(String text, SortedMap<Integer, List<Mention>> mentions, Set<Integer> accused) {
        Set<Integer> aside = new TreeSet<>();
        Set<Integer> owners = new TreeSet<>();
        TreeSet<Integer> subjects = new TreeSet<>();
        boolean about = false;
        for (var person : mentions.entrySet()) {
            List<Span> spans = person.getValue().stream()
                    .flatMap(mention -> mention.spans().stream())
                    .toList();
            if (spans.stream().allMatch(span -> isOwner(text, span))) {
                owners.add(person.getKey());
            } else if (spans.stream().allMatch(span -> isOwner(text, span) || isCompanion(text, span))) {
                aside.add(person.getKey());
            } else if (person.getValue().get(0).role() == Role.TARGET) {
                about = true;
                spans.forEach(span -> subjects.add(span.start()));
            }
        }
        boolean accuses = mentions.keySet().stream()
                .anyMatch(person -> accused.contains(person) && !owners.contains(person) && !aside.contains(person));
        for (int owner : owners) {
            boolean named = mentions.get(owner).stream()
                    .flatMap(mention -> mention.spans().stream())
                    .anyMatch(span -> isRelated(text, span, subjects));
            if (accuses || named) {
                aside.add(owner);
            }
        }
        return about ? aside : Set.of();
    }

    /** "X's". */
    private static boolean isOwner(String text, Span span) {
        int at = span.end();
        return at + 1 < text.length()
                && isApostrophe(text.charAt(at))
                && text.charAt(at + 1) == 's'
                && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2)));
    }

    /** "X's neighbour Y": Y is named a word or three behind. */
    private static boolean isRelated(String text, Span owner, TreeSet<Integer> subjects) {
        Integer subject = subjects.ceiling(owner.end());
        if (subject == null || subject - owner.end() > LONGEST_RELATION) {
            return false;
        }
        String between = text.substring(owner.end() + 2, subject);
        return between.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
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
