package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khronika.model.PersonName;
import org.khronika.model.Span;
import org.khronika.names.NameLexicon;

/** Tells which forms of an entry are one person's. */
final class NameGrouper {
    private static final int ALIAS = 45;
    private static final int LONG = 6;

    private final NameLexicon lexicon;

    NameGrouper(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A form with its parts.
     *
     * @param text as written
     * @param name its parts
     * @param spans its places
     */
    record Form(String text, PersonName name, List<Span> spans) {
        Form {
            spans = List.copyOf(spans);
        }

        boolean full() {
            return name.surname().isPresent()
                    && (name.given().isPresent() || !name.initials().isEmpty());
        }
    }

    /** The person's number for each form, from 0 in the order of the persons' first forms. */
    int[] group(List<Form> forms, EntryText entry) {
        int[] leader = new int[forms.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int i = 0; i < leader.length; i++) {
            if (forms.get(i).full()) {
                join(forms, leader, i, entry);
            }
        }
        for (int i = 0; i < leader.length; i++) {
            if (!forms.get(i).full()) {
                bear(forms, leader, i);
            }
        }
        return numbered(leader);
    }

    private void join(List<Form> forms, int[] leader, int i, EntryText entry) {
        for (int j = 0; j < i; j++) {
            if (forms.get(j).full()
                    && (same(forms.get(i).name(), forms.get(j).name())
                            || alias(
                                    forms.get(j).spans().get(0),
                                    forms.get(i).spans().get(0),
                                    entry.text()))) {
                leader[i] = leader[j];
                return;
            }
        }
    }

    /** A bare surname or given name belongs to the one who bears it; of several bearers, to the nearest before it. */
    private void bear(List<Form> forms, int[] leader, int i) {
        Form bare = forms.get(i);
        int at = bare.spans().get(0).start();
        int best = -1;
        long nearest = Long.MAX_VALUE;
        for (int j = 0; j < leader.length; j++) {
            if (j != i && (forms.get(j).full() || j < i) && bears(forms.get(j).name(), bare.name())) {
                for (Span span : forms.get(j).spans()) {
                    long distance = span.start() <= at ? at - span.start() : Integer.MAX_VALUE + (long) span.start();
                    if (distance < nearest) {
                        nearest = distance;
                        best = j;
                    }
                }
            }
        }
        if (best >= 0) {
            leader[i] = leader[best];
        } else if (bare.name().surname().isEmpty() && bare.name().initials().isEmpty()) {
            spellsOut(forms, leader, i);
        }
    }

    /** A bare given name belongs to the only one in the entry whose initial it spells out. */
    private void spellsOut(List<Form> forms, int[] leader, int i) {
        String given = forms.get(i).name().given().orElse("");
        int found = -1;
        for (int j = 0; j < leader.length; j++) {
            PersonName name = forms.get(j).name();
            boolean fits = forms.get(j).full()
                    && name.given().isEmpty()
                    && starts(given, name.initials().get(0));
            if (fits && found >= 0 && leader[found] != leader[j]) {
                return;
            }
            found = fits ? j : found;
        }
        if (found >= 0) {
            leader[i] = leader[found];
        }
    }

    private boolean bears(PersonName full, PersonName bare) {
        for (Optional<String> part : List.of(bare.surname(), bare.given())) {
            if (part.isPresent()
                    && (near(full.surname(), part) || near(full.given(), part))
                    && initialsFit(full, bare)) {
                return true;
            }
        }
        return false;
    }

    /** Initials of a bare given name ("Olga S.") are its surname's. */
    private boolean initialsFit(PersonName full, PersonName bare) {
        return bare.initials().isEmpty()
                || bare.surname().isPresent()
                || full.surname()
                        .map(surname -> starts(surname, bare.initials().get(0)))
                        .orElse(true);
    }

    private boolean same(PersonName a, PersonName b) {
        if (near(a.surname(), b.surname())) {
            return givenFits(a, b);
        }
        if (a.given().isPresent() || b.given().isPresent()) {
            // A slip in the ending: the same given name in the same family.
            boolean family = a.surname().isPresent()
                    && b.surname().isPresent()
                    && lexicon.family(a.surname().get())
                            .equals(lexicon.family(b.surname().get()));
            if (family) {
                return givenFits(a, b);
            }
        }
        return a.given().isPresent()
                && b.given().isPresent()
                && near(a.surname(), b.given())
                && near(a.given(), b.surname());
    }

    private boolean givenFits(PersonName a, PersonName b) {
        if (a.given().isPresent() && b.given().isPresent()) {
            return near(a.given(), b.given());
        }
        String one = a.given().orElseGet(() -> first(a.initials()));
        String two = b.given().orElseGet(() -> first(b.initials()));
        return starts(one, two) || starts(two, one);
    }

    private static String first(List<String> initials) {
        return initials.isEmpty() ? "" : initials.get(0);
    }

    private boolean starts(String word, String initial) {
        return lexicon.key(word).startsWith(lexicon.key(initial));
    }

    /** The same word in other spellings; in longer words one letter may be off, but not one that tells a woman from a man. */
    private boolean near(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        String one = lexicon.key(a.get());
        String two = lexicon.key(b.get());
        return one.equals(two)
                || Math.min(one.length(), two.length()) >= LONG
                        && one.charAt(one.length() - 1) == two.charAt(two.length() - 1)
                        && oneOff(one, two);
    }

    private static boolean oneOff(String a, String b) {
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }

    /** "Sarymov T. (passport name Olov I.)": a name in brackets right behind another, told as another name of his. */
    private static boolean alias(Span first, Span second, String text) {
        int gap = second.start() - first.end();
        if (gap < 2 || gap > ALIAS) {
            return false;
        }
        String between = text.substring(first.end(), second.start()).strip().toLowerCase(Locale.ROOT);
        if (!between.startsWith("(") || between.indexOf(')') >= 0) {
            return false;
        }
        return between.length() == 1
                || between.contains("name")
                || between.contains("born")
                || between.contains("née")
                || between.contains("alias")
                || between.contains("passport")
                || between.contains("known as")
                || between.contains("паспорт")
                || between.contains("имя");
    }

    private static int[] numbered(int[] leader) {
        int[] numbers = new int[leader.length];
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < leader.length; i++) {
            int root = leader[i];
            while (leader[root] != root) {
                root = leader[root];
            }
            int number = seen.indexOf(root);
            if (number < 0) {
                number = seen.size();
                seen.add(root);
            }
            numbers[i] = number;
        }
        return numbers;
    }
}
