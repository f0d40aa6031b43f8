package org.khronika.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The numbers written in one token or a few touching ones: "405", "147-1", "205.5", "456²", "405,258", "1/2".
 *
 * @param values in written order
 * @param end the token behind them
 */
record ArticleNumbers(List<String> values, int end) {
    ArticleNumbers {
        values = Collections.unmodifiableList(values);
    }

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LARGEST = 1999;

    /** What stands at the token; no values where it is no number that could count articles or parts. */
    static ArticleNumbers read(Words words, int first) {
        if (!words.isNumber(first)) {
            return new ArticleNumbers(List.of(), first);
        }
        List<String> values = new ArrayList<>(1);
        int at = first;
        while (words.isNumber(at)) {
            String number = words.at(at);
            at++;
            int raised = at;
            while (isRaised(words, raised)) {
                raised++;
            }
            if (raised > at) {
                number += "-" + digits(words, at, raised);
                at = raised;
            } else if (words.is(at, "-")
                    && words.touchesNext(at - 1)
                    && words.touchesNext(at)
                    && words.isNumber(at + 1)
                    && words.at(at + 1).length() <= 2) {
                number += "-" + words.at(at + 1);
                at += 2;
            }
            if (!addPlausible(number, values)) {
                return new ArticleNumbers(List.of(), first);
            }
            if (!words.is(at, "/") || !words.isNumber(at + 1)) {
                break;
            }
            at++;
        }
        return new ArticleNumbers(values, at);
    }

    private static boolean isRaised(Words words, int at) {
        return words.touchesNext(at - 1) && words.at(at).length() == 1 && RAISED.indexOf(words.at(at)) >= 0;
    }

    private static String digits(Words words, int first, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < end; i++) {
            digits.append(RAISED.indexOf(words.at(i)));
        }
        return digits.toString();
    }

    /** Adds what stands between the commas; whether all of it could count articles or parts. */
    private static boolean addPlausible(String number, List<String> values) {
        int start = 0;
        for (int comma = number.indexOf(','); comma >= 0; comma = number.indexOf(',', start)) {
            String value = number.substring(start, comma);
            if (!isPlausible(value)) {
                return false;
            }
            values.add(value);
            start = comma + 1;
        }
        String last = number.substring(start);
        values.add(last);
        return isPlausible(last);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    private static boolean isPlausible(String value) {
        int digits = 0;
        while (digits < value.length() && Character.isDigit(value.charAt(digits))) {
            digits++;
        }
        return digits > 0
                && digits <= 4
                && value.length() <= 9
                && Integer.parseInt(value.substring(0, digits)) <= LARGEST;
    }
}
