package org.khronika.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the differences between a release and its gold annotations, with the words around them. */
final class Mistakes {
    /** Characters of context on either side of a value; without one in the text, twice as many from its start. */
    private static final int AROUND = 80;

    private Mistakes() {}

    /** By the names of the fields, roles last, then in the order of the gold entries. */
    static List<Mistake> of(List<Comparison> comparisons) {
        List<Mistake> mistakes = new ArrayList<>();
        Arrays.stream(Field.values())
                .filter(field -> field != Field.ROLES)
                .sorted(Comparator.comparing(Field::label))
                .forEach(field -> comparisons.forEach(comparison ->
                        add(mistakes, comparison, field, Optional.empty(), comparison.difference(field))));
        for (Comparison comparison : comparisons) {
            comparison
                    .roles()
                    .forEach((form, difference) ->
                            add(mistakes, comparison, Field.ROLES, Optional.of(form), difference));
        }
        return mistakes;
    }

    private static void add(
            List<Mistake> mistakes,
            Comparison comparison,
            Field field,
            Optional<String> form,
            Comparison.Difference difference) {
        if (difference.missed().isEmpty() && difference.extra().isEmpty()) {
            return;
        }
        GoldEntry gold = comparison.match().gold();
        List<String> missed = printed(difference.missed());
        List<String> extra = printed(difference.extra());
        mistakes.add(new Mistake(
                field.label(),
                gold.where() + form.map(words -> " " + words).orElse(""),
                comparison.match().found().map(found -> found.id).orElse(""),
                context(
                        gold.text(),
                        Stream.of(form.stream(), words(difference.missed()), words(difference.extra()))
                                .flatMap(words -> words)
                                .toList()),
                missed,
                extra));
    }

    private static List<String> printed(List<Item> items) {
        return items.stream().map(Item::toString).sorted().toList();
    }

    /** The parts of values that may stand in the text as they are. */
    private static Stream<String> words(List<Item> items) {
        return items.stream()
                .flatMap(item -> item.cells().stream())
                .flatMap(cell -> cell instanceof Item inner ? inner.cells().stream() : Stream.of(cell))
                .filter(cell -> cell instanceof String word && word.length() > 2)
                .map(String.class::cast);
    }

    private static String context(String text, List<String> words) {
        int at = words.stream()
                .mapToInt(text::indexOf)
                .filter(i -> i >= 0)
                .findFirst()
                .orElse(-1);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), Math.max(at, AROUND) + AROUND);
        int start = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int end = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
        return (start > 0 ? "… " : "")
                + text.substring(start, end).strip().replaceAll("\\s+", " ")
                + (end < text.length() ? " …" : "");
    }
}
