package org.khronika.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.khronika.model.Span;
import org.khronika.reference.EventWords;
import org.khronika.reference.EventWords.Meaning;
import org.khronika.reference.EventWords.Use;

/** Reads {@link EventText}: words become concepts, numbers and dates one spelling. One pass over the tokens. */
final class EventTextReader {
    private static final double NAME = 1.6;
    private static final double WORD = 1;
    private static final double DATE = 1.5;
    private static final double STEP_LEAST = 0.4;
    /** Digits of the highest rank: a picket's thousandth day. */
    private static final int LONGEST_RANK = 4;

    private final EventWords lexicon;
    private final WordFold folds;

    EventTextReader(EventWords lexicon, WordFold folds) {
        this.lexicon = lexicon;
        this.folds = folds;
    }

    /** @param left spans that are told elsewhere: heading, place, persons, charges */
    EventText read(String text, List<Span> left) {
        return new Pass(EventTokens.of(text, left)).run();
    }

    private final class Pass {
        private final List<EventTokens.Token> tokens;
        private final Map<String, Double> words = new HashMap<>();
        private final TreeSet<String> numbers = new TreeSet<>();
        private final TreeSet<String> dates = new TreeSet<>();
        private final TreeSet<String> days = new TreeSet<>();
        private final TreeSet<String> steps = new TreeSet<>();
        private boolean provision;

        Pass(List<EventTokens.Token> tokens) {
            this.tokens = tokens;
        }

        EventText run() {
            int at = 0;
            while (at < tokens.size()) {
                EventTokens.Token token = tokens.get(at);
                at += token.number() ? number(at) : word(at);
            }
            return new EventText(
                    WordBag.of(words), List.copyOf(numbers), List.copyOf(dates), List.copyOf(days), List.copyOf(steps));
        }

        /** How many tokens were read. */
        private int word(int at) {
            EventTokens.Token token = tokens.get(at);
            if (lexicon.startsPhrase(token.text())) {
                for (int length = 3; length > 1; length--) {
                    Optional<Meaning> phrase = phrase(at, length);
                    if (phrase.isPresent()) {
                        mean(phrase.get(), token);
                        return length;
                    }
                }
            }
            Optional<Meaning> meaning = lexicon.of(token.text());
            Use use = meaning.map(Meaning::use).orElse(Use.WORD);
            if (use == Use.PROVISION) {
                provision = true;
                return 1;
            }
            provision &= token.text().equals("and");
            if (use == Use.MONTH) {
                return month(at, Integer.parseInt(meaning.get().concept()));
            }
            if (use == Use.NUMBER) {
                return amount(Long.parseLong(meaning.get().concept()), at + 1) - at;
            }
            if (use == Use.ORDINAL) {
                ordinal(meaning.get().concept(), at + 1);
                return 1;
            }
            if (meaning.isPresent()) {
                mean(meaning.get(), token);
            } else if (token.text().length() > 1) {
                add(folds.of(token.text(), token.name()), token.name() ? NAME : WORD);
            }
            return 1;
        }

        private Optional<Meaning> phrase(int at, int length) {
            if (at + length > tokens.size()) {
                return Optional.empty();
            }
            StringBuilder phrase = new StringBuilder(tokens.get(at).text());
            for (int i = at + 1; i < at + length; i++) {
                if (!tokens.get(i).bound()) {
                    return Optional.empty();
                }
                phrase.append('_').append(tokens.get(i).text());
            }
            return lexicon.ofPhrase(phrase.toString());
        }

        private void mean(Meaning meaning, EventTokens.Token token) {
            if (meaning.use() == Use.STEP) {
                steps.add(meaning.concept());
            }
            if (meaning.weight() > 0) {
                add(meaning.concept(), token.name() ? Math.max(meaning.weight(), STEP_LEAST) : meaning.weight());
            }
        }

        private int number(int at) {
            EventTokens.Token token = tokens.get(at);
            String digits = token.text();
            if (provision) {
                return 1;
            }
            String[] parts = digits.split("\\.", -1);
            if (parts.length == 3 && parts[0].length() <= 2 && parts[1].length() <= 2) {
                date(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
                return 1;
            }
            if (at + 1 < tokens.size() && tokens.get(at + 1).bound() && isDigits(digits)) {
                Optional<Meaning> next = lexicon.of(tokens.get(at + 1).text());
                if (next.filter(m -> m.use() == Use.MONTH).isPresent() && isDay(digits)) {
                    date(Integer.parseInt(next.get().concept()), Integer.parseInt(digits));
                    return 2;
                }
                if (isOrdinalEnding(tokens.get(at + 1).text()) && digits.length() <= LONGEST_RANK) {
                    ordinal(digits, at + 2);
                    return 2;
                }
            }
            String plain = plain(digits);
            int next = at + 1;
            while (next < tokens.size() && isThousands(plain, next == at + 1, next)) {
                plain += tokens.get(next++).text();
            }
            if (plain.indexOf('.') < 0 && plain.length() <= 12) {
                return amount(Long.parseLong(plain), next) - at;
            }
            Optional<Meaning> factor = multiple(next);
            if (factor.isPresent() && plain.length() <= 12 && plain.indexOf('.') == plain.lastIndexOf('.')) {
                double value =
                        Double.parseDouble(plain) * Long.parseLong(factor.get().concept());
                quantity(Math.round(value));
                return next + 1 - at;
            }
            add('#' + plain, 1.2);
            return next - at;
        }

        /** "461 500": groups of three digits behind one to three. */
        private boolean isThousands(String plain, boolean first, int next) {
            EventTokens.Token token = tokens.get(next);
            return token.number()
                    && token.bound()
                    && token.text().length() == 3
                    && isDigits(token.text())
                    && isDigits(plain)
                    && (first ? plain.length() <= 3 : plain.length() <= 9);
        }

        private int amount(long value, int next) {
            Optional<Meaning> factor = multiple(next);
            quantity(factor.isPresent() ? value * Long.parseLong(factor.get().concept()) : value);
            return factor.isPresent() ? next + 1 : next;
        }

        private Optional<Meaning> multiple(int at) {
            return at < tokens.size() && tokens.get(at).bound()
                    ? lexicon.of(tokens.get(at).text()).filter(m -> m.use() == Use.MULTIPLE)
                    : Optional.empty();
        }

        private void quantity(long value) {
            boolean year = value >= 1990 && value <= 2035;
            add(
                    "#" + value,
                    value <= 1 ? 0 : value <= 5 ? 0.3 : value <= 12 ? 0.7 : year ? 0.3 : value < 1000 ? 1.2 : 2);
            if (value > 12 && !year) {
                numbers.add(Long.toString(value));
            }
        }

        private int month(int at, int month) {
            if (at + 1 < tokens.size() && tokens.get(at + 1).number()) {
                String next = tokens.get(at + 1).text();
                if (isDay(next)) {
                    date(month, Integer.parseInt(next));
                    return 2;
                }
                if (next.length() == 4 && isDigits(next)) {
                    add(String.format(Locale.ROOT, "@%s-%02d", next, month), 1.2);
                    return 2;
                }
            }
            add(String.format(Locale.ROOT, "@%02d", month), 0.5);
            return 1;
        }

        private void date(int month, int day) {
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31) {
                String date = String.format(Locale.ROOT, "%02d-%02d", month, day);
                dates.add(date);
                add('@' + date, DATE);
            }
        }

        private void ordinal(String rank, int next) {
            if (next < tokens.size() && tokens.get(next).text().equals("day")) {
                days.add(rank);
            }
            add("#" + rank + ".", 0.5);
        }

        private void add(String word, double weight) {
            if (weight > 0 && !word.isEmpty()) {
                words.merge(word, weight, Math::max);
            }
        }
    }

    private static boolean isDay(String digits) {
        return digits.length() <= 2
                && isDigits(digits)
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= 31;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean isOrdinalEnding(String word) {
        return word.equals("st") || word.equals("nd") || word.equals("rd") || word.equals("th");
    }

    /** Digits without the commas of thousands, a decimal comma as a full stop. */
    private static String plain(String number) {
        List<String> groups = new ArrayList<>(List.of(number.split(",", -1)));
        boolean thousands =
                groups.size() > 1 && groups.subList(1, groups.size()).stream().allMatch(g -> g.length() == 3);
        return thousands ? String.join("", groups) : number.replace(',', '.');
    }
}
