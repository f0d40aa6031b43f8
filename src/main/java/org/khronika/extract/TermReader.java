package org.khronika.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.khronika.model.Unit;
import org.khronika.reference.ReferenceTable;

/**
 * Reads times and sums of money: "15 days", "2 years and 6 months", "4.6 years", "three-year", "145,850 tenge", "30 MCI",
 * "Т48.6 million", "10 to 20 days".
 */
final class TermReader {
    private static final int CHANGE = 24;
    private static final Set<String> TO = Set.of("to", "-", "or", "до", "and");
    private static final Set<String> AND = Set.of("and", ",", "и", "plus");

    /** A unit's name in a text: how many of the published unit, and which, or money of another state. */
    private record Measure(int times, Optional<Unit> unit) {
        boolean isMoney() {
            return unit.isEmpty() || unit.get() == Unit.KZT || unit.get() == Unit.MCI;
        }
    }

    private record Counted(double value, String decimals, Measure measure, int end) {}

    private final NumberReader numbers;
    private final Phrases<Boolean> change = Phrases.of(ReferenceTable.load("sanction-words.tsv"), "change");
    private final Phrases<Measure> units = new Phrases<>();
    private final Map<String, Boolean> signs = new HashMap<>();
    private final Map<String, Boolean> skipped = new HashMap<>();

    TermReader() {
        ReferenceTable table = ReferenceTable.load("number-words.tsv");
        numbers = new NumberReader(table);
        for (ReferenceTable.Row row : table.rows()) {
            String word = Words.fold(row.get("word"));
            switch (row.get("use")) {
                case "unit" -> {
                    String unit = row.get("unit");
                    units.add(
                            word,
                            new Measure(
                                    Integer.parseInt(row.get("value")),
                                    unit.equals("money") ? Optional.empty() : Optional.of(unit(unit))));
                }
                case "sign" -> signs.put(word, true);
                case "skip" -> skipped.put(word, true);
                default -> {
                    // numbers are NumberReader's
                }
            }
        }
    }

    private static Unit unit(String label) {
        return Unit.valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The time or sum that starts at the token. */
    Optional<Term> read(Words words, int first) {
        Counted one = counted(words, first);
        Optional<Term> changed = one == null ? changed(words, first) : Optional.empty();
        if (changed.isPresent()) {
            return changed;
        }
        Term range = range(words, first, one);
        if (range != null) {
            return Optional.of(range);
        }
        if (one == null) {
            return Optional.empty();
        }
        int end = one.end();
        if (!one.measure().isMoney()) {
            int next = AND.contains(words.at(end)) ? end + 1 : end;
            Counted rest = counted(words, next);
            if (rest != null
                    && !rest.measure().isMoney()
                    && isSmaller(rest.measure(), one.measure())
                    && !words.is(next, "a")) {
                end = rest.end();
            } else if (words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
                return Optional.of(term(new Counted(one.value() + 0.5, "5", one.measure(), end + 3), first, end + 3));
            } else if (words.is(end, "с") && words.is(end + 1, "половиной")) {
                return Optional.of(term(new Counted(one.value() + 0.5, "5", one.measure(), end + 2), first, end + 2));
            }
        }
        return Optional.of(term(one, first, end));
    }

    /** A number without a unit, nothing but a mark behind it, read in the unit of another term. */
    Optional<Term> inUnitOf(Term other, Words words, int first) {
        NumberReader.Amount amount = numbers.read(words, first);
        boolean counted = words.isNumber(first) || numbers.word(words.at(first)) > 0;
        if (!counted || amount == null || other.unit().isEmpty() || amount.value() > 30) {
            return Optional.empty();
        }
        int end = amount.end();
        boolean led = words.is(end, "to") || words.is(end, "for");
        if (words.isWord(end) && !led || words.isNumber(end) || words.is(end, "[") || words.is(end, "-")) {
            return Optional.empty();
        }
        Measure measure = new Measure(1, other.unit());
        return Optional.of(term(new Counted(amount.value(), amount.decimals(), measure, end), first, end));
    }

    /** "10 to 20 days", "9 months to 1 year": no amount; null where nothing of the kind stands there. */
    private Term range(Words words, int first, Counted one) {
        int to = -1;
        double from = 0;
        if (one == null) {
            NumberReader.Amount amount = numbers.read(words, first);
            from = amount == null ? 0 : amount.value();
            if (amount != null && (words.isNumber(first) || numbers.word(words.at(first)) > 0)) {
                to = amount.end();
            }
        } else {
            to = one.end();
        }
        if (to < 0 || !TO.contains(words.at(to))) {
            return null;
        }
        boolean between = words.is(to, "and");
        if (between && !words.is(first - 1, "between")) {
            return null;
        }
        Counted two = counted(words, to + 1);
        if (two == null
                || from > two.value()
                || isChanged(words, first, one == null ? new Counted(from, "", two.measure(), to) : one, two)
                || (one != null
                        && (words.is(to, "-")
                                || two.measure().isMoney() != one.measure().isMoney()))) {
            return null;
        }
        int end = two.end();
        int next = AND.contains(words.at(end)) ? end + 1 : end;
        Counted rest = counted(words, next);
        if (rest != null && !two.measure().isMoney() && isSmaller(rest.measure(), two.measure())) {
            end = rest.end();
        }
        return new Term(
                OptionalDouble.empty(),
                Optional.empty(),
                two.measure().isMoney(),
                is(two, Unit.DAY),
                is(two, Unit.MONTH),
                is(two, Unit.HOUR),
                first,
                end);
    }

    /** "from 5 to 3 years": the first number is a term of its own, in the unit of the second. */
    private Optional<Term> changed(Words words, int first) {
        NumberReader.Amount amount = numbers.read(words, first);
        boolean number = words.isNumber(first) || numbers.word(words.at(first)) > 0;
        if (!number || amount == null || !words.is(first - 1, "from") || !words.is(amount.end(), "to")) {
            return Optional.empty();
        }
        Counted two = counted(words, amount.end() + 1);
        if (two == null) {
            return Optional.empty();
        }
        Counted one = new Counted(amount.value(), amount.decimals(), two.measure(), amount.end());
        return isChanged(words, first, one, two) ? Optional.of(term(one, first, amount.end())) : Optional.empty();
    }

    /** Whether "from one to two" is no range: it falls, or a word of change stands before it. */
    private boolean isChanged(Words words, int first, Counted one, Counted two) {
        if (!words.is(first - 1, "from") || !words.is(one.end(), "to")) {
            return false;
        }
        if (size(one) > size(two)) {
            return true;
        }
        int sentence = words.sentence(first);
        for (int i = first - 2; i >= 0 && i > first - CHANGE && words.sentence(i) == sentence; i--) {
            if (change.startsAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** In units that may be compared: days of a time, pieces of money. */
    private static double size(Counted counted) {
        double one = counted.measure()
                .unit()
                .map(unit -> switch (unit) {
                    case YEAR -> 360;
                    case MONTH -> 30;
                    default -> 1;
                })
                .orElse(1);
        return counted.value() * counted.measure().times() * one;
    }

    private Counted counted(Words words, int first) {
        boolean sign = signs.containsKey(words.at(first))
                && words.isNumber(first + 1)
                && (words.touchesNext(first) || words.is(first, "kzt"));
        if (!sign && words.isWord(first) && words.at(first).indexOf('-') > 0) {
            Counted joined = joined(words, first);
            if (joined != null) {
                return joined;
            }
        }
        NumberReader.Amount amount = numbers.read(words, sign ? first + 1 : first);
        if (amount == null) {
            return null;
        }
        int at = amount.end();
        if (sign) {
            return new Counted(amount.value(), "", new Measure(1, Optional.of(Unit.KZT)), at);
        }
        if (words.is(at, "(")) {
            at = words.behindBracket(at, 8);
        }
        if (words.is(at, "-") && words.touchesNext(at - 1)) {
            at++;
        }
        if (skipped.containsKey(words.at(at))) {
            at++;
        }
        Phrases.Match<Measure> unit = units.longest(words, at);
        if (unit == null) {
            return null;
        }
        int end = unit.end();
        if (words.is(end, "'") || words.is(end, "’") || words.is(end, "ʹ")) {
            end++;
        }
        return new Counted(amount.value(), amount.decimals(), unit.value(), end);
    }

    /** "three-year", "ten-day". */
    private Counted joined(Words words, int at) {
        String word = words.at(at);
        int dash = word.lastIndexOf('-');
        int value = numbers.word(word.substring(0, dash));
        String unit = word.substring(dash + 1);
        if (value == 0 && word.substring(0, dash).equals("half") && unit.equals("year")) {
            return new Counted(0.5, "5", new Measure(1, Optional.of(Unit.YEAR)), at + 1);
        }
        Measure measure =
                switch (unit) {
                    case "day", "days" -> new Measure(1, Optional.of(Unit.DAY));
                    case "week" -> new Measure(7, Optional.of(Unit.DAY));
                    case "month", "months" -> new Measure(1, Optional.of(Unit.MONTH));
                    case "year", "years" -> new Measure(1, Optional.of(Unit.YEAR));
                    case "hour" -> new Measure(1, Optional.of(Unit.HOUR));
                    default -> null;
                };
        return value == 0 || measure == null ? null : new Counted(value, "", measure, at + 1);
    }

    private static boolean isSmaller(Measure rest, Measure one) {
        return rest.unit().isPresent()
                && one.unit().isPresent()
                && !rest.isMoney()
                && rest.unit().get().compareTo(one.unit().get()) < 0
                && rest.unit().get() != Unit.HOUR;
    }

    private static boolean is(Counted counted, Unit unit) {
        return counted.measure().unit().filter(u -> u == unit).isPresent();
    }

    /** Years with a decimal are given in months: ".5" is a half, any other up to 11 the months themselves. */
    private static Term term(Counted counted, int first, int end) {
        Measure measure = counted.measure();
        OptionalDouble amount = OptionalDouble.empty();
        Optional<Unit> unit = measure.unit();
        if (unit.isPresent()) {
            double value = counted.value() * measure.times();
            String decimals = counted.decimals();
            if (unit.get() == Unit.YEAR && !decimals.isEmpty() && Integer.parseInt(decimals) > 0) {
                int behind = Integer.parseInt(decimals);
                boolean half = decimals.equals("5") || behind > 11;
                value = half ? counted.value() * 12 : Math.floor(counted.value()) * 12 + behind;
                unit = Optional.of(Unit.MONTH);
            }
            amount = OptionalDouble.of(value);
        }
        return new Term(
                amount,
                unit,
                measure.isMoney(),
                is(counted, Unit.DAY),
                is(counted, Unit.MONTH),
                is(counted, Unit.HOUR),
                first,
                end);
    }
}
