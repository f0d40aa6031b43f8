package org.khronika.extract;

import java.util.HashMap;
import java.util.Map;
import org.khronika.reference.ReferenceTable;

/** Reads amounts written in digits, words or both: "145,850", "145 850", "67 thousand", "48.6 million", "twenty-five", "4.6". */
final class NumberReader {
    private static final int MOST_DIGITS = 12;

    private final Map<String, Integer> ones = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final Map<String, Double> halves = new HashMap<>();

    /**
     * @param value how much
     * @param decimals the digits behind the decimal sign where it is written in digits alone ("6" of "4.6"), else empty
     * @param end the token behind it
     */
    record Amount(double value, String decimals, int end) {}

    NumberReader(ReferenceTable table) {
        for (ReferenceTable.Row row : table.rows()) {
            String word = Words.fold(row.get("word"));
            switch (row.get("use")) {
                case "one" -> ones.put(word, Integer.parseInt(row.get("value")));
                case "article" -> articles.put(word, Integer.parseInt(row.get("value")));
                case "times" -> times.put(word, Long.parseLong(row.get("value")));
                case "half" -> halves.put(word, Double.parseDouble(row.get("value")));
                default -> {
                    // units are TermReader's
                }
            }
        }
    }

    /** The amount that starts at the token, null where none does. */
    Amount read(Words words, int first) {
        return words.isNumber(first) ? digits(words, first) : inWords(words, first);
    }

    /** What one word says ("fifteen", "twenty-five"); 0 where it is no number. */
    int word(String word) {
        Integer one = ones.get(word);
        if (one != null) {
            return one;
        }
        int dash = word.indexOf('-');
        if (dash < 0) {
            return 0;
        }
        Integer tens = ones.get(word.substring(0, dash));
        Integer unit = ones.get(word.substring(dash + 1));
        return tens != null && unit != null && tens >= 20 && unit < 10 ? tens + unit : 0;
    }

    private Amount digits(Words words, int first) {
        String text = words.at(first);
        int mark = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        return mark < 0 ? plain(words, first) : marked(words, first, mark);
    }

    /** "145", "145 850": digits with nothing but blanks between groups of three. */
    private Amount plain(Words words, int first) {
        String text = words.at(first);
        if (!isDigits(text) || text.length() > MOST_DIGITS) {
            return null;
        }
        long value = Long.parseLong(text);
        int digits = text.length();
        int end = first + 1;
        while (digits <= MOST_DIGITS - 3 && isGroup(words, end, first)) {
            value = value * 1000 + Long.parseLong(words.at(end));
            digits += 3;
            end++;
        }
        return multiplied(words, end, value, "");
    }

    /** "145,850", "4.6": a mark between groups of three or before decimals. */
    private Amount marked(Words words, int first, int mark) {
        String text = words.at(first);
        boolean groups = text.length() - mark - 1 == 3;
        String digits =
                (groups ? text : text.substring(0, mark)).replace(",", "").replace(".", "");
        String decimals = groups ? "" : text.substring(mark + 1);
        if (!isDigits(digits)
                || digits.length() > MOST_DIGITS
                || decimals.length() > 3
                || !decimals.isEmpty() && !isDigits(decimals)) {
            return null;
        }
        double value = Double.parseDouble(decimals.isEmpty() ? digits : digits + "." + decimals);
        return multiplied(words, first + 1, value, decimals);
    }

    /** Whether it is digits of any script and no other character. */
    static boolean isFigures(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is digits from 0 to 9 and no other character: digits of other scripts are numbers, but none of a report's. */
    private static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > 0;
    }

    /** "850" of "145 850": three digits, directly behind one to three. */
    private static boolean isGroup(Words words, int at, int first) {
        return words.isNumber(at)
                && words.at(at).length() == 3
                && isDigits(words.at(at))
                && words.at(first).length() <= 3
                && words.token(at).start() - words.token(at - 1).end() == 1;
    }

    private Amount multiplied(Words words, int at, double value, String decimals) {
        double product = value;
        String left = decimals;
        int end = at;
        Long by = times.get(words.at(end));
        while (by != null) {
            product *= by;
            left = "";
            end++;
            if (words.is(end, ".")
                    && !words.at(end - 1).isEmpty()
                    && words.at(end - 1).length() <= 5) {
                end++;
            }
            by = times.get(words.at(end));
        }
        return new Amount(product, left, end);
    }

    private Amount inWords(Words words, int first) {
        int at = first;
        double sum = 0;
        while (at < first + 6) {
            int one = word(words.at(at));
            if (one == 0) {
                break;
            }
            sum += one;
            at++;
            Long hundred = times.get(words.at(at));
            if (hundred != null && hundred == 100) {
                sum = sum - one + one * 100;
                at++;
                at += words.is(at, "and") && word(words.at(at + 1)) > 0 ? 1 : 0;
            }
        }
        if (at == first) {
            Double half = halves.get(words.at(first));
            if (half != null) {
                int next = articles.containsKey(words.at(first + 1)) ? first + 2 : first + 1;
                return multiplied(words, next, half, half < 1 ? "5" : "");
            }
            Integer article = articles.get(words.at(first));
            return article == null ? null : multiplied(words, first + 1, article, "");
        }
        if (words.is(at, "and") && words.is(at + 1, "a") && halves.containsKey(words.at(at + 2))) {
            return new Amount(sum + 0.5, "5", at + 3);
        }
        return multiplied(words, at, sum, "");
    }
}
