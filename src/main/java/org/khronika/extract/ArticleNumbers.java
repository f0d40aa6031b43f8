package org.khronika.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers written in one token or a few touching ones: "405", "147-1", "205.5", "456²", "405,258", "1/2".
 *
 * @param values in written order
 * @param end the token behind them
 */
record ArticleNumbers(List<String> values, int end) {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LARGEST = 1999;

    /** What stands at the token; no values where it is no number that could count articles or parts. */
    static ArticleNumbers read(Words words, int first) {
        if (!words.isNumber(first)) {
            return new ArticleNumbers(List.of(), first);
        }
        List<String> values = new ArrayList<>();
        int at = first;
        while (words.isNumber(at)) {
            String number = words.at(at);
            at++;
            StringBuilder raised = new StringBuilder();
            while (words.touchesNext(at - 1) && words.at(at).length() == 1 && RAISED.indexOf(words.at(at)) >= 0) {
                raised.append(RAISED.indexOf(words.at(at)));
                at++;
            }
            if (raised.length() > 0) {
                number += "-" + raised;
            } else if (words.is(at, "-")
                    && words.touchesNext(at - 1)
                    && words.touchesNext(at)
                    && words.isNumber(at + 1)
                    && words.at(at + 1).length() <= 2) {
                number += "-" + words.at(at + 1);
                at += 2;
            }
            for (String value : number.split(",", -1)) {
                if (!isPlausible(value)) {
                    return new ArticleNumbers(List.of(), first);
                }
                values.add(value);
            }
            if (!words.is(at, "/") || !words.isNumber(at + 1)) {
                break;
            }
            at++;
        }
        return new ArticleNumbers(List.copyOf(values), at);
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
